import { z } from "zod";

import { uniqueViolation } from "@/db/errors";
import { sqQueues } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { readApplication } from "@/lib/applications/applications/application";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput, parse } from "@/lib/platform/errors";
import { searchTextOf } from "@/lib/platform/search";

import { refuseBothUnits, SmartQueueName, smartQueueSettings, waitInSeconds } from "./input";
import { type SmartQueue, smartQueueAuditObject, smartQueueColumns } from "./smart-queue";

const AddSmartQueueInput = z
  .object({ applicationId: z.string(), name: SmartQueueName, ...smartQueueSettings })
  .superRefine(refuseBothUnits);

export type AddSmartQueueInput = z.input<typeof AddSmartQueueInput>;

/**
 * Creates a SmartQueue in an application.
 * @throws FORBIDDEN; NOT_FOUND for the application; BAD_USER_INPUT for a taken name or a figure out of range
 */
export async function addSmartQueue(ctx: Ctx, raw: AddSmartQueueInput): Promise<SmartQueue> {
  requireAccess(ctx, "APPLICATION_SMART_QUEUE", "smartQueue.write");
  const input = parse(AddSmartQueueInput, raw);
  const { accountId } = ctx.viewer;
  const description = input.description ?? "";
  const settings = {
    name: input.name,
    description,
    priority: input.priority ?? 1,
    callAgentSelection: input.callAgentSelection ?? ("MOST_QUALIFIED" as const),
    imAgentSelection: input.imAgentSelection ?? ("MOST_QUALIFIED" as const),
    callTaskSelection: input.callTaskSelection ?? ("MAX_PRIORITY" as const),
    imTaskSelection: input.imTaskSelection ?? ("MAX_PRIORITY" as const),
    holdCallsIfInactiveAgents: input.holdCallsIfInactiveAgents ?? false,
    holdImIfInactiveAgents: input.holdImIfInactiveAgents ?? false,
    callMaxWaitingSeconds: waitInSeconds(input, "call") ?? null,
    imMaxWaitingSeconds: waitInSeconds(input, "im") ?? null,
    callMaxSize: input.callMaxSize ?? null,
    imMaxSize: input.imMaxSize ?? null,
  };
  try {
    return await withAccount(inAccount(ctx), async (tx) => {
      const { applicationId, name: application } = await readApplication(tx, accountId, input.applicationId);
      const [queue] = await tx
        .insert(sqQueues)
        .values({ accountId, applicationId, ...settings, searchText: searchTextOf(input.name, description) })
        .returning(smartQueueColumns);
      await recordDone(tx, ctx, {
        action: "smartQueue.add",
        object: smartQueueAuditObject(queue!),
        new: { ...settings, application },
      });
      return queue!;
    });
  } catch (error) {
    if (uniqueViolation(error) === "sq_queues_name_key")
      throw badInput({ name: "A queue with this name exists in the application already." });
    throw error;
  }
}
