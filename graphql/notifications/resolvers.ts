import { secondsUntil } from "@/lib/platform/mail/codes";
import { mailDelivery } from "@/lib/platform/mail/transport";
import { toDecimal } from "@/lib/platform/money";

import { addContact } from "../../lib/notifications/add-contact";
import { deleteContact } from "../../lib/notifications/delete-contact";
import { listContacts } from "../../lib/notifications/list-contacts";
import { sendContactCode } from "../../lib/notifications/send-contact-code";
import { getNotificationSettings, updateNotificationSettings } from "../../lib/notifications/settings";
import { updateContact } from "../../lib/notifications/update-contact";
import { verifyContact } from "../../lib/notifications/verify-contact";
import type { Resolvers } from "../resolvers.generated";

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
