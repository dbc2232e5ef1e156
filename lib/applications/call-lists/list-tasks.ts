import { and, eq, like, sql } from "drizzle-orm";

import { callListTasks } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput } from "@/lib/platform/errors";
import {
  allOf,
  countRows,
  cursorColumns,
  fetchPage,
  type Order,
  type Page,
  type PageArgs,
} from "@/lib/platform/paging";

import { type CallListTask, taskColumns } from "./task";

const order: Order = {
  key: sql`${callListTasks.taskId}`,
  cast: "bigint",
  id: sql`${callListTasks.taskId}`,
  descending: false,
};

export interface TaskFilter {
  listId: number;
  status?: CallListTask["status"] | null;
  /** Case-insensitive prefix of a task's UUID. */
  uuid?: string | null;
  batchId?: string | null;
}

/** Returns a page of a list's tasks, in the order in which they were added. */
export async function listCallListTasks(ctx: Ctx, args: PageArgs & TaskFilter): Promise<Page<CallListTask>> {
  requireAccess(ctx, "APPLICATION_CALL_LISTS", "callListTask.read");
  const filter = conditions(ctx.viewer.accountId, args);
  return withAccount(inAccount(ctx), (tx) =>
    fetchPage(args, order, ({ where, orderBy, limit }) =>
      tx
        .select({ ...taskColumns, ...cursorColumns(order) })
        .from(callListTasks)
        .where(and(filter, where))
        .orderBy(...orderBy)
        .limit(limit),
    ),
  );
}

/** Counts the tasks that match a filter: exact up to 10,000, estimated beyond. */
export async function countCallListTasks(ctx: Ctx, filter: TaskFilter): Promise<{ count: number; estimated: boolean }> {
  requireAccess(ctx, "APPLICATION_CALL_LISTS", "callListTask.read");
  return withAccount(inAccount(ctx), (tx) =>
    countRows(tx, sql`${callListTasks}`, conditions(ctx.viewer.accountId, filter)),
  );
}

function conditions(accountId: number, { listId, status, uuid, batchId }: TaskFilter) {
  const start = uuid?.trim().toLowerCase();
  if (start && start.length > 40) throw badInput({ uuid: "A task UUID has at most 40 characters." });
  return allOf(
    eq(callListTasks.accountId, accountId),
    eq(callListTasks.listId, listId),
    status && eq(callListTasks.status, status),
    batchId && (isUuid(batchId) ? eq(callListTasks.batchId, batchId) : sql`false`),
    start && like(sql`lower(${callListTasks.taskUuid})`, `${start.replace(/[\\%_]/g, "\\$&")}%`),
  );
}

const isUuid = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
