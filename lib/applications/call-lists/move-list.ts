import type { Tx } from "@/db/database";
import { withAccount } from "@/db/with-account";
import type { AuditAction } from "@/lib/platform/audit/action.generated";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess, type SignedIn } from "@/lib/platform/ctx";
import { conflict } from "@/lib/platform/errors";
import type { ActionId } from "@/lib/policy/actions";

import { type CallList, callListAuditObject, lockCallList, parseListId, readCallList, setStatus } from "./call-list";
import { cancelOpenTasks } from "./cancel-open-tasks";
import { requireBalance } from "./require-balance";
import { assertVersion } from "./version";

/** ID of a list and the version the caller last read. */
export interface WhichList {
  id: string;
  version?: number | null;
}

const words: Record<CallList["status"], string> = {
  IN_PROGRESS: "running",
  SUSPENDED: "paused",
  COMPLETED: "completed",
  CANCELED: "canceled",
};

/**
 * Pauses a running list: the engine receives no more of its tasks.
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT for a list that is not running or a stale version
 */
export const pauseCallList = (ctx: Ctx, list: WhichList) =>
  move(ctx, "callList.pause", list, { from: ["IN_PROGRESS"], to: "SUSPENDED" });

/**
 * Resumes a paused list.
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT for a list that is not paused or whose rule was deleted, for a stale version,
 * and for a balance plus credit limit under 1
 */
export const resumeCallList = (ctx: Ctx, list: WhichList) =>
  move(ctx, "callList.resume", list, {
    from: ["SUSPENDED"],
    to: "IN_PROGRESS",
    assert: async (tx, accountId, { name, ruleId }) => {
      if (ruleId === null) throw conflict(`The rule that ${name} ran is gone. Choose another one first.`);
      await requireBalance(tx, accountId);
    },
  });

/**
 * Cancels a list permanently, with all its open tasks.
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT for a completed or canceled list or a stale version
 */
export const cancelCallList = (ctx: Ctx, list: WhichList) =>
  move(ctx, "callList.cancel", list, { from: ["IN_PROGRESS", "SUSPENDED"], to: "CANCELED" });

interface Move {
  from: CallList["status"][];
  to: CallList["status"];
  assert?: (tx: Tx, accountId: number, list: CallList) => Promise<void>;
}

async function move(
  ctx: Ctx,
  action: ActionId & AuditAction,
  { id, version }: WhichList,
  { from, to, assert }: Move,
): Promise<CallList> {
  requireAccess(ctx, "APPLICATION_CALL_LISTS", action);
  const { accountId } = (ctx as SignedIn).viewer;
  const listId = parseListId(id);
  return withAccount(inAccount(ctx), async (tx) => {
    const before = await lockCallList(tx, accountId, listId);
    if (!from.includes(before.status))
      throw conflict(
        `${before.name} is ${words[before.status]} by now, not ${from.map((status) => words[status]).join(" or ")}.`,
      );
    assertVersion(before, version);
    await assert?.(tx, accountId, before);
    const canceled = to === "CANCELED" ? await cancelOpenTasks(tx, accountId, before) : undefined;
    await setStatus(tx, accountId, before, to);
    await recordDone(tx, ctx, {
      action,
      object: callListAuditObject(before),
      old: { status: before.status },
      new: { status: to, tasks: canceled },
    });
    return readCallList(tx, accountId, listId);
  });
}
