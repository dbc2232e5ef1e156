import { and, eq } from "drizzle-orm";
import { z } from "zod";

import { uniqueViolation } from "@/db/errors";
import { sqQueues } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { changesBetween } from "@/lib/platform/audit/changes";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput, conflict, parse } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";
import { searchTextOf } from "@/lib/platform/search";

import { refuseBothUnits, SmartQueueName, smartQueueSettings, waitInSeconds } from "./input";
import { lockSmartQueue, type SmartQueue, smartQueueAuditObject, smartQueueColumns } from "./smart-queue";

const UpdateSmartQueueInput = z
  .object({
    id: z.string(),
    name: SmartQueueName.nullish(),
    ...smartQueueSettings,
    version: z.number().int().nullish(),
  })
  .superRefine(refuseBothUnits);

export type UpdateSmartQueueInput = z.input<typeof UpdateSmartQueueInput>;

/**
 * Changes a SmartQueue; omitted fields are unchanged. A given version is an optimistic lock.
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT for a stale version; BAD_USER_INPUT for a taken name or a figure out of range
 */
export async function updateSmartQueue(ctx: Ctx, raw: UpdateSmartQueueInput): Promise<SmartQueue> {
  requireAccess(ctx, "APPLICATION_SMART_QUEUE", "smartQueue.write");
  const input = parse(UpdateSmartQueueInput, raw);
  const sqQueueId = parseId(input.id, "SmartQueue");
  const { accountId } = ctx.viewer;
  try {
    return await withAccount(inAccount(ctx), async (tx) => {
      const queue = await lockSmartQueue(tx, accountId, sqQueueId);
      if (input.version != null && input.version !== queue.version) {
        throw conflict(`Somebody else changed ${queue.name} meanwhile. Look at it again before you change it.`);
      }
      const after = {
        name: input.name ?? queue.name,
        description: input.description ?? queue.description,
        priority: input.priority ?? queue.priority,
        callAgentSelection: input.callAgentSelection ?? queue.callAgentSelection,
        imAgentSelection: input.imAgentSelection ?? queue.imAgentSelection,
        callTaskSelection: input.callTaskSelection ?? queue.callTaskSelection,
        imTaskSelection: input.imTaskSelection ?? queue.imTaskSelection,
        holdCallsIfInactiveAgents: input.holdCallsIfInactiveAgents ?? queue.holdCallsIfInactiveAgents,
        holdImIfInactiveAgents: input.holdImIfInactiveAgents ?? queue.holdImIfInactiveAgents,
        callMaxWaitingSeconds: given(waitInSeconds(input, "call"), queue.callMaxWaitingSeconds),
        imMaxWaitingSeconds: given(waitInSeconds(input, "im"), queue.imMaxWaitingSeconds),
        callMaxSize: given(input.callMaxSize, queue.callMaxSize),
        imMaxSize: given(input.imMaxSize, queue.imMaxSize),
      };
      const before = Object.fromEntries(
        (Object.keys(after) as (keyof typeof after)[]).map((key) => [key, queue[key]]),
      ) as typeof after;
      const changes = changesBetween(before, after);
      if (changes.isEmpty) return queue;
      const [changed] = await tx
        .update(sqQueues)
        .set({
          ...after,
          searchText: searchTextOf(after.name, after.description),
          version: queue.version + 1,
          modifiedAt: new Date(),
        })
        .where(and(eq(sqQueues.accountId, accountId), eq(sqQueues.sqQueueId, sqQueueId)))
        .returning(smartQueueColumns);
      await recordDone(tx, ctx, { action: "smartQueue.update", object: smartQueueAuditObject(queue), ...changes });
      return changed!;
    });
  } catch (error) {
    if (uniqueViolation(error) === "sq_queues_name_key")
      throw badInput({ name: "A queue with this name exists in the application already." });
    throw error;
  }
}

const given = <T>(value: T | undefined, present: T): T => (value === undefined ? present : value);
