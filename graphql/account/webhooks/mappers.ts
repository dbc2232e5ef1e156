export type {
  Attempt as WebhookAttemptMapper,
  Delivery as WebhookDeliveryMapper,
} from "@/lib/account/webhooks/delivery";
export type { Webhook as WebhookMapper } from "@/lib/account/webhooks/webhook";
