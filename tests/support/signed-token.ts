import { type JWTHeaderParameters, SignJWT } from "jose";
import { createPrivateKey } from "node:crypto";

/** What a program holds: its key's id and private part, and the account they are of. */
export interface ProgramKey {
  accountId: number;
  keyId: string;
  privateKey: string;
}

/** A token as a program signs it, good for ten minutes; claims and header can be made wrong. */
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
