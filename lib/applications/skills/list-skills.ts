import { and, count, eq, inArray, sql } from "drizzle-orm";

import { skills, userSkills } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAny } from "@/lib/platform/ctx";
import {
  allOf,
  countRows,
  cursorColumns,
  fetchPage,
  type Order,
  type Page,
  type PageArgs,
} from "@/lib/platform/paging";
import { containsText } from "@/lib/platform/search";

import { type Skill, skillColumns } from "./skill";

export interface SkillFilter {
  /** Case-insensitive match anywhere in the name. */
  search?: string | null;
}

const order: Order = { key: sql`${skills.name}`, cast: "text", id: sql`${skills.skillId}`, descending: false };

/** Returns a page of the account's skills, ordered by name. */
export async function listSkills(ctx: Ctx, args: PageArgs & SkillFilter): Promise<Page<Skill>> {
  requireAny(ctx, "APPLICATION_QUEUES", "APPLICATION_USERS");
  const filter = conditions(ctx.viewer.accountId, args);
  return withAccount(inAccount(ctx), (tx) =>
    fetchPage(args, order, ({ where, orderBy, limit }) =>
      tx
        .select({ ...skillColumns, ...cursorColumns(order) })
        .from(skills)
        .where(and(filter, where))
        .orderBy(...orderBy)
        .limit(limit),
    ),
  );
}

/** Counts the skills that match a filter: exact up to 10,000, estimated beyond. */
export async function countSkills(ctx: Ctx, filter: SkillFilter): Promise<{ count: number; estimated: boolean }> {
  requireAny(ctx, "APPLICATION_QUEUES", "APPLICATION_USERS");
  return withAccount(inAccount(ctx), (tx) => countRows(tx, sql`${skills}`, conditions(ctx.viewer.accountId, filter)));
}

/** Counts the users with each skill, in the order of `skillIds`. */
export async function countUsersWithSkills(ctx: Ctx, skillIds: readonly number[]): Promise<number[]> {
  requireAny(ctx, "APPLICATION_QUEUES", "APPLICATION_USERS");
  const counted = await withAccount(inAccount(ctx), (tx) =>
    tx
      .select({ skillId: userSkills.skillId, users: count() })
      .from(userSkills)
      .where(and(eq(userSkills.accountId, ctx.viewer.accountId), inArray(userSkills.skillId, [...skillIds])))
      .groupBy(userSkills.skillId),
  );
  const bySkill = new Map(counted.map((row) => [row.skillId, row.users]));
  return skillIds.map((id) => bySkill.get(id) ?? 0);
}

const conditions = (accountId: number, { search }: SkillFilter) =>
  allOf(eq(skills.accountId, accountId), containsText(sql`lower(${skills.name})`, search));
