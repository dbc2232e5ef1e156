import type { Resolvers } from "@/graphql/resolvers.generated";
import { addContact } from "@/lib/account/notifications/add-contact";
import { deleteContact } from "@/lib/account/notifications/delete-contact";
import { listContacts } from "@/lib/account/notifications/list-contacts";
import { sendContactCode } from "@/lib/account/notifications/send-contact-code";
import { getNotificationSettings, updateNotificationSettings } from "@/lib/account/notifications/settings";
import { updateContact } from "@/lib/account/notifications/update-contact";
import { verifyContact } from "@/lib/account/notifications/verify-contact";
import { secondsUntil } from "@/lib/platform/mail/codes";
import { mailDelivery } from "@/lib/platform/mail/transport";
import { toDecimal } from "@/lib/platform/money";

export const notificationResolvers: Resolvers = {
  Query: {
    notificationSettings: (_, _args, ctx) => getNotificationSettings(ctx),
    notificationContacts: (_, _args, ctx) => listContacts(ctx),
  },
  Mutation: {
    updateNotificationSettings: async (_, { input }, ctx) => ({
      settings: await updateNotificationSettings(ctx, input),
    }),
    addNotificationContact: async (_, { input }, ctx) => ({ contact: await addContact(ctx, input) }),
    updateNotificationContact: async (_, { input }, ctx) => ({ contact: await updateContact(ctx, input) }),
    sendNotificationContactCode: async (_, { id }, ctx) => ({ contact: await sendContactCode(ctx, id) }),
    verifyNotificationContact: async (_, { input }, ctx) => ({ contact: await verifyContact(ctx, input) }),
    deleteNotificationContact: async (_, { id }, ctx) => (await deleteContact(ctx, id), true),
  },
  NotificationSettings: {
    minBalanceToNotify: ({ minBalanceToNotify }) => toDecimal(minBalanceToNotify),
    delivery: () => mailDelivery(),
  },
  NotificationContact: {
    id: ({ contactId }) => contactId,
    nextVerificationAfterSeconds: ({ nextVerificationAt }) => secondsUntil(nextVerificationAt),
  },
};
