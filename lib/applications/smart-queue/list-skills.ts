import { and, count, eq, inArray, sql } from "drizzle-orm";

import { sqAgentSkills, sqSkills } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
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

import { type SmartQueueSkill, smartQueueSkillColumns } from "./skill";

export interface SmartQueueSkillFilter {
  /** Case-insensitive match anywhere in the name. */
  search?: string | null;
}

const order: Order = { key: sql`${sqSkills.name}`, cast: "text", id: sql`${sqSkills.sqSkillId}`, descending: false };

/** Returns a page of the skills of an application's SmartQueue, ordered by name. */
export async function listSmartQueueSkills(
  ctx: Ctx,
  applicationId: number,
  args: PageArgs & SmartQueueSkillFilter,
): Promise<Page<SmartQueueSkill>> {
  requireAccess(ctx, "APPLICATION_SMART_QUEUE");
  const filter = conditions(ctx.viewer.accountId, applicationId, args);
  return withAccount(inAccount(ctx), (tx) =>
    fetchPage(args, order, ({ where, orderBy, limit }) =>
      tx
        .select({ ...smartQueueSkillColumns, ...cursorColumns(order) })
        .from(sqSkills)
        .where(and(filter, where))
        .orderBy(...orderBy)
        .limit(limit),
    ),
  );
}

/** Counts the skills that match a filter: exact up to 10,000, estimated beyond. */
export async function countSmartQueueSkills(
  ctx: Ctx,
  applicationId: number,
  filter: SmartQueueSkillFilter,
): Promise<{ count: number; estimated: boolean }> {
  requireAccess(ctx, "APPLICATION_SMART_QUEUE");
  return withAccount(inAccount(ctx), (tx) =>
    countRows(tx, sql`${sqSkills}`, conditions(ctx.viewer.accountId, applicationId, filter)),
  );
}

/** Counts the agents with each skill, in the order of `sqSkillIds`. */
export async function countAgentsWithSkills(ctx: Ctx, sqSkillIds: readonly number[]): Promise<number[]> {
  requireAccess(ctx, "APPLICATION_SMART_QUEUE");
  const counted = await withAccount(inAccount(ctx), (tx) =>
    tx
      .select({ sqSkillId: sqAgentSkills.sqSkillId, agents: count() })
      .from(sqAgentSkills)
      .where(and(eq(sqAgentSkills.accountId, ctx.viewer.accountId), inArray(sqAgentSkills.sqSkillId, [...sqSkillIds])))
      .groupBy(sqAgentSkills.sqSkillId),
  );
  const bySkill = new Map(counted.map((row) => [row.sqSkillId, row.agents]));
  return sqSkillIds.map((id) => bySkill.get(id) ?? 0);
}

const conditions = (accountId: number, applicationId: number, { search }: SmartQueueSkillFilter) =>
  allOf(
    eq(sqSkills.accountId, accountId),
    eq(sqSkills.applicationId, applicationId),
    containsText(sql`lower(${sqSkills.name})`, search),
  );
