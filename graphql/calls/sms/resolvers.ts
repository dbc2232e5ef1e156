import { connection, connectionFields } from "@/graphql/connection";
import type { Resolvers } from "@/graphql/resolvers.generated";
import { deleteSmsTexts } from "@/lib/calls/sms/delete-texts";
import { countKeptTexts, countSms, listSms } from "@/lib/calls/sms/list-sms";
import { getSmsSettings, updateSmsSettings } from "@/lib/calls/sms/settings";

export const smsResolvers: Resolvers = {
  Query: {
    smsMessages: async (_, args, ctx) => connection(await listSms(ctx, args), () => countSms(ctx, args)),
    smsSettings: (_, _args, ctx) => getSmsSettings(ctx),
  },
  Mutation: {
    updateSmsSettings: (_, { input }, ctx) => updateSmsSettings(ctx, input),
    deleteSmsTexts: (_, { direction }, ctx) => deleteSmsTexts(ctx, direction),
  },
  SmsSettings: { keptTexts: async (_, { direction }, ctx) => (await countKeptTexts(ctx, direction)).count },
  SmsMessage: { id: ({ messageId }) => messageId },
  SmsMessageConnection: connectionFields,
};
