import { count, eq } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { users } from "@/db/schema";
import { env } from "@/lib/platform/env";

/**
 * Returns how many more users the account can have. The caller holds the account's lock, so that two concurrent calls
 * can't both take the last place.
 */
export async function roomForUsers(tx: Tx, accountId: number): Promise<number> {
  const [row] = await tx.select({ users: count() }).from(users).where(eq(users.accountId, accountId));
  return Math.max(0, env().USERS_PER_ACCOUNT - row!.users);
}

/** Returns the message for a full account. */
export const noRoom = () => `The account has its ${env().USERS_PER_ACCOUNT} users already, and can't have more.`;
