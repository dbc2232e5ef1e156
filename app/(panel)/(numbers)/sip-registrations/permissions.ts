import type { Viewer } from "@/lib/platform/ctx";
import { can } from "@/lib/policy/can";

/** Returns what a viewer is allowed to do with SIP registrations, and to select in them. */
export const sipRegistrationPermissions = (viewer: Viewer) => ({
  add: can(viewer, "sipRegistration.create"),
  edit: can(viewer, "sipRegistration.update"),
  remove: can(viewer, "sipRegistration.delete"),
  rules: can(viewer, "APPLICATION_RULES"),
  users: can(viewer, "APPLICATION_USERS"),
});

export type SipRegistrationPermissions = ReturnType<typeof sipRegistrationPermissions>;
