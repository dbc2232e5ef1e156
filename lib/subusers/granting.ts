import type { Viewer } from "../ctx";
import { DomainError } from "../errors";
import { rolesBeyond } from "../policy/can";
import type { RoleName } from "../policy/roles";

/**
 * Nobody gives a role that opens more than they hold themselves.
 * @throws BAD_USER_INPUT that names the roles
 */
export function assertMayGrant(viewer: Viewer, roles: readonly RoleName[]): void {
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
