import { eq } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { accounts } from "@/db/schema";
import { signInDatabase } from "@/db/sign-in";
import { withAccount } from "@/db/with-account";
import { newLoginId } from "@/lib/access/auth/token";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { publicUrl } from "@/lib/platform/env";

/** Link to the page where an account's subusers log in. */
export interface LoginLink {
  id: string;
  url: string;
}

const linkOf = (id: string): LoginLink => ({ id, url: `${publicUrl()}/login/${id}` });

/** Returns the account's login link, or null before the first subuser is created. */
export async function getLoginLink(ctx: Ctx): Promise<LoginLink | null> {
  requireAccess(ctx, "SUBUSERS");
  const id = await withAccount(inAccount(ctx), (tx) => readLoginId(tx, ctx.viewer.accountId));
  return id === null ? null : linkOf(id);
}

/** Returns the account's login link, creating it with the first subuser. The caller has locked the account's row. */
export async function ensureLoginLink(tx: Tx, accountId: number): Promise<LoginLink> {
  const existing = await readLoginId(tx, accountId);
  if (existing !== null) return linkOf(existing);
  const loginId = newLoginId();
  await tx.update(accounts).set({ loginId }).where(eq(accounts.accountId, accountId));
  return linkOf(loginId);
}

/** Returns the account name that a login page shows, or null when the link is unknown. */
export async function accountNameOfLink(loginId: string): Promise<string | null> {
  const db = await signInDatabase();
  const [account] = await db.select({ name: accounts.accountName }).from(accounts).where(eq(accounts.loginId, loginId));
  return account?.name ?? null;
}

async function readLoginId(tx: Tx, accountId: number): Promise<string | null> {
  const [account] = await tx
    .select({ loginId: accounts.loginId })
    .from(accounts)
    .where(eq(accounts.accountId, accountId));
  return account?.loginId ?? null;
}
