import { and, eq, inArray } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { users } from "@/db/schema";
import { notFound } from "@/lib/platform/errors";

/** Selected columns of a user, without the password and the fingerprints of earlier ones. */
export const userColumns = {
  userId: users.userId,
  name: users.name,
  displayName: users.displayName,
  active: users.active,
  parentAccounting: users.parentAccounting,
  liveBalance: users.liveBalance,
  fixedBalance: users.fixedBalance,
  customData: users.customData,
  acdStatus: users.acdStatus,
  acdStatusChangedAt: users.acdStatusChangedAt,
  version: users.version,
  createdAt: users.createdAt,
  modifiedAt: users.modifiedAt,
};

/** A user of client applications; amounts of money are exact text with four decimals. */
export type User = Pick<typeof users.$inferSelect, keyof typeof userColumns>;

/**
 * Reads a user of the account.
 * @throws NOT_FOUND
 */
export async function readUser(tx: Tx, accountId: number, userId: number): Promise<User> {
  const [user] = await tx
    .select(userColumns)
    .from(users)
    .where(and(eq(users.accountId, accountId), eq(users.userId, userId)));
  if (!user) throw notFound("user");
  return user;
}

/**
 * Reads and locks a user that the transaction is about to change.
 * @throws NOT_FOUND
 */
export async function lockUser(tx: Tx, accountId: number, userId: number): Promise<User> {
  const [user] = await tx
    .select(userColumns)
    .from(users)
    .where(and(eq(users.accountId, accountId), eq(users.userId, userId)))
    .for("update");
  if (!user) throw notFound("user");
  return user;
}

/** Returns the names of users by their IDs, which every section that shows a user is allowed to show. */
export async function readUserNames(
  tx: Tx,
  accountId: number,
  userIds: readonly number[],
): Promise<Map<number, string>> {
  if (userIds.length === 0) return new Map();
  const found = await tx
    .select({ userId: users.userId, name: users.name })
    .from(users)
    .where(and(eq(users.accountId, accountId), inArray(users.userId, [...userIds])));
  return new Map(found.map(({ userId, name }) => [userId, name]));
}

/** Returns the audit object of a user. */
export const userAuditObject = ({ userId, name }: Pick<User, "userId" | "name">) => ({
  kind: "user",
  id: userId,
  name,
});
