import { z } from "zod";

import { uniqueViolation } from "@/db/errors";
import { acdQueues } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { readApplication } from "@/lib/applications/applications/application";
import { readSkills } from "@/lib/applications/skills/skill";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput, parse } from "@/lib/platform/errors";
import { searchTextOf } from "@/lib/platform/search";

import { queueSettings as settings } from "./input";
import { type Queue, queueAuditObject, queueColumns } from "./queue";
import { replaceQueueSkills } from "./queue-skills";

const AddQueueInput = z.object({
  applicationId: z.string(),
  name: settings.name,
  priority: settings.priority.nullish().transform((priority) => priority ?? 0),
  serviceProbability: settings.serviceProbability.nullish().transform((probability) => probability ?? 1),
  autoBinding: settings.autoBinding.nullish().transform((binding) => binding ?? true),
  maxWaitingTime: settings.maxWaitingTime.nullish(),
  maxQueueSize: settings.maxQueueSize.nullish(),
  averageServiceTime: settings.averageServiceTime.nullish(),
  slThresholds: settings.slThresholds.nullish().transform((seconds) => seconds ?? []),
  skillIds: settings.skillIds.nullish().transform((ids) => ids ?? []),
});

export type AddQueueInput = z.input<typeof AddQueueInput>;

/**
 * Creates an ACD queue, the older kind of queue, in an application.
 * @throws FORBIDDEN; NOT_FOUND for the application or a skill; BAD_USER_INPUT for a taken name or a figure out of range
 */
export async function addQueue(ctx: Ctx, raw: AddQueueInput): Promise<Queue> {
  requireAccess(ctx, "APPLICATION_QUEUES", "queue.write");
  const { applicationId: rawId, skillIds, ...input } = parse(AddQueueInput, raw);
  const { accountId } = ctx.viewer;
  try {
    return await withAccount(inAccount(ctx), async (tx) => {
      const { applicationId, name: application } = await readApplication(tx, accountId, rawId);
      const skills = await readSkills(tx, accountId, skillIds);
      const [queue] = await tx
        .insert(acdQueues)
        .values({ accountId, applicationId, ...input, searchText: searchTextOf(input.name) })
        .returning(queueColumns);
      await replaceQueueSkills(
        tx,
        accountId,
        queue!.acdQueueId,
        skills.map(({ skillId }) => skillId),
      );
      await recordDone(tx, ctx, {
        action: "queue.add",
        object: queueAuditObject(queue!),
        new: { ...input, application, skills: skills.map(({ name }) => name) },
      });
      return queue!;
    });
  } catch (error) {
    if (uniqueViolation(error) === "acd_queues_name_key")
      throw badInput({ name: "A queue with this name exists in the application already." });
    throw error;
  }
}
