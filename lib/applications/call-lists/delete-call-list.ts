import { callLists } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { conflict } from "@/lib/platform/errors";

import { callListAuditObject, lockCallList, ofList, parseListId } from "./call-list";
import type { WhichList } from "./move-list";
import { assertVersion } from "./version";

/**
 * Deletes a list with its tasks and their results.
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT for a running list or a stale version
 */
export async function deleteCallList(ctx: Ctx, { id, version }: WhichList): Promise<void> {
  requireAccess(ctx, "APPLICATION_CALL_LISTS", "callList.delete");
  const listId = parseListId(id);
  const { accountId } = ctx.viewer;
  await withAccount(inAccount(ctx), async (tx) => {
    const before = await lockCallList(tx, accountId, listId);
    if (before.status === "IN_PROGRESS")
      throw conflict(`${before.name} is running. Pause or cancel it before you delete it.`);
    assertVersion(before, version);
    await tx.delete(callLists).where(ofList(accountId, listId));
    const { name, status, applicationId, tasksNew, tasksInProgress, tasksProcessed, tasksError, tasksCanceled } =
      before;
    const tasks = tasksNew + tasksInProgress + tasksProcessed + tasksError + tasksCanceled;
    await recordDone(tx, ctx, {
      action: "callList.delete",
      object: callListAuditObject(before),
      old: { name, applicationId, status, tasks },
    });
  });
}
