import { and, asc, eq, inArray } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { sqAgentQueues, sqAgents, sqAgentSkills, sqQueues, sqSkills, users } from "@/db/schema";
import { groupBy } from "@/lib/platform/group-by";

export const agentColumns = {
  applicationId: sqAgents.applicationId,
  userId: sqAgents.userId,
  name: users.name,
  maxSimultaneousConversations: sqAgents.maxSimultaneousConversations,
  handleCalls: sqAgents.handleCalls,
  callStatus: sqAgents.callStatus,
  callStatusSince: sqAgents.callStatusSince,
  imStatus: sqAgents.imStatus,
  imStatusSince: sqAgents.imStatusSince,
  version: sqAgents.version,
};

/** A user of an application as an agent of its SmartQueues, with the statuses last reported by the engine. */
export type Agent = Pick<typeof sqAgents.$inferSelect, Exclude<keyof typeof agentColumns, "name">> & { name: string };

/** Key of an agent: an application and one of its users. */
export type AgentKey = Pick<Agent, "applicationId" | "userId">;

/** Reads an agent of an application; undefined for a user who is not an agent. */
export async function readAgent(
  tx: Tx,
  accountId: number,
  { applicationId, userId }: AgentKey,
): Promise<Agent | undefined> {
  const [agent] = await tx
    .select(agentColumns)
    .from(sqAgents)
    .innerJoin(users, eq(users.userId, sqAgents.userId))
    .where(
      and(eq(sqAgents.accountId, accountId), eq(sqAgents.applicationId, applicationId), eq(sqAgents.userId, userId)),
    );
  return agent;
}

/** ID and name of a SmartQueue. */
export interface NamedSmartQueue {
  sqQueueId: number;
  name: string;
}

/** Returns the SmartQueues that each agent of an application serves, ordered by name. */
export async function queuesOfAgents(
  tx: Tx,
  accountId: number,
  applicationId: number,
  userIds: readonly number[],
): Promise<Map<number, NamedSmartQueue[]>> {
  const found = await tx
    .select({ userId: sqAgentQueues.userId, sqQueueId: sqQueues.sqQueueId, name: sqQueues.name })
    .from(sqAgentQueues)
    .innerJoin(sqQueues, eq(sqQueues.sqQueueId, sqAgentQueues.sqQueueId))
    .where(
      and(
        eq(sqAgentQueues.accountId, accountId),
        eq(sqAgentQueues.applicationId, applicationId),
        inArray(sqAgentQueues.userId, [...userIds]),
      ),
    )
    .orderBy(asc(sqQueues.name));
  return groupBy(found, ({ userId }) => userId);
}

/** A skill of an agent, with its level from 1 to 5. */
export interface AgentSkill {
  sqSkillId: number;
  name: string;
  level: number;
}

/** Returns the skills of each agent of an application, ordered by name. */
export async function skillsOfAgents(
  tx: Tx,
  accountId: number,
  applicationId: number,
  userIds: readonly number[],
): Promise<Map<number, AgentSkill[]>> {
  const found = await tx
    .select({
      userId: sqAgentSkills.userId,
      sqSkillId: sqSkills.sqSkillId,
      name: sqSkills.name,
      level: sqAgentSkills.level,
    })
    .from(sqAgentSkills)
    .innerJoin(sqSkills, eq(sqSkills.sqSkillId, sqAgentSkills.sqSkillId))
    .where(
      and(
        eq(sqAgentSkills.accountId, accountId),
        eq(sqAgentSkills.applicationId, applicationId),
        inArray(sqAgentSkills.userId, [...userIds]),
      ),
    )
    .orderBy(asc(sqSkills.name));
  return groupBy(found, ({ userId }) => userId);
}

/** Returns the audit object of an agent. */
export const agentAuditObject = ({ userId, name }: Pick<Agent, "userId" | "name">) => ({
  kind: "agent",
  id: userId,
  name,
});
