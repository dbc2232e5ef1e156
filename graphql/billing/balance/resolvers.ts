import { connection, connectionFields } from "@/graphql/connection";
import { reportsPage } from "@/graphql/platform/reports/resolvers";
import type { Resolvers } from "@/graphql/resolvers.generated";
import { getBilling } from "@/lib/billing/balance/get-billing";
import { cancelPayment } from "@/lib/billing/payments/cancel-payment";
import { countPayments, listPayments } from "@/lib/billing/payments/list-payments";
import { requestBankTransfer } from "@/lib/billing/payments/request-bank-transfer";
import { startCardPayment } from "@/lib/billing/payments/start-card-payment";
import { countTransactions, getTransaction, listTransactions } from "@/lib/billing/transactions/list-transactions";
import { transactionReports } from "@/lib/billing/transactions/report";
import { totalsOf } from "@/lib/billing/transactions/totals";
import { toDecimal } from "@/lib/platform/money";
import { kindsOf } from "@/lib/platform/reports/kinds";
import { orderReport } from "@/lib/platform/reports/order-report";

const kinds = kindsOf("TRANSACTIONS");

export const billingResolvers: Resolvers = {
  Query: {
    billing: (_, _args, ctx) => getBilling(ctx),
    payments: async (_, args, ctx) => connection(await listPayments(ctx, args), () => countPayments(ctx, args)),
    transactions: async (_, { filter, ...page }, ctx) => ({
      ...connection(await listTransactions(ctx, page, filter ?? {}), () => countTransactions(ctx, filter ?? {})),
      totals: () => totalsOf(ctx, filter ?? {}),
    }),
    transaction: (_, { id }, ctx) => getTransaction(ctx, id),
    transactionReports: (_, page, ctx) => reportsPage(ctx, page, { kinds }),
  },
  Mutation: {
    requestBankTransfer: async (_, { input }, ctx) => ({ payment: await requestBankTransfer(ctx, input) }),
    startCardPayment: (_, { input }, ctx) => startCardPayment(ctx, input),
    cancelPayment: async (_, { id }, ctx) => ({ payment: await cancelPayment(ctx, id) }),
    orderTransactionReport: async (_, { input }, ctx) => ({
      report: await orderReport(ctx, transactionReports[input.kind], input),
    }),
  },
  Payment: {
    id: ({ paymentId }) => paymentId,
    amount: ({ amount }) => toDecimal(amount),
  },
  PaymentConnection: connectionFields,
  Transaction: {
    id: ({ transactionId }) => transactionId,
    entries: ({ transactionId }, _args, { loaders }) => loaders.ledgerEntries.load(transactionId),
  },
  TransactionConnection: { ...connectionFields, totals: (source) => source.totals() },
  LedgerEntry: {
    amount: ({ amount }) => toDecimal(amount),
    balanceAfter: ({ balanceAfter }) => (balanceAfter === null ? null : toDecimal(balanceAfter)),
  },
};
