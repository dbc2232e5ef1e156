import { and, eq, sql } from "drizzle-orm";

import { pstnBlackList } from "@/db/schema";
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

import { type BlockedCaller, blockedCallerColumns } from "./blocked-caller";

export interface BlockedCallerFilter {
  /** Matches anywhere in the number, pattern or description, ignoring case. */
  search?: string | null;
}

const order: Order = {
  key: sql`${pstnBlackList.createdAt}`,
  cast: "timestamptz",
  id: sql`${pstnBlackList.pstnBlackListId}`,
  descending: true,
};

/** Returns a page of the callers whose calls are rejected, newest entries first. */
export async function listBlockedCallers(ctx: Ctx, args: PageArgs & BlockedCallerFilter): Promise<Page<BlockedCaller>> {
  requireAccess(ctx, "PSTN_BLACK_LIST");
  const filter = conditions(ctx.viewer.accountId, args);
  return withAccount(inAccount(ctx), (tx) =>
    fetchPage(args, order, ({ where, orderBy, limit }) =>
      tx
        .select({ ...blockedCallerColumns, ...cursorColumns(order) })
        .from(pstnBlackList)
        .where(and(filter, where))
        .orderBy(...orderBy)
        .limit(limit),
    ),
  );
}

/** Returns how many entries match a search. */
export async function countBlockedCallers(
  ctx: Ctx,
  filter: BlockedCallerFilter,
): Promise<{ count: number; estimated: boolean }> {
  requireAccess(ctx, "PSTN_BLACK_LIST");
  return withAccount(inAccount(ctx), (tx) =>
    countRows(tx, sql`${pstnBlackList}`, conditions(ctx.viewer.accountId, filter)),
  );
}

const conditions = (accountId: number, { search }: BlockedCallerFilter) =>
  allOf(
    eq(pstnBlackList.accountId, accountId),
    containsText(sql`lower(${pstnBlackList.phone} || ' ' || ${pstnBlackList.description})`, search),
  );
