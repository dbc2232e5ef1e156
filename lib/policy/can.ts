import { type ActionId, actions } from "./actions";
import { type GrantId, grants } from "./grants";
import { grantableRoleNames, type RoleName, roleNames } from "./roles";
import { type SectionId, sections } from "./sections";

export type Permission = SectionId | ActionId | GrantId;

/** Anything that carries the permissions of its roles. */
export interface PermissionHolder {
  readonly permissions: ReadonlySet<Permission>;
}

/** Returns the union of the roles' permissions; an action counts only when its section is held as well. */
export function permissionsOf(roles: readonly RoleName[]): ReadonlySet<Permission> {
  const opensTo = (rule: { roles: readonly RoleName[] }) => rule.roles.some((role) => roles.includes(role));
  const permissions = new Set<Permission>(sections.filter(opensTo).map(({ id }) => id));
  for (const action of actions.filter(opensTo)) {
    if (permissions.has(action.section)) permissions.add(action.id);
  }
  return permissions;
}

/** Returns whether the viewer holds a permission; false for no viewer and for an unknown permission. */
export function can(viewer: PermissionHolder | null, permission: Permission): boolean {
  return viewer !== null && viewer.permissions.has(permission);
}

/** Returns whether a permission is a section, an action or a grant. */
export function kindOf(permission: Permission): "section" | "action" | "grant" {
  if (grants.some(({ id }) => id === permission)) return "grant";
  return permission.includes(".") ? "action" : "section";
}

/** Returns the roles that each open a section or an action, in the order of the roles; none for a grant. */
export function openTo(permission: Permission): readonly RoleName[] {
  return roleNames.filter((role) => permissionsOf([role]).has(permission));
}

/**
 * Filters the roles to those that the granter can't grant. MainAccount is never granted; the main account grants every
 * other role, and any other viewer only roles that open nothing beyond their own.
 */
export function rolesBeyond(
  granter: PermissionHolder & { readonly isMainAccount: boolean },
  roles: readonly RoleName[],
): RoleName[] {
  return roles.filter((role) => {
    if (!grantableRoleNames.includes(role)) return true;
    // Only PhoneNumberManager holds row 28: with the check below, not even the main account could grant that role.
    if (granter.isMainAccount) return false;
    return [...permissionsOf([role])].some((permission) => !can(granter, permission));
  });
}
