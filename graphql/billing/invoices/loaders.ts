import DataLoader from "dataloader";

import { rowsOfInvoices } from "@/lib/billing/invoices/invoice";
import type { Ctx } from "@/lib/platform/ctx";

/** What the fields of one request ask of this domain, gathered so that a page of rows is one query. */
export const invoicesLoaders = (ctx: Ctx) => ({
  rowsOfInvoice: new DataLoader((invoiceIds: readonly number[]) => rowsOfInvoices(ctx, invoiceIds)),
});
