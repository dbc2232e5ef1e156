import { and, eq, or, sql } from "drizzle-orm";

import { sqAgents, type sqAgentStatus, users } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { groupBy } from "@/lib/platform/group-by";
import { parseId } from "@/lib/platform/ids";
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

import {
  type Agent,
  agentColumns,
  type AgentKey,
  type AgentSkill,
  type NamedSmartQueue,
  queuesOfAgents,
  skillsOfAgents,
} from "./agent";

export interface AgentFilter {
  /** Match anywhere in the user's name; excludes display names, which not every viewer here is allowed to see. */
  search?: string | null;
  /** Only agents who serve this SmartQueue. */
  queueId?: string | null;
  /** Only agents with this skill. */
  skillId?: string | null;
  /** Only agents with this status, for calls or for chats. */
  status?: (typeof sqAgentStatus.enumValues)[number] | null;
}

const order: Order = { key: sql`${users.name}`, cast: "text", id: sql`${users.userId}`, descending: false };

/** Returns a page of an application's agents, ordered by their users' names. */
export async function listAgents(ctx: Ctx, applicationId: number, args: PageArgs & AgentFilter): Promise<Page<Agent>> {
  requireAccess(ctx, "APPLICATION_SMART_QUEUE");
  const filter = conditions(ctx.viewer.accountId, applicationId, args);
  return withAccount(inAccount(ctx), (tx) =>
    fetchPage(args, order, ({ where, orderBy, limit }) =>
      tx
        .select({ ...agentColumns, ...cursorColumns(order) })
        .from(sqAgents)
        .innerJoin(users, eq(users.userId, sqAgents.userId))
        .where(and(filter, where))
        .orderBy(...orderBy)
        .limit(limit),
    ),
  );
}

/** Counts the agents that match a filter: exact up to 10,000, estimated beyond. */
export async function countAgents(
  ctx: Ctx,
  applicationId: number,
  filter: AgentFilter,
): Promise<{ count: number; estimated: boolean }> {
  requireAccess(ctx, "APPLICATION_SMART_QUEUE");
  const from = sql`${sqAgents} inner join ${users} on ${users.userId} = ${sqAgents.userId}`;
  return withAccount(inAccount(ctx), (tx) =>
    countRows(tx, from, conditions(ctx.viewer.accountId, applicationId, filter)),
  );
}

/** Returns the SmartQueues of each agent, ordered by name, in the order of `agents`. */
export const getQueuesOfAgents = (ctx: Ctx, agents: readonly AgentKey[]): Promise<NamedSmartQueue[][]> =>
  ofEach(ctx, agents, queuesOfAgents);

/** Returns the skills of each agent, ordered by name, in the order of `agents`. */
export const getSkillsOfAgents = (ctx: Ctx, agents: readonly AgentKey[]): Promise<AgentSkill[][]> =>
  ofEach(ctx, agents, skillsOfAgents);

async function ofEach<T>(
  ctx: Ctx,
  agents: readonly AgentKey[],
  read: (...args: Parameters<typeof queuesOfAgents>) => Promise<Map<number, T[]>>,
): Promise<T[][]> {
  requireAccess(ctx, "APPLICATION_SMART_QUEUE");
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const found = new Map<number, Map<number, T[]>>();
    for (const [applicationId, members] of groupBy(agents, (agent) => agent.applicationId)) {
      found.set(
        applicationId,
        await read(
          tx,
          accountId,
          applicationId,
          members.map(({ userId }) => userId),
        ),
      );
    }
    return agents.map(({ applicationId, userId }) => found.get(applicationId)?.get(userId) ?? []);
  });
}

const conditions = (accountId: number, applicationId: number, { search, queueId, skillId, status }: AgentFilter) =>
  allOf(
    eq(sqAgents.accountId, accountId),
    eq(sqAgents.applicationId, applicationId),
    containsText(users.name, search),
    status != null && or(eq(sqAgents.callStatus, status), eq(sqAgents.imStatus, status)),
    queueId != null &&
      sql`exists (select from sq_agent_queues served where served.account_id = ${accountId} and served.sq_queue_id = ${parseId(queueId, "SmartQueue")} and served.user_id = sq_agents.user_id)`,
    skillId != null &&
      sql`exists (select from sq_agent_skills held where held.account_id = ${accountId} and held.application_id = ${applicationId} and held.sq_skill_id = ${parseId(skillId, "skill")} and held.user_id = sq_agents.user_id)`,
  );
