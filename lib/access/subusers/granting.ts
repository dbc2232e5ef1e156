import type { Viewer } from "@/lib/platform/ctx";
import { DomainError } from "@/lib/platform/errors";
import { rolesBeyond } from "@/lib/policy/can";
import type { RoleName } from "@/lib/policy/roles";

/**
 * Whether the viewer gives others ways into the account, and wider ones: new subusers, passwords, roles, keys. Whoever
 * entered from the parent account as a subuser of it does not: what they gave would outlast what they are there.
 */
export const mayGiveAccess = ({ entered, isMainAccount }: Viewer) => !entered || isMainAccount;

/**
 * The guard of whatever gives somebody a way in, or a wider one.
 * @throws FORBIDDEN
 */
export function assertMayGiveAccess(viewer: Viewer): void {
  if (mayGiveAccess(viewer)) return;
  const message =
    "Subusers of the parent account give nobody access here, no password, role or key: nothing would take it back when they lose their own.";
  throw new DomainError("FORBIDDEN", message, { reason: "ENTERED" }, "give-access-inside");
}

/**
 * Nobody gives a role that opens more than they hold themselves.
 * @throws BAD_USER_INPUT that names the roles; FORBIDDEN for a subuser of the parent account
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
 * Nobody takes over a subuser who holds more than they do: a new password is a way in.
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
 * Nobody raises, disables or deletes themselves.
 * @throws FORBIDDEN
 */
export function assertNotSelf(viewer: Viewer, subuserId: number, what: string): void {
  if (viewer.subuserId === subuserId) {
    const message = `You can't ${what} yourself. Ask another owner or the main account.`;
    throw new DomainError("FORBIDDEN", message, { reason: "YOURSELF" }, "change-oneself");
  }
}
