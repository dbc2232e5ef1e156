import { and, eq, getTableColumns, type SQL, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { callLists, rules, sqQueues } from "@/db/schema";
import { notFound } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

const callListColumns = { ...getTableColumns(callLists), ruleName: rules.name, sqQueueName: sqQueues.name };

/** A call list with its settings, how far it is, and the names of its rule and its queue. */
export type CallList = typeof callLists.$inferSelect & { ruleName: string | null; sqQueueName: string | null };

/** A query of call lists with the names of their rules and queues, and what else is asked for. */
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
 * The same, locked until the transaction's end. Every verb that changes a list or its tasks takes this lock first: the
 * trigger that counts tasks changes the list's row, and in this one order two verbs never wait for each other.
 * @throws NOT_FOUND
 */
export async function lockCallList(tx: Tx, accountId: number, listId: number): Promise<CallList> {
  await tx.select({ listId: callLists.listId }).from(callLists).where(ofList(accountId, listId)).for("no key update");
  return readCallList(tx, accountId, listId);
}

/** The condition that names one list of the account. */
export const ofList = (accountId: number, listId: number) =>
  and(eq(callLists.accountId, accountId), eq(callLists.listId, listId));

/** A call list's id from outside. */
export const parseListId = (raw: string) => parseId(raw, "call list");

/** A call list as the object of an audit row. */
export const asObject = ({ listId, name }: Pick<CallList, "listId" | "name">) => ({
  kind: "callList",
  id: listId,
  name,
});

/** Sets a list's status and counts its version up. */
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
