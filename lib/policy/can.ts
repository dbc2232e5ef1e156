import { type ActionId, actions } from "./actions";
import { type GrantId, grants } from "./grants";
import { grantableRoleNames, type RoleName, roleNames } from "./roles";
import { type SectionId, sections } from "./sections";

export type Permission = SectionId | ActionId | GrantId;

/** Whoever is asked about: anything that carries the permissions of its roles. */
export interface PermissionHolder {
  readonly permissions: ReadonlySet<Permission>;
}

/** Gives the union of what the roles open; an action counts only where its section is held as well. */
export function permissionsOf(roles: readonly RoleName[]): ReadonlySet<Permission> {
  const opensTo = (rule: { roles: readonly RoleName[] }) => rule.roles.some((role) => roles.includes(role));
  const permissions = new Set<Permission>(sections.filter(opensTo).map(({ id }) => id));
  for (const action of actions.filter(opensTo)) {
    if (permissions.has(action.section)) permissions.add(action.id);
  }
  return permissions;
}

/** Tells whether the viewer holds a section or an action; nobody holds nothing, and an unknown permission is denied. */
export function can(viewer: PermissionHolder | null, permission: Permission): boolean {
  return viewer !== null && viewer.permissions.has(permission);
}

/** Tells what a permission is. */
export function kindOf(permission: Permission): "section" | "action" | "grant" {
  if (grants.some(({ id }) => id === permission)) return "grant";
  return permission.includes(".") ? "action" : "section";
}

/** Gives the roles that open a section or an action by themselves, in the order of the roles; none for a grant. */
export function openTo(permission: Permission): readonly RoleName[] {
  return roleNames.filter((role) => permissionsOf([role]).has(permission));
}

/**
 * Gives those among the roles that the granter may not grant: nobody grants MainAccount, the main
 * account grants every other role, and anyone else only a role that opens nothing beyond their own.
 */
export function rolesBeyond(
  granter: PermissionHolder & { readonly isMainAccount: boolean },
  roles: readonly RoleName[],
): RoleName[] {
  return roles.filter((role) => {
    if (!grantableRoleNames.includes(role)) return true;
    // Row 28 is PhoneNumberManager's alone: were the account itself held to what it holds, nobody could ever get that role.
    if (granter.isMainAccount) return false;
    return [...permissionsOf([role])].some((permission) => !can(granter, permission));
  });
}
