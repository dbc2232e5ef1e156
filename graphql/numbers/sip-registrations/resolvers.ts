import { connection, connectionFields } from "@/graphql/connection";
import type { Resolvers } from "@/graphql/resolvers.generated";
import { addSipRegistration } from "@/lib/numbers/sip-registrations/add-sip-registration";
import { deleteSipRegistration } from "@/lib/numbers/sip-registrations/delete-sip-registration";
import { getSipRegistrationPrice } from "@/lib/numbers/sip-registrations/get-price";
import {
  countSipRegistrations,
  countSipRegistrationsOf,
  listSipRegistrations,
  listSipRegistrationsOf,
} from "@/lib/numbers/sip-registrations/list-sip-registrations";
import { updateSipRegistration } from "@/lib/numbers/sip-registrations/update-sip-registration";

export const sipRegistrationResolvers: Resolvers = {
  Query: {
    sipRegistrations: async (_, args, ctx) =>
      connection(await listSipRegistrations(ctx, args), () => countSipRegistrations(ctx, args)),
    sipRegistrationPrice: (_, _args, ctx) => getSipRegistrationPrice(ctx),
  },
  Application: {
    sipRegistrations: async ({ applicationId }, args, ctx) =>
      connection(await listSipRegistrationsOf(ctx, applicationId, args), () =>
        countSipRegistrationsOf(ctx, applicationId, args),
      ),
  },
  Mutation: {
    addSipRegistration: async (_, { input }, ctx) => ({ sipRegistration: await addSipRegistration(ctx, input) }),
    updateSipRegistration: async (_, { input }, ctx) => ({ sipRegistration: await updateSipRegistration(ctx, input) }),
    deleteSipRegistration: async (_, { id }, ctx) => (await deleteSipRegistration(ctx, id), true),
  },
  SipRegistration: {
    id: ({ sipRegistrationId }) => sipRegistrationId,
    purchasedAt: ({ purchaseDate }) => purchaseDate,
  },
  SipRegistrationConnection: connectionFields,
};
