import { toDecimal } from "@/lib/platform/money";

import { addBankCard } from "../../lib/bank-cards/add-bank-card";
import { getAutoTopUp, setAutoTopUp } from "../../lib/bank-cards/auto-top-up";
import { hasExpired } from "../../lib/bank-cards/bank-card";
import { listBankCards } from "../../lib/bank-cards/list-bank-cards";
import { removeBankCard } from "../../lib/bank-cards/remove-bank-card";
import { cardProvider } from "../../lib/payments/provider";
import type { Resolvers } from "../resolvers.generated";

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
