import { and, count, eq, inArray, sql } from "drizzle-orm";

import { sqAgentQueues, sqQueues } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { parseId } from "@/lib/platform/ids";
import {
  allOf,
  countRows,
  cursorColumns,
  fetchPage,
  type Order,
  type Page,
  type PageArgs,
} from "@/lib/platform/paging";
import { containsText } from "@/lib/platform/search";

import { readSmartQueue, type SmartQueue, smartQueueColumns } from "./smart-queue";

export type SmartQueueSort = "NAME_ASC" | "NAME_DESC";

export interface SmartQueueFilter {
  /** Case-insensitive match anywhere in the name or description. */
  search?: string | null;
}

/** Returns a page of an application's SmartQueues, ordered by name. */
export async function listSmartQueues(
  ctx: Ctx,
  applicationId: number,
  args: PageArgs & SmartQueueFilter & { sort?: SmartQueueSort | null },
): Promise<Page<SmartQueue>> {
  requireAccess(ctx, "APPLICATION_SMART_QUEUE");
  const order: Order = {
    key: sql`${sqQueues.name}`,
    cast: "text",
    id: sql`${sqQueues.sqQueueId}`,
    descending: args.sort === "NAME_DESC",
  };
  const filter = conditions(ctx.viewer.accountId, applicationId, args);
  return withAccount(inAccount(ctx), (tx) =>
    fetchPage(args, order, ({ where, orderBy, limit }) =>
      tx
        .select({ ...smartQueueColumns, ...cursorColumns(order) })
        .from(sqQueues)
        .where(and(filter, where))
        .orderBy(...orderBy)
        .limit(limit),
    ),
  );
}

/** Counts the SmartQueues of an application that match a filter: exact up to 10,000, estimated beyond. */
export async function countSmartQueues(
  ctx: Ctx,
  applicationId: number,
  filter: SmartQueueFilter,
): Promise<{ count: number; estimated: boolean }> {
  requireAccess(ctx, "APPLICATION_SMART_QUEUE");
  return withAccount(inAccount(ctx), (tx) =>
    countRows(tx, sql`${sqQueues}`, conditions(ctx.viewer.accountId, applicationId, filter)),
  );
}

/**
 * Returns one SmartQueue of the account.
 * @throws NOT_FOUND
 */
export async function getSmartQueue(ctx: Ctx, rawId: string): Promise<SmartQueue> {
  requireAccess(ctx, "APPLICATION_SMART_QUEUE");
  const sqQueueId = parseId(rawId, "SmartQueue");
  return withAccount(inAccount(ctx), (tx) => readSmartQueue(tx, ctx.viewer.accountId, sqQueueId));
}

/** Counts the agents who serve each SmartQueue, in the order of `sqQueueIds`. */
export async function countAgentsOfQueues(ctx: Ctx, sqQueueIds: readonly number[]): Promise<number[]> {
  requireAccess(ctx, "APPLICATION_SMART_QUEUE");
  const counted = await withAccount(inAccount(ctx), (tx) =>
    tx
      .select({ sqQueueId: sqAgentQueues.sqQueueId, agents: count() })
      .from(sqAgentQueues)
      .where(and(eq(sqAgentQueues.accountId, ctx.viewer.accountId), inArray(sqAgentQueues.sqQueueId, [...sqQueueIds])))
      .groupBy(sqAgentQueues.sqQueueId),
  );
  const byQueue = new Map(counted.map((row) => [row.sqQueueId, row.agents]));
  return sqQueueIds.map((id) => byQueue.get(id) ?? 0);
}

const conditions = (accountId: number, applicationId: number, { search }: SmartQueueFilter) =>
  allOf(
    eq(sqQueues.accountId, accountId),
    eq(sqQueues.applicationId, applicationId),
    containsText(sqQueues.searchText, search),
  );
