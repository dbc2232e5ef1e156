import { resolveToken } from "@/lib/access/auth/resolve-token";
import { addServiceAccount, type AddServiceAccountInput } from "@/lib/access/service-accounts/add-service-account";
import type { Ctx, SignedIn } from "@/lib/platform/ctx";

import { type ProgramKey, signToken } from "./signed-token";
import { anonymous, unique } from "./world";

export { type ProgramKey, signToken };

/** Creates a service account as this viewer, by default with one role, and returns its key. */
export async function makeKey(maker: SignedIn, input: Partial<AddServiceAccountInput> = {}): Promise<ProgramKey> {
  const { keyFile } = await addServiceAccount(maker, { name: unique("key-"), roles: ["Support"], ...input });
  return { accountId: maker.viewer.accountId, ...keyFile };
}

/** Returns the context of a service account's request, as resolved from its token. */
export async function asProgram(key: ProgramKey, request = anonymous().request): Promise<Ctx> {
  return { viewer: await resolveToken(await signToken(key), request), request };
}

/**
 * Returns the context of a service account's request.
 * @throws Error when the token is refused
 */
export async function program(key: ProgramKey): Promise<SignedIn> {
  const ctx = await asProgram(key);
  if (!ctx.viewer) throw new Error("The token was refused.");
  return ctx as SignedIn;
}
