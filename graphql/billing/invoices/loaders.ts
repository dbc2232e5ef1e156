import DataLoader from "dataloader";

import { rowsOfInvoices } from "@/lib/billing/invoices/invoice";
import type { Ctx } from "@/lib/platform/ctx";

/** Creates this domain's data loaders of a request, so that a page of rows takes one query. */
export const invoicesLoaders = (ctx: Ctx) => ({
  rowsOfInvoice: new DataLoader((invoiceIds: readonly number[]) => rowsOfInvoices(ctx, invoiceIds)),
});
