import { connection, connectionFields } from "@/graphql/connection";
import type { Resolvers } from "@/graphql/resolvers.generated";
import { deleteWebhook } from "@/lib/account/webhooks/delete-webhook";
import { countDeliveries, listDeliveries } from "@/lib/account/webhooks/list-deliveries";
import { listEventTypes } from "@/lib/account/webhooks/list-event-types";
import { rotateWebhookSecret } from "@/lib/account/webhooks/rotate-secret";
import { saveWebhook } from "@/lib/account/webhooks/save-webhook";
import { sendAgain } from "@/lib/account/webhooks/send-again";
import { sendTest } from "@/lib/account/webhooks/send-test";
import { getWebhook } from "@/lib/account/webhooks/webhook";

export const webhookResolvers: Resolvers = {
  Query: {
    webhook: (_, _args, ctx) => getWebhook(ctx),
    eventTypes: (_, _args, ctx) => listEventTypes(ctx),
    webhookDeliveries: async (_, args, ctx) =>
      connection(await listDeliveries(ctx, args), () => countDeliveries(ctx, args)),
  },
  Mutation: {
    saveWebhook: (_, { input }, ctx) => saveWebhook(ctx, input),
    rotateWebhookSecret: (_, _args, ctx) => rotateWebhookSecret(ctx),
    deleteWebhook: async (_, _args, ctx) => (await deleteWebhook(ctx), true),
    sendTestEvent: async (_, _args, ctx) => ({ delivery: await sendTest(ctx) }),
    sendWebhookDeliveryAgain: async (_, { id }, ctx) => ({ delivery: await sendAgain(ctx, id) }),
  },
  WebhookDelivery: {
    id: ({ deliveryId }) => deliveryId,
    nextAttemptAt: ({ status, nextAttemptAt }) => (status === "QUEUED" ? nextAttemptAt : null),
    attempts: ({ deliveryId }, _args, { loaders }) => loaders.webhookAttempts.load(deliveryId),
  },
  WebhookAttempt: { id: ({ webhookAttemptId }) => webhookAttemptId },
  WebhookDeliveryConnection: connectionFields,
};
