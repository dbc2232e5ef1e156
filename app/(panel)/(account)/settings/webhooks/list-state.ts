import { createLoader, parseAsString, parseAsStringLiteral } from "nuqs/server";

import { pagerParsers } from "@/app/_ui/list-state";
import type { WebhookDeliveryStatus } from "@/graphql/operations.generated";

/** Labels and badge tones of the states of a delivery. */
export const statuses: Record<WebhookDeliveryStatus, { label: string; tone: "good" | "warning" | "bad" | "idle" }> = {
  QUEUED: { label: "Waiting", tone: "warning" },
  DELIVERED: { label: "Delivered", tone: "good" },
  GIVEN_UP: { label: "Given up", tone: "bad" },
  CANCELED: { label: "Canceled", tone: "idle" },
};

/** URL state of the log, parsed on the server and in the browser. */
export const deliveriesState = {
  ...pagerParsers,
  status: parseAsStringLiteral(Object.keys(statuses) as WebhookDeliveryStatus[]),
  type: parseAsString,
};

export const loadDeliveriesState = createLoader(deliveriesState);
