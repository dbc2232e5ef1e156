import { connection, connectionFields } from "@/graphql/connection";
import type { Resolvers } from "@/graphql/resolvers.generated";
import { billToLines, getInvoice } from "@/lib/billing/invoices/invoice";
import { countInvoices, listInvoices, listInvoiceYears } from "@/lib/billing/invoices/list-invoices";
import { toDecimal } from "@/lib/platform/money";

export const invoiceResolvers: Resolvers = {
  Query: {
    invoices: async (_, args, ctx) => connection(await listInvoices(ctx, args), () => countInvoices(ctx, args)),
    invoiceYears: (_, _args, ctx) => listInvoiceYears(ctx),
    invoice: (_, { id }, ctx) => getInvoice(ctx, id),
  },
  Invoice: {
    id: ({ invoiceId }) => invoiceId,
    number: ({ invoiceNumber }) => invoiceNumber,
    date: ({ invoiceDate }) => invoiceDate,
    from: ({ periodFrom }) => periodFrom,
    to: ({ periodTo }) => periodTo,
    tax: ({ tax }) => toDecimal(tax),
    discount: ({ discount }) => toDecimal(discount),
    total: ({ total }) => toDecimal(total),
    toPay: ({ toPay }) => toDecimal(toPay),
    rows: ({ invoiceId }, _args, ctx) => ctx.loaders.rowsOfInvoice.load(invoiceId),
    billTo: (invoice) => billToLines(invoice),
    path: ({ invoiceId }) => `/billing/invoices/${invoiceId}/pdf`,
  },
  InvoiceRow: {
    amount: ({ amount }) => toDecimal(amount),
    taxAmount: ({ taxAmount }) => toDecimal(taxAmount),
  },
  InvoiceConnection: connectionFields,
};
