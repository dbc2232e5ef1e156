import { connection, connectionFields } from "@/graphql/connection";
import type { Resolvers } from "@/graphql/resolvers.generated";
import { addBlockedCaller } from "@/lib/security/pstn-black-list/add-blocked-caller";
import { isNumber } from "@/lib/security/pstn-black-list/caller";
import { checkCaller } from "@/lib/security/pstn-black-list/check-caller";
import { deleteBlockedCaller } from "@/lib/security/pstn-black-list/delete-blocked-caller";
import { importBlockedCallers } from "@/lib/security/pstn-black-list/import-blocked-callers";
import { countBlockedCallers, listBlockedCallers } from "@/lib/security/pstn-black-list/list-blocked-callers";
import { updateBlockedCaller } from "@/lib/security/pstn-black-list/update-blocked-caller";

export const pstnBlackListResolvers: Resolvers = {
  Query: {
    pstnBlackList: async (_, args, ctx) =>
      connection(await listBlockedCallers(ctx, args), () => countBlockedCallers(ctx, args)),
    checkPstnBlackList: (_, { number }, ctx) => checkCaller(ctx, number),
  },
  Mutation: {
    addBlockedCaller: async (_, { input }, ctx) => ({ blockedCaller: await addBlockedCaller(ctx, input) }),
    importBlockedCallers: async (_, { input }, ctx) => ({ lines: await importBlockedCallers(ctx, input) }),
    updateBlockedCaller: (_, args, ctx) => updateBlockedCaller(ctx, args),
    deleteBlockedCaller: async (_, { id }, ctx) => (await deleteBlockedCaller(ctx, id), true),
  },
  BlockedCaller: { id: ({ pstnBlackListId }) => pstnBlackListId, isPattern: ({ phone }) => !isNumber(phone) },
  BlockedCallerConnection: connectionFields,
};
