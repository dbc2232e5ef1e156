import { SignJWT, type JWTHeaderParameters } from "jose";
import { createPrivateKey } from "node:crypto";

import { resolveToken } from "@/lib/auth/resolve-token";
import type { Ctx, SignedIn } from "@/lib/ctx";
import { addServiceAccount, type AddServiceAccountInput } from "@/lib/service-accounts/add-service-account";

import { anonymous, unique } from "./world";

/** What a program holds: its key's id and private part, and the account they are of. */
export interface ProgramKey {
  accountId: number;
  keyId: string;
  privateKey: string;
}

/** A service account made by this person, with one role unless said otherwise. */
export async function makeKey(maker: SignedIn, input: Partial<AddServiceAccountInput> = {}): Promise<ProgramKey> {
  const { keyFile } = await addServiceAccount(maker, { name: unique("key-"), roles: ["Support"], ...input });
  return { accountId: maker.viewer.accountId, ...keyFile };
}

/** A token as a program signs it, good for ten minutes; claims and header can be made wrong. */
export function signToken(key: ProgramKey, claims: Record<string, unknown> = {}, header: Partial<JWTHeaderParameters> = {}): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ iss: key.accountId as unknown as string, iat: now, exp: now + 600, ...claims })
    .setProtectedHeader({ alg: "RS256", kid: key.keyId, ...header })
    .sign(createPrivateKey(key.privateKey));
}

/** The context of a program's request, as its token is read there. */
export async function asProgram(key: ProgramKey, request = anonymous().request): Promise<Ctx> {
  return { viewer: await resolveToken(await signToken(key), request), request };
}

/** The same, where the token is known to be good. */
export async function program(key: ProgramKey): Promise<SignedIn> {
  const ctx = await asProgram(key);
  if (!ctx.viewer) throw new Error("The token was refused.");
  return ctx as SignedIn;
}
