import type { Viewer } from "@/lib/platform/ctx";
import { DomainError } from "@/lib/platform/errors";
import { rolesBeyond } from "@/lib/policy/can";
import type { RoleName } from "@/lib/policy/roles";

/**
 * Returns whether the viewer can give others access or more of it: subusers, passwords, roles, keys. A subuser who
 * entered from the parent account can't, because the access would outlast their own.
 */
export const mayGiveAccess = ({ entered, isMainAccount }: Viewer) => !entered || isMainAccount;

/**
 * Checks that the viewer can give others access or more of it.
 * @throws FORBIDDEN
 */
export function assertMayGiveAccess(viewer: Viewer): void {
  if (mayGiveAccess(viewer)) return;
  const message =
    "Subusers of the parent account give nobody access here, no password, role or key: nothing would take it back when they lose their own.";
  throw new DomainError("FORBIDDEN", message, { reason: "ENTERED" }, "give-access-inside");
}

/**
 * Checks that none of the roles opens more than the viewer holds.
 * @throws BAD_USER_INPUT with the names of the roles; FORBIDDEN for a subuser of the parent account
 */
export function assertMayGrant(viewer: Viewer, roles: readonly RoleName[]): void {
  if (roles.length > 0) assertMayGiveAccess(viewer);
  const beyond = rolesBeyond(viewer, roles);
  if (beyond.length > 0) {
    const message = `You can't give ${beyond.join(", ")}: it opens more than you hold.`;
    throw new DomainError("BAD_USER_INPUT", message, { fields: { roles: message } }, "grant-beyond-own");
  }
}

/**
 * Checks that a subuser holds no more than the viewer, who would gain their access with a new password.
 * @throws FORBIDDEN
 */
export function assertMayTakeOver(viewer: Viewer, roles: readonly RoleName[]): void {
  assertMayGiveAccess(viewer);
  const beyond = rolesBeyond(viewer, roles);
  if (beyond.length > 0) {
    const message = `This subuser holds ${beyond.join(", ")}, which opens more than you hold.`;
    throw new DomainError("FORBIDDEN", message, { reason: "HOLDS_MORE_THAN_YOU" }, "take-over-beyond-own");
  }
}

/**
 * Checks that viewers don't change their own roles or password here, nor disable or delete themselves.
 * @throws FORBIDDEN
 */
export function assertNotSelf(viewer: Viewer, subuserId: number, what: string): void {
  if (viewer.subuserId === subuserId) {
    const message = `You can't ${what} yourself. Ask another owner or the main account.`;
    throw new DomainError("FORBIDDEN", message, { reason: "YOURSELF" }, "change-oneself");
  }
}
