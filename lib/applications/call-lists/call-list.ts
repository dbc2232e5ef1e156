import { and, eq, getTableColumns, type SQL, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { callLists, rules, sqQueues } from "@/db/schema";
import { notFound } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

const callListColumns = { ...getTableColumns(callLists), ruleName: rules.name, sqQueueName: sqQueues.name };

/** A call list with its settings, its progress, and the names of its rule and SmartQueue. */
export type CallList = typeof callLists.$inferSelect & { ruleName: string | null; sqQueueName: string | null };

/** Returns a query of call lists with the names of their rules and SmartQueues, plus the extra columns in `besides`. */
export const selectCallLists = <Besides extends Record<string, SQL>>(tx: Tx, besides: Besides) =>
  tx
    .select({ ...callListColumns, ...besides })
    .from(callLists)
    .leftJoin(rules, and(eq(rules.accountId, callLists.accountId), eq(rules.ruleId, callLists.ruleId)))
    .leftJoin(sqQueues, and(eq(sqQueues.accountId, callLists.accountId), eq(sqQueues.sqQueueId, callLists.sqQueueId)));

/**
 * Reads one call list of the account.
 * @throws NOT_FOUND
 */
export async function readCallList(tx: Tx, accountId: number, listId: number): Promise<CallList> {
  const [list] = await selectCallLists(tx, {}).where(ofList(accountId, listId));
  if (!list) throw notFound("call list");
  return list;
}

/**
 * Reads and locks one call list until the transaction ends. Every verb that changes a list or its tasks takes this lock
 * first: the trigger that counts tasks updates the list's row, and a single lock order prevents deadlocks.
 * @throws NOT_FOUND
 */
export async function lockCallList(tx: Tx, accountId: number, listId: number): Promise<CallList> {
  await tx.select({ listId: callLists.listId }).from(callLists).where(ofList(accountId, listId)).for("no key update");
  return readCallList(tx, accountId, listId);
}

/** Returns the condition that selects one list of the account. */
export const ofList = (accountId: number, listId: number) =>
  and(eq(callLists.accountId, accountId), eq(callLists.listId, listId));

/**
 * Parses a call list's raw ID.
 * @throws NOT_FOUND
 */
export const parseListId = (raw: string) => parseId(raw, "call list");

/** Returns the audit object of a call list. */
export const callListAuditObject = ({ listId, name }: Pick<CallList, "listId" | "name">) => ({
  kind: "callList",
  id: listId,
  name,
});

/** Sets a list's status and increments its version. */
export async function setStatus(
  tx: Tx,
  accountId: number,
  { listId }: Pick<CallList, "listId">,
  status: CallList["status"],
): Promise<CallList> {
  const completedAt = status === "COMPLETED" || status === "CANCELED" ? new Date() : null;
  await tx
    .update(callLists)
    .set({ status, completedAt, version: sql`${callLists.version} + 1` })
    .where(ofList(accountId, listId));
  return readCallList(tx, accountId, listId);
}
