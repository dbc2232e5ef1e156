import { attachPhoneNumber } from "../../lib/phone-numbers/attach-phone-number";
import { bindPhoneNumber } from "../../lib/phone-numbers/bind-phone-number";
import { detachPhoneNumber } from "../../lib/phone-numbers/detach-phone-number";
import { countPhoneNumbersOf, listAttachablePhoneNumbers, listPhoneNumbersOf } from "../../lib/phone-numbers/list-phone-numbers";
import { connection, connectionFields } from "../connection";
import type { Resolvers } from "../resolvers.generated";

export const phoneNumberResolvers: Resolvers = {
  Application: {
    phoneNumbers: async ({ applicationId }, args, ctx) =>
      connection(await listPhoneNumbersOf(ctx, applicationId, args), () => countPhoneNumbersOf(ctx, applicationId, args)),
    attachablePhoneNumbers: (_, args, ctx) => listAttachablePhoneNumbers(ctx, args),
  },
  Mutation: {
    attachPhoneNumber: async (_, { input }, ctx) => ({ phoneNumber: await attachPhoneNumber(ctx, input) }),
    bindPhoneNumber: async (_, { input }, ctx) => ({ phoneNumber: await bindPhoneNumber(ctx, input) }),
    detachPhoneNumber: async (_, { id }, ctx) => ({ phoneNumber: await detachPhoneNumber(ctx, id) }),
  },
  PhoneNumber: { id: ({ phoneId }) => phoneId, purchasedAt: ({ purchaseDate }) => purchaseDate },
  PhoneNumberConnection: connectionFields,
};
