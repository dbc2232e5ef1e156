import { and, eq, sql } from "drizzle-orm";

import { acdQueues } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
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

import { type Queue, queueColumns } from "./queue";

export type QueueSort = "NAME_ASC" | "NAME_DESC";

export interface QueueFilter {
  /** Case-insensitive match anywhere in the name. */
  search?: string | null;
}

/** Returns a page of an application's ACD queues, ordered by name. */
export async function listQueues(
  ctx: Ctx,
  applicationId: number,
  args: PageArgs & QueueFilter & { sort?: QueueSort | null },
): Promise<Page<Queue>> {
  requireAccess(ctx, "APPLICATION_QUEUES");
  const order: Order = {
    key: sql`${acdQueues.name}`,
    cast: "text",
    id: sql`${acdQueues.acdQueueId}`,
    descending: args.sort === "NAME_DESC",
  };
  const filter = conditions(ctx.viewer.accountId, applicationId, args);
  return withAccount(inAccount(ctx), (tx) =>
    fetchPage(args, order, ({ where, orderBy, limit }) =>
      tx
        .select({ ...queueColumns, ...cursorColumns(order) })
        .from(acdQueues)
        .where(and(filter, where))
        .orderBy(...orderBy)
        .limit(limit),
    ),
  );
}

/** Counts the ACD queues of an application that match a filter: exact up to 10,000, estimated beyond. */
export async function countQueues(
  ctx: Ctx,
  applicationId: number,
  filter: QueueFilter,
): Promise<{ count: number; estimated: boolean }> {
  requireAccess(ctx, "APPLICATION_QUEUES");
  return withAccount(inAccount(ctx), (tx) =>
    countRows(tx, sql`${acdQueues}`, conditions(ctx.viewer.accountId, applicationId, filter)),
  );
}

const conditions = (accountId: number, applicationId: number, { search }: QueueFilter) =>
  allOf(
    eq(acdQueues.accountId, accountId),
    eq(acdQueues.applicationId, applicationId),
    containsText(acdQueues.searchText, search),
  );
