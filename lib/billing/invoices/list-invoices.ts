import { and, desc, eq, sql } from "drizzle-orm";

import { invoices } from "@/db/schema";
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

import { type Invoice, invoiceColumns } from "./invoice";

export interface InvoiceFilter {
  status?: Invoice["status"] | null;
  /** Year of the invoice's date. */
  year?: number | null;
}

const order: Order = {
  key: sql`${invoices.invoiceDate}`,
  cast: "date",
  id: sql`${invoices.invoiceId}`,
  descending: true,
};

/** Returns a page of the account's invoices, newest first. */
export async function listInvoices(ctx: Ctx, args: PageArgs & InvoiceFilter): Promise<Page<Invoice>> {
  requireAccess(ctx, "INVOICES");
  return withAccount(inAccount(ctx), (tx) =>
    fetchPage(args, order, ({ where, orderBy, limit }) =>
      tx
        .select({ ...invoiceColumns, ...cursorColumns(order) })
        .from(invoices)
        .where(and(conditions(ctx.viewer.accountId, args), where))
        .orderBy(...orderBy)
        .limit(limit),
    ),
  );
}

/** Returns how many invoices match a filter. */
export async function countInvoices(ctx: Ctx, filter: InvoiceFilter): Promise<{ count: number; estimated: boolean }> {
  requireAccess(ctx, "INVOICES");
  return withAccount(inAccount(ctx), (tx) => countRows(tx, sql`${invoices}`, conditions(ctx.viewer.accountId, filter)));
}

/** Returns the years in which the account has invoices, latest first. */
export async function listInvoiceYears(ctx: Ctx): Promise<number[]> {
  requireAccess(ctx, "INVOICES");
  const years = await withAccount(inAccount(ctx), (tx) =>
    tx
      .selectDistinct({ year: yearColumn })
      .from(invoices)
      .where(eq(invoices.accountId, ctx.viewer.accountId))
      .orderBy(desc(yearColumn)),
  );
  return years.map(({ year }) => year);
}

const yearColumn = sql<number>`extract(year from ${invoices.invoiceDate})::int`;

const conditions = (accountId: number, { status, year }: InvoiceFilter) =>
  allOf(eq(invoices.accountId, accountId), status && eq(invoices.status, status), year != null && eq(yearColumn, year));
