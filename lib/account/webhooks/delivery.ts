import { type deliveryStatus, webhookAttempts, webhookDeliveries } from "@/db/schema";

export type DeliveryStatus = (typeof deliveryStatus.enumValues)[number];

/** Event type of a test delivery, sent regardless of the chosen types and even while the webhook is disabled. */
export const TEST_TYPE = "webhook.test";

/** Delivery of an event to the webhook. */
export interface Delivery {
  deliveryId: number;
  callbackId: string;
  type: string;
  body: Record<string, unknown>;
  status: DeliveryStatus;
  attempts: number;
  nextAttemptAt: Date;
  createdAt: Date;
  deliveredAt: Date | null;
}

export const deliveryColumns = {
  deliveryId: webhookDeliveries.deliveryId,
  callbackId: webhookDeliveries.callbackId,
  type: webhookDeliveries.type,
  body: webhookDeliveries.body,
  status: webhookDeliveries.status,
  attempts: webhookDeliveries.attempts,
  nextAttemptAt: webhookDeliveries.nextAttemptAt,
  createdAt: webhookDeliveries.createdAt,
  deliveredAt: webhookDeliveries.deliveredAt,
};

/** Outcome of one delivery attempt. */
export interface Attempt {
  webhookAttemptId: number;
  deliveryId: number;
  attemptedAt: Date;
  statusCode: number | null;
  durationMs: number;
  problem: string | null;
}

export const attemptColumns = {
  webhookAttemptId: webhookAttempts.webhookAttemptId,
  deliveryId: webhookAttempts.deliveryId,
  attemptedAt: webhookAttempts.attemptedAt,
  statusCode: webhookAttempts.statusCode,
  durationMs: webhookAttempts.durationMs,
  problem: webhookAttempts.problem,
};
