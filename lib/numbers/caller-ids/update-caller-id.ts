import { z } from "zod";

import { callerIds } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { changesBetween } from "@/lib/platform/audit/changes";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { conflict, parse } from "@/lib/platform/errors";

import { type CallerId, callerIdAuditObject, callerIdById, lockCallerId, readCallerId } from "./caller-id";
import { CallerIdDescription } from "./input";

const UpdateCallerIdInput = z.object({
  id: z.string(),
  description: CallerIdDescription.nullish(),
  version: z.number().int().nullish(),
});

export type UpdateCallerIdInput = z.input<typeof UpdateCallerIdInput>;

/**
 * Updates a caller ID's description; its number can't change.
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT, BAD_USER_INPUT
 */
export async function updateCallerId(ctx: Ctx, raw: UpdateCallerIdInput): Promise<CallerId> {
  requireAccess(ctx, "CALLER_IDS");
  const input = parse(UpdateCallerIdInput, raw);
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const before = await lockCallerId(tx, accountId, input.id);
    if (input.version != null && input.version !== before.version)
      throw conflict(`Somebody else changed +${before.phoneNumber} meanwhile. Look at it again before you change it.`);
    const { isEmpty, ...changes } = changesBetween(
      { description: before.description },
      { description: input.description ?? before.description },
    );
    if (!isEmpty) {
      await tx
        .update(callerIds)
        .set({ ...changes.new, version: before.version + 1 })
        .where(callerIdById(accountId, before.callerIdId));
      await recordDone(tx, ctx, { action: "callerId.update", object: callerIdAuditObject(before), ...changes });
    }
    return readCallerId(tx, accountId, before.callerIdId);
  });
}
