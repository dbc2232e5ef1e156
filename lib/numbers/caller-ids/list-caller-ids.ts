import { and, eq, like, sql } from "drizzle-orm";

import { callerIds } from "@/db/schema";
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

import { type CallerId, callerIdColumns, type CallerIdState, stateColumn } from "./caller-id";

export interface CallerIdFilter {
  /** Part of the number, whose digits are matched in any notation. */
  search?: string | null;
  state?: CallerIdState | null;
}

const byNumber: Order = {
  key: sql`${callerIds.phoneNumber}`,
  cast: "text",
  id: sql`${callerIds.callerIdId}`,
  descending: false,
};

/** Returns a page of the account's caller IDs, sorted by number. */
export async function listCallerIds(ctx: Ctx, args: PageArgs & CallerIdFilter): Promise<Page<CallerId>> {
  requireAccess(ctx, "CALLER_IDS");
  const filter = conditions(ctx.viewer.accountId, args);
  return withAccount(inAccount(ctx), (tx) =>
    fetchPage(args, byNumber, ({ where, orderBy, limit }) =>
      tx
        .select({ ...callerIdColumns, ...cursorColumns(byNumber) })
        .from(callerIds)
        .where(and(filter, where))
        .orderBy(...orderBy)
        .limit(limit),
    ),
  );
}

/** Returns the number of caller IDs that match a filter: exact up to 10,000, estimated above. */
export async function countCallerIds(ctx: Ctx, filter: CallerIdFilter): Promise<{ count: number; estimated: boolean }> {
  requireAccess(ctx, "CALLER_IDS");
  return withAccount(inAccount(ctx), (tx) =>
    countRows(tx, sql`${callerIds}`, conditions(ctx.viewer.accountId, filter)),
  );
}

const conditions = (accountId: number, { search, state }: CallerIdFilter) =>
  allOf(
    eq(callerIds.accountId, accountId),
    state && sql`${stateColumn} = ${state}`,
    search?.trim() && like(callerIds.phoneNumber, `%${search.replace(/\D/g, "") || "none"}%`),
  );
