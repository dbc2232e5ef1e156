import { createLoader, parseAsString, parseAsStringLiteral } from "nuqs/server";

import { pagerParsers } from "@/app/_ui/list-state";
import type { WebhookDeliveryStatus } from "@/graphql/operations.generated";

/** What a delivery's state is called, and how good that is. */
export const statuses: Record<WebhookDeliveryStatus, { label: string; tone: "good" | "warning" | "bad" | "idle" }> = {
  QUEUED: { label: "Waiting", tone: "warning" },
  DELIVERED: { label: "Delivered", tone: "good" },
  GIVEN_UP: { label: "Given up", tone: "bad" },
  CANCELED: { label: "Canceled", tone: "idle" },
};

/** The log's state in the address, read by the server and by the browser. */
export const deliveriesState = {
  ...pagerParsers,
  status: parseAsStringLiteral(Object.keys(statuses) as WebhookDeliveryStatus[]),
  type: parseAsString,
};

export const loadDeliveriesState = createLoader(deliveriesState);
