import { and, eq, sql } from "drizzle-orm";

import { acdQueueUsers, users } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import type { NamedUser } from "@/lib/applications/users/choose-users";
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

export interface QueueUserFilter {
  /** Match anywhere in the name; excludes display names, which not every viewer here is allowed to see. */
  search?: string | null;
}

const order: Order = { key: sql`${users.name}`, cast: "text", id: sql`${users.userId}`, descending: false };

/** Returns a page of a queue's users, ordered by name. */
export async function listQueueUsers(
  ctx: Ctx,
  acdQueueId: number,
  args: PageArgs & QueueUserFilter,
): Promise<Page<NamedUser>> {
  requireAccess(ctx, "APPLICATION_QUEUES");
  const filter = conditions(ctx.viewer.accountId, acdQueueId, args);
  return withAccount(inAccount(ctx), (tx) =>
    fetchPage(args, order, ({ where, orderBy, limit }) =>
      tx
        .select({ userId: users.userId, name: users.name, ...cursorColumns(order) })
        .from(acdQueueUsers)
        .innerJoin(users, eq(users.userId, acdQueueUsers.userId))
        .where(and(filter, where))
        .orderBy(...orderBy)
        .limit(limit),
    ),
  );
}

/** Counts the users of a queue that match a filter: exact up to 10,000, estimated beyond. */
export async function countQueueUsers(
  ctx: Ctx,
  acdQueueId: number,
  filter: QueueUserFilter,
): Promise<{ count: number; estimated: boolean }> {
  requireAccess(ctx, "APPLICATION_QUEUES");
  const from = sql`${acdQueueUsers} inner join ${users} on ${users.userId} = ${acdQueueUsers.userId}`;
  return withAccount(inAccount(ctx), (tx) => countRows(tx, from, conditions(ctx.viewer.accountId, acdQueueId, filter)));
}

const conditions = (accountId: number, acdQueueId: number, { search }: QueueUserFilter) =>
  allOf(
    eq(acdQueueUsers.accountId, accountId),
    eq(acdQueueUsers.acdQueueId, acdQueueId),
    containsText(users.name, search),
  );
