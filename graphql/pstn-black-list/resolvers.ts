import { addBlockedCaller } from "../../lib/pstn-black-list/add-blocked-caller";
import { isNumber } from "../../lib/pstn-black-list/caller";
import { checkCaller } from "../../lib/pstn-black-list/check-caller";
import { deleteBlockedCaller } from "../../lib/pstn-black-list/delete-blocked-caller";
import { importBlockedCallers } from "../../lib/pstn-black-list/import-blocked-callers";
import { countBlockedCallers, listBlockedCallers } from "../../lib/pstn-black-list/list-blocked-callers";
import { updateBlockedCaller } from "../../lib/pstn-black-list/update-blocked-caller";
import { connection, connectionFields } from "../connection";
import type { Resolvers } from "../resolvers.generated";

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
