import { and, eq, sql } from "drizzle-orm";

import type { Tx } from "./database";
import { rowsOf } from "./rows-of";
import { accounts } from "./schema";
import { asSignIn } from "./sign-in";

// Two accounts in one transaction: only for lib/access/child-accounts and lib/access/auth/lock-account.ts; enforced by
// lint.

/** Thrown when the requested account is neither the parent nor a child of the transaction's account. */
export class NotInFamilyError extends Error {}

const current = sql<string>`current_setting('gatehouse.account_id')`;

/**
 * Runs part of an account's transaction as one of its child accounts, whose row stays locked until the transaction
 * ends; then switches back. Callers that lock both accounts lock the parent's row first, which prevents deadlocks.
 * @throws NotInFamilyError for an account that is not a child of the transaction's account
 */
export async function asChild<T>(tx: Tx, childId: number, run: (tx: Tx) => Promise<T>): Promise<T> {
  const [child] = await tx
    .select({ id: accounts.accountId })
    .from(accounts)
    .where(and(eq(accounts.accountId, childId), sql`parent_account_id = ${current}::bigint`));
  if (!child) throw new NotInFamilyError();
  return asAccount(tx, child.id, async () => {
    await tx
      .select({ id: accounts.accountId })
      .from(accounts)
      .where(eq(accounts.accountId, childId))
      .for("no key update");
    return run(tx);
  });
}

/**
 * Runs part of a child account's transaction as its parent.
 * @throws NotInFamilyError for an account without a parent
 */
export async function asParent<T>(tx: Tx, run: (tx: Tx, parentId: number) => Promise<T>): Promise<T> {
  const [own] = await tx
    .select({ parentId: accounts.parentAccountId })
    .from(accounts)
    .where(sql`account_id = ${current}::bigint`);
  const parentId = own?.parentId;
  if (parentId == null) throw new NotInFamilyError();
  return asAccount(tx, parentId, () => run(tx, parentId));
}

/** Creates an account under the transaction's account, with the parent's currency and time zone, and returns its id. */
export async function insertChild(
  tx: Tx,
  child: { accountName: string; accountEmail: string; passwordHash: string },
): Promise<number> {
  const [parent] = await tx
    .select({ parentAccountId: accounts.accountId, currency: accounts.currency, location: accounts.location })
    .from(accounts)
    .where(sql`account_id = ${current}::bigint`);
  // As at sign-up: the app role can't insert accounts.
  const [made] = await asSignIn(tx, (signIn) =>
    signIn
      .insert(accounts)
      .values({ ...child, ...parent! })
      .returning({ id: accounts.accountId }),
  );
  return made!.id;
}

async function asAccount<T>(tx: Tx, accountId: number, run: () => Promise<T>): Promise<T> {
  const [before] = await rowsOf<{ id: string }>(tx, sql`select ${current} as id`);
  await tx.execute(sql`select set_config('gatehouse.account_id', ${String(accountId)}, true)`);
  try {
    return await run();
  } finally {
    // Fails when the database has aborted the transaction.
    await tx.execute(sql`select set_config('gatehouse.account_id', ${before!.id}, true)`).catch(() => undefined);
  }
}
