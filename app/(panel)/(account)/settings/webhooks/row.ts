import type { WebhookDeliveryStatus } from "@/graphql/operations.generated";

/** A delivery as the log shows it. */
export interface Row {
  id: string;
  callbackId: string;
  type: string;
  /** What the type is called. */
  name: string;
  /** The event's own particulars, as JSON. */
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
