import { and, eq } from "drizzle-orm";
import { z } from "zod";

import { uniqueViolation } from "@/db/errors";
import { acdQueues } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { readSkills } from "@/lib/applications/skills/skill";
import { changesBetween } from "@/lib/platform/audit/changes";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput, conflict, parse } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";
import { searchTextOf } from "@/lib/platform/search";

import { queueSettings as settings } from "./input";
import { lockQueue, type Queue, queueAuditObject, queueColumns } from "./queue";
import { replaceQueueSkills, skillsOfQueues } from "./queue-skills";

const UpdateQueueInput = z.object({
  id: z.string(),
  name: settings.name.nullish(),
  priority: settings.priority.nullish(),
  serviceProbability: settings.serviceProbability.nullish(),
  autoBinding: settings.autoBinding.nullish(),
  // Null removes a limit; only undefined leaves it unchanged.
  maxWaitingTime: settings.maxWaitingTime.optional(),
  maxQueueSize: settings.maxQueueSize.optional(),
  averageServiceTime: settings.averageServiceTime.optional(),
  slThresholds: settings.slThresholds.nullish(),
  skillIds: settings.skillIds.nullish(),
  version: z.number().int().nullish(),
});

export type UpdateQueueInput = z.input<typeof UpdateQueueInput>;

/**
 * Changes a queue; omitted fields are unchanged. A given version is an optimistic lock.
 * @throws FORBIDDEN, CONFLICT for a stale version; NOT_FOUND for the queue or a skill; BAD_USER_INPUT for a taken name
 * or a figure out of range
 */
export async function updateQueue(ctx: Ctx, raw: UpdateQueueInput): Promise<Queue> {
  requireAccess(ctx, "APPLICATION_QUEUES", "queue.write");
  const input = parse(UpdateQueueInput, raw);
  const acdQueueId = parseId(input.id, "queue");
  const { accountId } = ctx.viewer;
  try {
    return await withAccount(inAccount(ctx), async (tx) => {
      const queue = await lockQueue(tx, accountId, acdQueueId);
      if (input.version != null && input.version !== queue.version) {
        throw conflict(`Somebody else changed ${queue.name} meanwhile. Look at it again before you change it.`);
      }
      const asked = (await skillsOfQueues(tx, accountId, [acdQueueId])).get(acdQueueId) ?? [];
      const skills = input.skillIds ? await readSkills(tx, accountId, input.skillIds) : asked;
      const before = settingsOf(queue);
      const after = {
        name: input.name ?? queue.name,
        priority: input.priority ?? queue.priority,
        serviceProbability: input.serviceProbability ?? queue.serviceProbability,
        autoBinding: input.autoBinding ?? queue.autoBinding,
        maxWaitingTime: given(input.maxWaitingTime, queue.maxWaitingTime),
        maxQueueSize: given(input.maxQueueSize, queue.maxQueueSize),
        averageServiceTime: given(input.averageServiceTime, queue.averageServiceTime),
        slThresholds: input.slThresholds ?? queue.slThresholds,
      };
      const changes = changesBetween({ ...before, skills: namesOf(asked) }, { ...after, skills: namesOf(skills) });
      if (changes.isEmpty) return queue;

      const [changed] = await tx
        .update(acdQueues)
        .set({ ...after, searchText: searchTextOf(after.name), version: queue.version + 1, modifiedAt: new Date() })
        .where(and(eq(acdQueues.accountId, accountId), eq(acdQueues.acdQueueId, acdQueueId)))
        .returning(queueColumns);
      await replaceQueueSkills(
        tx,
        accountId,
        acdQueueId,
        skills.map(({ skillId }) => skillId),
      );
      await recordDone(tx, ctx, { action: "queue.update", object: queueAuditObject(queue), ...changes });
      return changed!;
    });
  } catch (error) {
    if (uniqueViolation(error) === "acd_queues_name_key")
      throw badInput({ name: "A queue with this name exists in the application already." });
    throw error;
  }
}

const given = <T>(value: T | undefined, present: T): T => (value === undefined ? present : value);

const namesOf = (skills: readonly { name: string }[]) => skills.map(({ name }) => name).sort();

function settingsOf({
  name,
  priority,
  serviceProbability,
  autoBinding,
  maxWaitingTime,
  maxQueueSize,
  averageServiceTime,
  slThresholds,
}: Queue) {
  return {
    name,
    priority,
    serviceProbability,
    autoBinding,
    maxWaitingTime,
    maxQueueSize,
    averageServiceTime,
    slThresholds,
  };
}
