import { and, eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";

import type { Tx } from "@/db/database";
import { acdStatus, sqAgents, sqAgentStatus, sqTaskKind } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordOften } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { parse } from "@/lib/platform/errors";
import { batchOf, Id, Moment } from "@/lib/platform/input";

import { asTable, type Counts, countsOf, rowsOf, type Written, wrote } from "./counts";
import { owned, ownUsers } from "./owned";

const AcdStateInput = z.object({ userId: Id, status: z.enum(acdStatus.enumValues), since: Moment });

const SmartQueueStateInput = z.object({
  applicationId: Id,
  userId: Id,
  kind: z.enum(sqTaskKind.enumValues),
  status: z.enum(sqAgentStatus.enumValues),
  since: Moment,
});

const Input = z.object({
  acd: batchOf(AcdStateInput, ({ userId }) => `user ${userId}`),
  smartQueue: batchOf(
    SmartQueueStateInput,
    ({ applicationId, userId, kind }) => `${kind} of agent ${userId} in ${applicationId}`,
  ),
});

export interface AgentStatesInput {
  acd?: readonly z.input<typeof AcdStateInput>[] | null;
  smartQueue?: readonly z.input<typeof SmartQueueStateInput>[] | null;
}

/**
 * Stores users' states in ACD queues and in SmartQueue, each with its start time. A state that is not newer than the
 * stored one is ignored.
 * @throws BAD_USER_INPUT that names the item whose user or agent is not the account's
 */
export async function putAgentStates(ctx: Ctx, raw: AgentStatesInput): Promise<{ acd: Counts; smartQueue: Counts }> {
  requireAccess(ctx, "engine");
  const { acd, smartQueue } = parse(Input, { acd: raw.acd ?? [], smartQueue: raw.smartQueue ?? [] });
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const result = {
      acd: await putAcd(tx, accountId, acd),
      smartQueue: await putSmartQueue(tx, accountId, smartQueue),
    };
    if (wrote(result.acd, result.smartQueue)) await recordOften(tx, ctx, { action: "engine.putAgentStates" });
    return result;
  });
}

async function putAcd(tx: Tx, accountId: number, states: z.output<typeof Input>["acd"]): Promise<Counts> {
  const users = await ownUsers(
    tx,
    accountId,
    states.map(({ userId }) => userId),
  );
  states.forEach(({ userId }, index) => owned(users, userId, "user", `acd.${index}.userId`));
  const written = await rowsOf<Written>(
    tx,
    sql`update users set acd_status = item.status, acd_status_changed_at = item.since
      from ${asTable(states, `"userId" bigint, status acd_status, since timestamptz`)}
      where account_id = ${accountId} and user_id = item."userId" and acd_status_changed_at < item.since
      returning false as added`,
  );
  return countsOf(written, states.length);
}

async function putSmartQueue(tx: Tx, accountId: number, states: z.output<typeof Input>["smartQueue"]): Promise<Counts> {
  const found = await tx
    .select({ applicationId: sqAgents.applicationId, userId: sqAgents.userId })
    .from(sqAgents)
    .where(
      and(
        eq(sqAgents.accountId, accountId),
        inArray(
          sqAgents.userId,
          states.map(({ userId }) => userId),
        ),
      ),
    );
  const agents = new Map(found.map((agent) => [`${agent.applicationId} ${agent.userId}`, agent]));
  states.forEach(({ applicationId, userId }, index) =>
    owned(agents, `${applicationId} ${userId}`, "agent", `smartQueue.${index}`),
  );
  const shape = `"applicationId" bigint, "userId" bigint, status sq_agent_status, since timestamptz`;
  const written = [];
  for (const [kind, column] of [
    ["CALL", "call_status"],
    ["IM", "im_status"],
  ] as const) {
    const ofKind = states.filter((state) => state.kind === kind);
    if (ofKind.length === 0) continue;
    const [status, since] = [sql.identifier(column), sql.identifier(`${column}_since`)];
    written.push(
      ...(await rowsOf<Written>(
        tx,
        sql`update sq_agents set ${status} = item.status, ${since} = item.since from ${asTable(ofKind, shape)}
          where account_id = ${accountId} and application_id = item."applicationId" and user_id = item."userId" and ${since} < item.since
          returning false as added`,
      )),
    );
  }
  return countsOf(written, states.length);
}
