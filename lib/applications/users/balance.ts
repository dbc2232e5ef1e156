import { and, asc, eq, inArray, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { users } from "@/db/schema";
import { toDecimal } from "@/lib/platform/money";

import { type User, userColumns } from "./user";

/**
 * Moves a user's own balance, both fixed and live, by ledger units. The other side is a posting of the book USERS, so
 * that the book's sum is the total of all users' balances.
 */
export async function moveUserBalance(tx: Tx, accountId: number, userId: number, units: bigint): Promise<User> {
  const by = toDecimal(units);
  const [user] = await tx
    .update(users)
    .set({
      liveBalance: sql`${users.liveBalance} + ${by}::numeric`,
      fixedBalance: sql`${users.fixedBalance} + ${by}::numeric`,
    })
    .where(and(eq(users.accountId, accountId), eq(users.userId, userId)))
    .returning(userColumns);
  return user!;
}

/** Locks and returns those of the users who pay from their own balance. */
export async function lockPayers(tx: Tx, accountId: number, userIds: readonly number[]): Promise<Set<number>> {
  if (userIds.length === 0) return new Set();
  const found = await tx
    .select({ userId: users.userId })
    .from(users)
    .where(and(eq(users.accountId, accountId), inArray(users.userId, [...userIds]), eq(users.parentAccounting, false)))
    .orderBy(asc(users.userId))
    .for("update");
  return new Set(found.map(({ userId }) => userId));
}

/** Deducts usage from users' own balances in one statement; a balance can become negative. */
export async function takeFromUsers(tx: Tx, accountId: number, taken: ReadonlyMap<number, bigint>): Promise<void> {
  if (taken.size === 0) return;
  const items = JSON.stringify([...taken].map(([id, units]) => ({ id, amount: toDecimal(units) })));
  await tx.execute(sql`
    update users set live_balance = live_balance - item.amount, fixed_balance = fixed_balance - item.amount
    from jsonb_to_recordset(${items}::jsonb) as item(id bigint, amount numeric)
    where account_id = ${accountId} and user_id = item.id`);
}
