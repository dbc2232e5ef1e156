import { connection, connectionFields } from "@/graphql/connection";
import { reportsPage } from "@/graphql/platform/reports/resolvers";
import type { Resolvers } from "@/graphql/resolvers.generated";
import { countTransactions, getTransaction, listTransactions } from "@/lib/billing/transactions/list-transactions";
import { transactionReports } from "@/lib/billing/transactions/report";
import { totalsOf } from "@/lib/billing/transactions/totals";
import { toDecimal } from "@/lib/platform/money";
import { kindsOf } from "@/lib/platform/reports/kinds";
import { orderReport } from "@/lib/platform/reports/order-report";

const kinds = kindsOf("TRANSACTIONS");

export const transactionResolvers: Resolvers = {
  Query: {
    transactions: async (_, { filter, ...page }, ctx) => ({
      ...connection(await listTransactions(ctx, page, filter ?? {}), () => countTransactions(ctx, filter ?? {})),
      totals: () => totalsOf(ctx, filter ?? {}),
    }),
    transaction: (_, { id }, ctx) => getTransaction(ctx, id),
    transactionReports: (_, page, ctx) => reportsPage(ctx, page, { kinds }),
  },
  Mutation: {
    orderTransactionReport: async (_, { input }, ctx) => ({
      report: await orderReport(ctx, transactionReports[input.kind], input),
    }),
  },
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
