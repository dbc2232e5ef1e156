import { enterChildAccount } from "@/lib/access/auth/enter-account";
import { logIn } from "@/lib/access/auth/log-in";
import { resolveSession } from "@/lib/access/auth/resolve-session";
import { addChildAccount } from "@/lib/access/child-accounts/add-child-account";
import type { InSession, SignedIn } from "@/lib/platform/ctx";

import { anonymous, PASSWORD, unique, withToken } from "./world";

/** Creates a child account with its own login. */
export async function makeChild(maker: SignedIn) {
  const name = unique("kid-");
  const { accountId } = await addChildAccount(maker, {
    accountName: name,
    email: `${name}@example.com`,
    password: PASSWORD,
  });
  const { token } = await logIn(anonymous(), { login: name, password: PASSWORD });
  return { id: accountId, name, email: `${name}@example.com`, token, main: (await withToken(token)) as InSession };
}

export type Child = Awaited<ReturnType<typeof makeChild>>;

/** Enters a child account as a viewer of the parent; returns the context and the token of that session. */
export async function enter(ctx: SignedIn, childId: number) {
  const { token } = await enterChildAccount(ctx, String(childId));
  return { token, ctx: (await withToken(token)) as InSession, again: () => resolveSession(token) };
}
