import type { WebhookDeliveryStatus } from "@/graphql/operations.generated";

/** Log row of a delivery. */
export interface Row {
  id: string;
  callbackId: string;
  type: string;
  /** Label of the event type. */
  name: string;
  /** The event's payload as JSON. */
  body: string;
  status: WebhookDeliveryStatus;
  nextAttemptAt: string | null;
  createdAt: string;
  attempts: {
    id: string;
    attemptedAt: string;
    statusCode: number | null;
    durationMs: number;
    problem: string | null;
  }[];
}
