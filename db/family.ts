import { and, eq, sql } from "drizzle-orm";

import type { Tx } from "./database";
import { rowsOf } from "./rows-of";
import { accounts } from "./schema";
import { asSignIn } from "./sign-in";

// Two accounts in one transaction: for lib/child-accounts and lib/access/auth/lock-account.ts alone; lint keeps it so.

/** The account that was asked for is neither the parent nor a child of the transaction's own. */
export class NotInFamilyError extends Error {}

const current = sql<string>`current_setting('gatehouse.account_id')`;

/**
 * Runs a part of an account's transaction as a child account of it, whose row is held against others meanwhile;
 * afterwards the transaction is its own account's again. Whoever holds both accounts took the parent's row first: it
 * is always the older one, so two never wait for each other.
 * @throws NotInFamilyError for an account that is no child of the transaction's own
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
 * Runs a part of a child account's transaction as its parent.
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

/** Opens an account under the transaction's own, with the parent's currency and time zone. Gives its id. */
export async function insertChild(
  tx: Tx,
  child: { accountName: string; accountEmail: string; passwordHash: string },
): Promise<number> {
  const [parent] = await tx
    .select({ parentAccountId: accounts.accountId, currency: accounts.currency, location: accounts.location })
    .from(accounts)
    .where(sql`account_id = ${current}::bigint`);
  // As at a sign-up: the app's own role makes no accounts.
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
    // It fails where the database gave the whole transaction up.
    await tx.execute(sql`select set_config('gatehouse.account_id', ${before!.id}, true)`).catch(() => undefined);
  }
}
