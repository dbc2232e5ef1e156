import { type JWTHeaderParameters, SignJWT } from "jose";
import { createPrivateKey } from "node:crypto";

/** Credentials of a service account: its account, key id and private key. */
export interface ProgramKey {
  accountId: number;
  keyId: string;
  privateKey: string;
}

/** Signs a token as a service account does, valid for ten minutes; claims and header can be overridden. */
export function signToken(
  key: ProgramKey,
  claims: Record<string, unknown> = {},
  header: Partial<JWTHeaderParameters> = {},
): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ iss: key.accountId as unknown as string, iat: now, exp: now + 600, ...claims })
    .setProtectedHeader({ alg: "RS256", kid: key.keyId, ...header })
    .sign(createPrivateKey(key.privateKey));
}
