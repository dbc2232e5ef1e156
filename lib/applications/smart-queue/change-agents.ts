import { and, eq, inArray, notInArray } from "drizzle-orm";
import { z } from "zod";

import type { Tx } from "@/db/database";
import { sqAgentQueues, sqAgents, sqAgentSkills, sqQueues } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { readApplication } from "@/lib/applications/applications/application";
import { holdInApplication } from "@/lib/applications/users/in-application";
import { changesBetween } from "@/lib/platform/audit/changes";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { conflict, notFound, parse } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

import {
  type Agent,
  agentAuditObject,
  type AgentKey,
  type NamedSmartQueue,
  queuesOfAgents,
  readAgent,
  skillsOfAgents,
} from "./agent";
import { AgentSkills, SimultaneousConversations } from "./input";
import { readSmartQueueSkills } from "./skill";

const AGENT_QUEUES_MAX = 100;

const SetAgentInput = z.object({
  applicationId: z.string(),
  userId: z.string(),
  maxSimultaneousConversations: SimultaneousConversations.nullish(),
  handleCalls: z.boolean().nullish(),
  queueIds: z.array(z.string()).max(AGENT_QUEUES_MAX, `An agent serves at most ${AGENT_QUEUES_MAX} queues.`).nullish(),
  version: z.number().int().nullish(),
});

export type SetSmartQueueAgentInput = z.input<typeof SetAgentInput>;

/**
 * Makes a user of an application an agent, or changes the agent's settings; omitted fields are unchanged. A given
 * version is an optimistic lock.
 * @throws FORBIDDEN, CONFLICT for a stale version; NOT_FOUND for the application, a user who is not in it, or a queue
 */
export async function setAgent(ctx: Ctx, raw: SetSmartQueueAgentInput): Promise<Agent> {
  requireAccess(ctx, "APPLICATION_SMART_QUEUE", "smartQueue.agents.write");
  const input = parse(SetAgentInput, raw);
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const { applicationId } = await readApplication(tx, accountId, input.applicationId);
    const key = { applicationId, userId: parseId(input.userId, "user") };
    await holdInApplication(tx, accountId, applicationId, [key.userId]);
    const made = await tx
      .insert(sqAgents)
      .values({ accountId, ...key })
      .onConflictDoNothing()
      .returning({ userId: sqAgents.userId });
    const isNew = made.length > 0;
    const agent = await lockAgent(tx, accountId, key);
    if (input.version != null && (isNew || input.version !== agent.version)) {
      throw conflict(`Somebody else changed the agent ${agent.name} meanwhile. Look at it again before you change it.`);
    }
    const served = (await queuesOfAgents(tx, accountId, applicationId, [key.userId])).get(key.userId) ?? [];
    const queues = input.queueIds ? await readQueues(tx, accountId, applicationId, input.queueIds) : served;
    const before = settingsOf(agent, served);
    const after = {
      maxSimultaneousConversations: input.maxSimultaneousConversations ?? agent.maxSimultaneousConversations,
      handleCalls: input.handleCalls ?? agent.handleCalls,
      queues: queues.map(({ name }) => name).sort(),
    };
    const changes = changesBetween(before, after);
    if (!isNew && changes.isEmpty) return agent;
    const { maxSimultaneousConversations, handleCalls } = after;
    await tx
      .update(sqAgents)
      .set({ maxSimultaneousConversations, handleCalls, version: isNew ? agent.version : agent.version + 1 })
      .where(ofAgent(accountId, key));
    await replaceQueues(
      tx,
      accountId,
      key,
      queues.map(({ sqQueueId }) => sqQueueId),
    );
    await recordDone(
      tx,
      ctx,
      isNew
        ? { action: "agent.add", object: agentAuditObject(agent), new: after }
        : { action: "agent.update", object: agentAuditObject(agent), ...changes },
    );
    return (await readAgent(tx, accountId, key))!;
  });
}

const SetAgentSkillsInput = z.object({ applicationId: z.string(), userId: z.string(), skills: AgentSkills });

export type SetSmartQueueAgentSkillsInput = z.input<typeof SetAgentSkillsInput>;

/**
 * Replaces an agent's skills and their levels.
 * @throws FORBIDDEN; NOT_FOUND for the application, a user who is not its agent, or a skill; BAD_USER_INPUT for more
 * than five
 */
export async function setAgentSkills(ctx: Ctx, raw: SetSmartQueueAgentSkillsInput): Promise<Agent> {
  requireAccess(ctx, "APPLICATION_SMART_QUEUE", "smartQueue.skills.write");
  const input = parse(SetAgentSkillsInput, raw);
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const { applicationId } = await readApplication(tx, accountId, input.applicationId);
    const key = { applicationId, userId: parseId(input.userId, "user") };
    const agent = await lockAgent(tx, accountId, key);
    const known = await readSmartQueueSkills(
      tx,
      accountId,
      applicationId,
      input.skills.map(({ skillId }) => skillId),
    );
    const nameOf = new Map(known.map(({ sqSkillId, name }) => [sqSkillId, name]));
    const skills = input.skills.map(({ skillId, level }) => ({ sqSkillId: Number(skillId), level }));
    const held = (await skillsOfAgents(tx, accountId, applicationId, [key.userId])).get(key.userId) ?? [];
    const changes = changesBetween(
      { skills: Object.fromEntries(held.map(({ name, level }) => [name, level])) },
      { skills: Object.fromEntries(skills.map(({ sqSkillId, level }) => [nameOf.get(sqSkillId)!, level])) },
    );
    if (changes.isEmpty) return agent;
    await tx
      .delete(sqAgentSkills)
      .where(
        and(
          eq(sqAgentSkills.accountId, accountId),
          eq(sqAgentSkills.applicationId, applicationId),
          eq(sqAgentSkills.userId, key.userId),
        ),
      );
    if (skills.length > 0)
      await tx.insert(sqAgentSkills).values(skills.map((skill) => ({ accountId, ...key, ...skill })));
    await tx
      .update(sqAgents)
      .set({ version: agent.version + 1 })
      .where(ofAgent(accountId, key));
    await recordDone(tx, ctx, { action: "agent.setSkills", object: agentAuditObject(agent), ...changes });
    return { ...agent, version: agent.version + 1 };
  });
}

const RemoveAgentInput = z.object({ applicationId: z.string(), userId: z.string() });

export type RemoveSmartQueueAgentInput = z.input<typeof RemoveAgentInput>;

/**
 * Removes a user from an application's SmartQueue, with queues and skills there; the user stays in the application.
 * @throws FORBIDDEN; NOT_FOUND for the application, or a user who is not its agent
 */
export async function removeAgent(ctx: Ctx, raw: RemoveSmartQueueAgentInput): Promise<void> {
  requireAccess(ctx, "APPLICATION_SMART_QUEUE", "smartQueue.agents.write");
  const input = parse(RemoveAgentInput, raw);
  const { accountId } = ctx.viewer;
  await withAccount(inAccount(ctx), async (tx) => {
    const { applicationId } = await readApplication(tx, accountId, input.applicationId);
    const key = { applicationId, userId: parseId(input.userId, "user") };
    const agent = await lockAgent(tx, accountId, key);
    const served = (await queuesOfAgents(tx, accountId, applicationId, [key.userId])).get(key.userId) ?? [];
    await tx.delete(sqAgents).where(ofAgent(accountId, key));
    await recordDone(tx, ctx, {
      action: "agent.remove",
      object: agentAuditObject(agent),
      old: settingsOf(agent, served),
    });
  });
}

const ofAgent = (accountId: number, { applicationId, userId }: AgentKey) =>
  and(eq(sqAgents.accountId, accountId), eq(sqAgents.applicationId, applicationId), eq(sqAgents.userId, userId));

/** Reads and locks an agent that the transaction is about to change. */
async function lockAgent(tx: Tx, accountId: number, key: AgentKey): Promise<Agent> {
  await tx.select({ userId: sqAgents.userId }).from(sqAgents).where(ofAgent(accountId, key)).for("update");
  const agent = await readAgent(tx, accountId, key);
  if (!agent) throw notFound("agent");
  return agent;
}

/** Reads SmartQueues of an application by their raw IDs, and locks them against deletion until the transaction ends. */
async function readQueues(
  tx: Tx,
  accountId: number,
  applicationId: number,
  rawIds: readonly string[],
): Promise<NamedSmartQueue[]> {
  const queueIds = [...new Set(rawIds.map((id) => parseId(id, "SmartQueue")))];
  if (queueIds.length === 0) return [];
  const found = await tx
    .select({ sqQueueId: sqQueues.sqQueueId, name: sqQueues.name })
    .from(sqQueues)
    .where(
      and(
        eq(sqQueues.accountId, accountId),
        eq(sqQueues.applicationId, applicationId),
        inArray(sqQueues.sqQueueId, queueIds),
      ),
    )
    .for("key share");
  if (found.length < queueIds.length) throw notFound("SmartQueue");
  return found;
}

async function replaceQueues(tx: Tx, accountId: number, key: AgentKey, queueIds: readonly number[]): Promise<void> {
  const served = and(
    eq(sqAgentQueues.accountId, accountId),
    eq(sqAgentQueues.applicationId, key.applicationId),
    eq(sqAgentQueues.userId, key.userId),
  );
  await tx
    .delete(sqAgentQueues)
    .where(queueIds.length > 0 ? and(served, notInArray(sqAgentQueues.sqQueueId, [...queueIds])) : served);
  if (queueIds.length > 0) {
    await tx
      .insert(sqAgentQueues)
      .values(queueIds.map((sqQueueId) => ({ accountId, ...key, sqQueueId })))
      .onConflictDoNothing();
  }
}

const settingsOf = ({ maxSimultaneousConversations, handleCalls }: Agent, served: readonly NamedSmartQueue[]) => ({
  maxSimultaneousConversations,
  handleCalls,
  queues: served.map(({ name }) => name).sort(),
});
