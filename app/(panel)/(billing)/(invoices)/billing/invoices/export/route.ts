import { type CsvColumns, downloadCsv, queryPage } from "@/app/_shell/csv-export";
import { invoiceStatuses, loadInvoicesState } from "@/app/(panel)/(billing)/(invoices)/billing/invoices/list-state";
import { type InvoiceLineFragment, InvoicesPageDocument } from "@/graphql/operations.generated";

/** Exports the account's invoices as CSV, filtered as in the URL. */
export function GET(request: Request): Promise<Response> {
  return downloadCsv(request, "INVOICES", () => {
    const { status, year } = loadInvoicesState(request);
    return {
      name: "invoices",
      columns,
      page: (ctx, after) =>
        queryPage(
          ctx,
          InvoicesPageDocument,
          { first: 100, after, status, year, withYears: false },
          ({ invoices }) => invoices,
        ),
    };
  });
}

const columns: CsvColumns<InvoiceLineFragment> = {
  Number: ({ number }) => number,
  Date: ({ date }) => date,
  From: ({ from }) => from,
  To: ({ to }) => to,
  State: ({ status }) => invoiceStatuses[status].label,
  "Tax in it": ({ tax }) => tax,
  Discount: ({ discount }) => discount,
  Total: ({ total }) => total,
  "To pay": ({ toPay }) => toPay,
  Currency: ({ currency }) => currency,
};
