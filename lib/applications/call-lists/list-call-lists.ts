import { and, eq, sql } from "drizzle-orm";

import { callLists } from "@/db/schema";
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

import { type CallList, selectCallLists } from "./call-list";

const keys = {
  NAME: { key: sql`${callLists.name}`, cast: "text" },
  SUBMITTED: { key: sql`${callLists.submittedAt}`, cast: "timestamptz" },
} as const;

export type CallListSort = `${keyof typeof keys}_${"ASC" | "DESC"}`;

export interface CallListFilter {
  applicationId: number;
  /** Case-insensitive match anywhere in the name. */
  search?: string | null;
  status?: CallList["status"] | null;
  type?: CallList["type"] | null;
}

/** Returns a page of an application's call lists, newest first by default. */
export async function listCallLists(
  ctx: Ctx,
  args: PageArgs & CallListFilter & { sort?: CallListSort | null },
): Promise<Page<CallList>> {
  requireAccess(ctx, "APPLICATION_CALL_LISTS");
  const order = orderOf(args.sort ?? "SUBMITTED_DESC");
  const filter = conditions(ctx.viewer.accountId, args);
  return withAccount(inAccount(ctx), (tx) =>
    fetchPage(args, order, ({ where, orderBy, limit }) =>
      selectCallLists(tx, cursorColumns(order))
        .where(and(filter, where))
        .orderBy(...orderBy)
        .limit(limit),
    ),
  );
}

/** Counts the call lists that match a filter: exact up to 10,000, estimated beyond. */
export async function countCallLists(ctx: Ctx, filter: CallListFilter): Promise<{ count: number; estimated: boolean }> {
  requireAccess(ctx, "APPLICATION_CALL_LISTS");
  return withAccount(inAccount(ctx), (tx) =>
    countRows(tx, sql`${callLists}`, conditions(ctx.viewer.accountId, filter)),
  );
}

function orderOf(sort: CallListSort): Order {
  const key = keys[sort.replace(/_(ASC|DESC)$/, "") as keyof typeof keys];
  return { ...key, id: sql`${callLists.listId}`, descending: sort.endsWith("_DESC") };
}

const conditions = (accountId: number, { applicationId, search, status, type }: CallListFilter) =>
  allOf(
    eq(callLists.accountId, accountId),
    eq(callLists.applicationId, applicationId),
    status && eq(callLists.status, status),
    type && eq(callLists.type, type),
    containsText(callLists.searchText, search),
  );
