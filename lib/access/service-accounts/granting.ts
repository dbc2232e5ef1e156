import { assertMayGiveAccess } from "@/lib/access/subusers/granting";
import type { Viewer } from "@/lib/platform/ctx";
import { DomainError } from "@/lib/platform/errors";
import { rolesBeyond } from "@/lib/policy/can";

import type { ServiceAccount } from "./service-account";

/**
 * Checks that the viewer can give the engine's grant. Only the main account can, because no role opens as much.
 * @throws BAD_USER_INPUT
 */
export function assertMayGrantEngine(viewer: Viewer, engine: boolean): void {
  if (!engine || viewer.isMainAccount) return;
  const message = "Only the main account gives the engine's grant.";
  throw new DomainError("BAD_USER_INPUT", message, { fields: { engine: message } }, "grant-engine");
}

/**
 * Checks that a service account holds no more than the viewer, who would gain its access with a new key.
 * @throws FORBIDDEN
 */
export function assertMayTakeOver(viewer: Viewer, { roles, engine }: ServiceAccount): void {
  assertMayGiveAccess(viewer);
  if (viewer.isMainAccount) return;
  const beyond: string[] = rolesBeyond(viewer, roles);
  if (engine) beyond.push("the engine's grant");
  if (beyond.length > 0) {
    const message = `This service account holds ${beyond.join(", ")}, which opens more than you hold.`;
    throw new DomainError("FORBIDDEN", message, { reason: "HOLDS_MORE_THAN_YOU" }, "take-over-service-account");
  }
}
