import { type Ctx, requireAccess } from "@/lib/platform/ctx";
import { eventTypes } from "@/lib/platform/events/event";

/**
 * Returns the event types that a webhook can receive, with their names and groups.
 * @throws UNAUTHENTICATED, FORBIDDEN
 */
export function listEventTypes(ctx: Ctx): (typeof eventTypes)[number][] {
  requireAccess(ctx, "WEBHOOKS");
  return [...eventTypes];
}
