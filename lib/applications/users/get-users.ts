import { and, asc, eq, inArray, sql } from "drizzle-orm";

import { applications, userApplications, users } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Application, applicationColumns } from "@/lib/applications/applications/application";
import { type Skill, skillsOf } from "@/lib/applications/skills/skill";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { notFound } from "@/lib/platform/errors";
import { groupBy } from "@/lib/platform/group-by";
import { parseId } from "@/lib/platform/ids";

import { readUser, type User, userColumns } from "./user";

const APPLICATIONS_SHOWN = 100;

/**
 * Returns one user of the account.
 * @throws NOT_FOUND
 */
export async function getUser(ctx: Ctx, rawId: string): Promise<User> {
  requireAccess(ctx, "APPLICATION_USERS");
  const userId = parseId(rawId, "user");
  return withAccount(inAccount(ctx), (tx) => readUser(tx, ctx.viewer.accountId, userId));
}

/** Returns users in the order of `userIds`, NOT_FOUND in place of a deleted one. */
export async function getUsers(ctx: Ctx, userIds: readonly number[]): Promise<(User | Error)[]> {
  requireAccess(ctx, "APPLICATION_USERS");
  const found = await withAccount(inAccount(ctx), (tx) =>
    tx
      .select(userColumns)
      .from(users)
      .where(and(eq(users.accountId, ctx.viewer.accountId), inArray(users.userId, [...userIds]))),
  );
  const byId = new Map(found.map((user) => [user.userId, user]));
  return userIds.map((id) => byId.get(id) ?? notFound("user"));
}

/** Returns the skills of each user, ordered by name, in the order of `userIds`. */
export async function getSkillsOfUsers(ctx: Ctx, userIds: readonly number[]): Promise<Skill[][]> {
  requireAccess(ctx, "APPLICATION_USERS");
  const byUser = await withAccount(inAccount(ctx), (tx) => skillsOf(tx, ctx.viewer.accountId, userIds));
  return userIds.map((id) => byUser.get(id) ?? []);
}

/** Returns the applications of each user, ordered by name, at most 100 each, in the order of `userIds`. */
export async function getApplicationsOfUsers(ctx: Ctx, userIds: readonly number[]): Promise<Application[][]> {
  requireAccess(ctx, "APPLICATION_USERS");
  const { accountId } = ctx.viewer;
  const found = await withAccount(inAccount(ctx), (tx) => {
    const ranked = tx
      .select({
        ...applicationColumns,
        userId: userApplications.userId,
        rank: sql<number>`row_number() over (partition by ${userApplications.userId} order by ${applications.name})`.as(
          "rank",
        ),
      })
      .from(userApplications)
      .innerJoin(applications, eq(applications.applicationId, userApplications.applicationId))
      .where(and(eq(userApplications.accountId, accountId), inArray(userApplications.userId, [...userIds])))
      .as("ranked");
    return tx
      .select()
      .from(ranked)
      .where(sql`${ranked.rank} <= ${APPLICATIONS_SHOWN}`)
      .orderBy(asc(ranked.name));
  });
  const byUser = groupBy(found, ({ userId }) => userId);
  return userIds.map((id) => byUser.get(id) ?? []);
}
