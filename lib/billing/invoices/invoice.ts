import { and, asc, eq, inArray } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { invoiceRows, invoices } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { notFound } from "@/lib/platform/errors";
import { groupBy } from "@/lib/platform/group-by";
import { parseId } from "@/lib/platform/ids";

export const invoiceColumns = {
  invoiceId: invoices.invoiceId,
  invoiceNumber: invoices.invoiceNumber,
  invoiceDate: invoices.invoiceDate,
  periodFrom: invoices.periodFrom,
  periodTo: invoices.periodTo,
  status: invoices.status,
  currency: invoices.currency,
  tax: invoices.tax,
  discount: invoices.discount,
  total: invoices.total,
  toPay: invoices.toPay,
  billTo: invoices.billTo,
};

/** Invoice of a month's charges; amounts in ledger units. */
export type Invoice = Awaited<ReturnType<typeof readInvoice>>;

/**
 * Reads an invoice of the account by its external ID.
 * @throws NOT_FOUND
 */
export async function readInvoice(tx: Tx, accountId: number, rawId: string) {
  const [invoice] = await tx
    .select(invoiceColumns)
    .from(invoices)
    .where(and(eq(invoices.accountId, accountId), eq(invoices.invoiceId, parseId(rawId, "invoice"))));
  if (!invoice) throw notFound("invoice");
  return invoice;
}

/**
 * Returns one invoice of the account.
 * @throws FORBIDDEN, NOT_FOUND
 */
export async function getInvoice(ctx: Ctx, rawId: string): Promise<Invoice> {
  requireAccess(ctx, "INVOICES");
  return withAccount(inAccount(ctx), (tx) => readInvoice(tx, ctx.viewer.accountId, rawId));
}

/** Line of an invoice: an amount without its tax, and the tax. */
export type InvoiceRow = Pick<
  typeof invoiceRows.$inferSelect,
  "serviceName" | "quantity" | "amount" | "taxName" | "taxRate" | "taxAmount"
>;

/** Returns the rows of each of the invoices, in the order of the IDs. */
export async function rowsOfInvoices(ctx: Ctx, invoiceIds: readonly number[]): Promise<InvoiceRow[][]> {
  requireAccess(ctx, "INVOICES");
  const rows = await withAccount(inAccount(ctx), (tx) =>
    tx
      .select()
      .from(invoiceRows)
      .where(and(eq(invoiceRows.accountId, ctx.viewer.accountId), inArray(invoiceRows.invoiceId, [...invoiceIds])))
      .orderBy(asc(invoiceRows.position)),
  );
  const byInvoice = groupBy(rows, ({ invoiceId }) => invoiceId);
  return invoiceIds.map((id) => byInvoice.get(id) ?? []);
}

/** Returns the recipient of an invoice, line by line. */
export const billToLines = ({
  billTo: { name, address, zip, state, countryCode },
}: Pick<Invoice, "billTo">): string[] =>
  [name, address, [zip, state].filter(Boolean).join(" "), countryCode].filter((line): line is string => Boolean(line));
