import { z } from "zod";

import { callLists } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { conflict, parse } from "@/lib/platform/errors";
import { searchTextOf } from "@/lib/platform/search";

import { type CallList, callListAuditObject, lockCallList, ofList, parseListId, readCallList } from "./call-list";
import { dialingOf } from "./dialing";
import { CallListChanges } from "./input";
import { readQueueId, readRuleId } from "./references";
import { assertVersion } from "./version";

const UpdateCallListInput = CallListChanges.extend({ id: z.string(), version: z.number().int().nullish() });

export type UpdateCallListInput = z.input<typeof UpdateCallListInput>;

const settings = [
  "name",
  "priority",
  "ruleId",
  "maxSimultaneous",
  "numAttempts",
  "intervalSeconds",
  "taskPriorityStrategy",
  "type",
  "sqQueueId",
  "bufferSize",
  "maximumErrorRate",
  "busyFactor",
  "multiplier",
  "startAt",
  "customData",
] as const;

/**
 * Changes a list's settings; omitted fields are unchanged, and null as `startAt` means immediately. The number of
 * attempts applies to rows added later.
 * @throws FORBIDDEN, NOT_FOUND, BAD_USER_INPUT, CONFLICT for a canceled list or a stale version
 */
export async function updateCallList(ctx: Ctx, raw: UpdateCallListInput): Promise<CallList> {
  requireAccess(ctx, "APPLICATION_CALL_LISTS", "callList.update");
  const input = parse(UpdateCallListInput, raw);
  const listId = parseListId(input.id);
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const before = await lockCallList(tx, accountId, listId);
    assertVersion(before, input.version);
    if (before.status === "CANCELED") throw conflict(`${before.name} is canceled and can't be changed any more.`);
    const { applicationId } = before;
    const sqQueueId = await readQueueId(tx, accountId, applicationId, input.sqQueueId);
    const after: Pick<CallList, (typeof settings)[number]> = {
      name: input.name ?? before.name,
      priority: input.priority ?? before.priority,
      ruleId: input.ruleId == null ? before.ruleId : await readRuleId(tx, accountId, applicationId, input.ruleId),
      maxSimultaneous: input.maxSimultaneous ?? before.maxSimultaneous,
      numAttempts: input.numAttempts ?? before.numAttempts,
      intervalSeconds: input.intervalSeconds ?? before.intervalSeconds,
      taskPriorityStrategy: input.taskPriorityStrategy ?? before.taskPriorityStrategy,
      startAt: input.startAt === undefined ? before.startAt : input.startAt,
      customData: input.customData ?? before.customData,
      ...dialingOf(input.type ?? before.type, { ...input, sqQueueId }, before),
    };
    const changed = settings.filter((name) => before[name]?.valueOf() !== after[name]?.valueOf());
    if (changed.length === 0) return before;
    await tx
      .update(callLists)
      .set({ ...after, searchText: searchTextOf(after.name), version: before.version + 1 })
      .where(ofList(accountId, listId));
    const valuesOf = (list: typeof after) => Object.fromEntries(changed.map((name) => [name, list[name]]));
    await recordDone(tx, ctx, {
      action: "callList.update",
      object: callListAuditObject(before),
      old: valuesOf(before),
      new: valuesOf(after),
    });
    return readCallList(tx, accountId, listId);
  });
}
