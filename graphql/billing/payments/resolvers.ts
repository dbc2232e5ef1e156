import { connection, connectionFields } from "@/graphql/connection";
import type { Resolvers } from "@/graphql/resolvers.generated";
import { cancelPayment } from "@/lib/billing/payments/cancel-payment";
import { countPayments, listPayments } from "@/lib/billing/payments/list-payments";
import { requestBankTransfer } from "@/lib/billing/payments/request-bank-transfer";
import { startCardPayment } from "@/lib/billing/payments/start-card-payment";
import { toDecimal } from "@/lib/platform/money";

export const paymentResolvers: Resolvers = {
  Query: {
    payments: async (_, args, ctx) => connection(await listPayments(ctx, args), () => countPayments(ctx, args)),
  },
  Mutation: {
    requestBankTransfer: async (_, { input }, ctx) => ({ payment: await requestBankTransfer(ctx, input) }),
    startCardPayment: (_, { input }, ctx) => startCardPayment(ctx, input),
    cancelPayment: async (_, { id }, ctx) => ({ payment: await cancelPayment(ctx, id) }),
  },
  Payment: {
    id: ({ paymentId }) => paymentId,
    amount: ({ amount }) => toDecimal(amount),
  },
  PaymentConnection: connectionFields,
};
