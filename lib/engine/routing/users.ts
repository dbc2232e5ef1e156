import { and, asc, eq, sql } from "drizzle-orm";

import { userApplications, users } from "@/db/schema";
import { unseal } from "@/lib/platform/secrets/seal";

import { idsOf, reading, type RowOf } from "./reading";

/** Returns the users who can log in to the application, with their passwords, since the engine checks digests. */
export const engineUsers = reading(async (tx, { accountId }, applicationId) => {
  const found = await tx
    .select({
      userId: users.userId,
      name: users.name,
      displayName: users.displayName,
      active: users.active,
      parentAccounting: users.parentAccounting,
      liveBalance: users.liveBalance,
      sealed: users.password,
      customData: users.customData,
      skillIds: idsOf(
        sql`select held.skill_id from user_skills held where held.account_id = users.account_id and held.user_id = users.user_id order by 1`,
      ),
    })
    .from(users)
    .innerJoin(
      userApplications,
      and(eq(userApplications.accountId, users.accountId), eq(userApplications.userId, users.userId)),
    )
    .where(and(eq(users.accountId, accountId), eq(userApplications.applicationId, applicationId)))
    .orderBy(asc(users.userId));
  return found.map(({ sealed, ...user }) => ({ ...user, password: unseal(accountId, sealed) }));
});

export type EngineUser = RowOf<typeof engineUsers>;
