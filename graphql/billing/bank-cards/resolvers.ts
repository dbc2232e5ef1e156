import type { Resolvers } from "@/graphql/resolvers.generated";
import { addBankCard } from "@/lib/billing/bank-cards/add-bank-card";
import { getAutoTopUp, setAutoTopUp } from "@/lib/billing/bank-cards/auto-top-up";
import { hasExpired } from "@/lib/billing/bank-cards/bank-card";
import { listBankCards } from "@/lib/billing/bank-cards/list-bank-cards";
import { removeBankCard } from "@/lib/billing/bank-cards/remove-bank-card";
import { cardProvider } from "@/lib/billing/payments/provider";
import { toDecimal } from "@/lib/platform/money";

export const bankCardResolvers: Resolvers = {
  Query: {
    bankCards: (_, _args, ctx) => listBankCards(ctx),
    autoTopUp: (_, _args, ctx) => getAutoTopUp(ctx),
  },
  Mutation: {
    addBankCard: (_, _args, ctx) => addBankCard(ctx),
    removeBankCard: async (_, { id }, ctx) => (await removeBankCard(ctx, id), true),
    setAutoTopUp: async (_, { input }, ctx) => ({ autoTopUp: await setAutoTopUp(ctx, input) }),
  },
  BankCard: { id: ({ bankCardId }) => bankCardId, expired: (card) => hasExpired(card, new Date()) },
  AutoTopUp: {
    minBalance: ({ minBalance }) => toDecimal(minBalance),
    overrunValue: ({ overrunValue }) => toDecimal(overrunValue),
    lastErrorAmount: ({ lastErrorAmount }) => (lastErrorAmount === null ? null : toDecimal(lastErrorAmount)),
    provider: () => cardProvider()?.name ?? null,
  },
};
