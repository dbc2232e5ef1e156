import { connection, connectionFields } from "@/graphql/connection";
import type { Resolvers } from "@/graphql/resolvers.generated";
import { addWhatsappNumber } from "@/lib/numbers/whatsapp-numbers/add-whatsapp-number";
import { deleteWhatsappNumber } from "@/lib/numbers/whatsapp-numbers/delete-whatsapp-number";
import { countWhatsappNumbersOf, listWhatsappNumbersOf } from "@/lib/numbers/whatsapp-numbers/list-whatsapp-numbers";
import { updateWhatsappNumber } from "@/lib/numbers/whatsapp-numbers/update-whatsapp-number";

export const whatsappNumberResolvers: Resolvers = {
  Application: {
    whatsappNumbers: async ({ applicationId }, args, ctx) =>
      connection(await listWhatsappNumbersOf(ctx, applicationId, args), () =>
        countWhatsappNumbersOf(ctx, applicationId, args),
      ),
  },
  Mutation: {
    addWhatsappNumber: async (_, { input }, ctx) => ({ whatsappNumber: await addWhatsappNumber(ctx, input) }),
    updateWhatsappNumber: async (_, { input }, ctx) => ({ whatsappNumber: await updateWhatsappNumber(ctx, input) }),
    deleteWhatsappNumber: async (_, { id }, ctx) => (await deleteWhatsappNumber(ctx, id), true),
  },
  WhatsappNumber: { id: ({ whatsappNumberId }) => whatsappNumberId },
  WhatsappNumberConnection: connectionFields,
};
