import { and, eq, sql } from "drizzle-orm";

import { payments } from "@/db/schema";
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

import { type Payment, paymentColumns } from "./payment";

export interface PaymentFilter {
  status?: Payment["status"] | null;
}

const newestFirst: Order = {
  key: sql`${payments.createdAt}`,
  cast: "timestamptz",
  id: sql`${payments.paymentId}`,
  descending: true,
};

const conditions = (accountId: number, { status }: PaymentFilter) =>
  allOf(eq(payments.accountId, accountId), status && eq(payments.status, status));

/** Returns a page of the payments that the account announced, newest first. */
export async function listPayments(ctx: Ctx, args: PageArgs & PaymentFilter): Promise<Page<Payment>> {
  requireAccess(ctx, "BILLING");
  return withAccount(inAccount(ctx), (tx) =>
    fetchPage(args, newestFirst, ({ where, orderBy, limit }) =>
      tx
        .select({ ...paymentColumns, ...cursorColumns(newestFirst) })
        .from(payments)
        .where(and(conditions(ctx.viewer.accountId, args), where))
        .orderBy(...orderBy)
        .limit(limit),
    ),
  );
}

/** Returns how many payments match a filter. */
export async function countPayments(ctx: Ctx, filter: PaymentFilter): Promise<{ count: number; estimated: boolean }> {
  requireAccess(ctx, "BILLING");
  return withAccount(inAccount(ctx), (tx) => countRows(tx, sql`${payments}`, conditions(ctx.viewer.accountId, filter)));
}
