import { connection, connectionFields } from "@/graphql/connection";
import type { Resolvers } from "@/graphql/resolvers.generated";
import { enterChildAccount, leaveChildAccount } from "@/lib/access/auth/enter-account";
import { addChildAccount } from "@/lib/access/child-accounts/add-child-account";
import { setChildFrozen } from "@/lib/access/child-accounts/freeze-child-account";
import {
  countChildAccounts,
  getChildAccount,
  listChildAccounts,
} from "@/lib/access/child-accounts/list-child-accounts";
import { transfer } from "@/lib/access/child-accounts/transfer";
import { toDecimal } from "@/lib/platform/money";

export const childAccountResolvers: Resolvers = {
  Query: {
    childAccounts: async (_, args, ctx) =>
      connection(await listChildAccounts(ctx, args), () => countChildAccounts(ctx, args)),
    childAccount: (_, { id }, ctx) => getChildAccount(ctx, id),
  },
  Mutation: {
    addChildAccount: async (_, { input }, ctx) => ({ childAccount: await addChildAccount(ctx, input) }),
    transferMoney: (_, { input }, ctx) => transfer(ctx, input),
    freezeChildAccount: async (_, { id }, ctx) => ({ childAccount: await setChildFrozen(ctx, id, true) }),
    unfreezeChildAccount: async (_, { id }, ctx) => ({ childAccount: await setChildFrozen(ctx, id, false) }),
    enterChildAccount: (_, { id }, ctx) => enterChildAccount(ctx, id),
    leaveChildAccount: async (_, _args, ctx) => (await leaveChildAccount(ctx), true),
  },
  Account: { parentName: ({ parent }) => parent?.name ?? null },
  Viewer: { enteredFrom: ({ entered }) => entered?.accountName ?? null },
  Scenario: {
    fromParent: ({ accountId }, _, { viewer }) => (viewer?.parent?.accountId === accountId ? viewer.parent.name : null),
  },
  ChildAccount: {
    id: ({ accountId }) => accountId,
    balance: ({ balance }) => toDecimal(balance),
  },
  EnterPayload: { sessionId: ({ token }) => token },
  TransferPayload: { balance: ({ balance }) => toDecimal(balance) },
  ChildAccountConnection: connectionFields,
};
