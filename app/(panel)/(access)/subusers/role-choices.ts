import { mayGiveAccess } from "@/lib/access/subusers/granting";
import type { Viewer } from "@/lib/platform/ctx";
import { actions } from "@/lib/policy/actions";
import { can, type Permission, permissionsOf, rolesBeyond } from "@/lib/policy/can";
import { type RoleName, roles } from "@/lib/policy/roles";
import { sections } from "@/lib/policy/sections";

/** Role as offered by the form. */
export interface RoleChoice {
  name: RoleName;
  description: string;
  /** Names of the sections that it opens. */
  opens: string[];
  /** Why the viewer can't grant it; null when they can. */
  refusal: string | null;
}

/** Returns the roles that a subuser can hold, with the reason for each that the viewer can't grant. */
export function roleChoices(viewer: Viewer): RoleChoice[] {
  return roles
    .filter(({ name }) => name !== "MainAccount")
    .map(({ name, description }) => {
      const permissions = permissionsOf([name]);
      const opens = sections.filter(({ id }) => permissions.has(id)).map((section) => section.name);
      return { name, description, opens, refusal: refusalOf(viewer, name, permissions) };
    });
}

function refusalOf(viewer: Viewer, name: RoleName, permissions: ReadonlySet<Permission>): string | null {
  if (!mayGiveAccess(viewer)) return "You came from the parent account: its subusers give no roles here.";
  if (rolesBeyond(viewer, [name]).length === 0) return null;
  const names = [...sections, ...actions].flatMap((rule) =>
    permissions.has(rule.id) && !can(viewer, rule.id)
      ? ["name" in rule ? rule.name : rule.description.replace(/\.$/, "")]
      : [],
  );
  return `You can't give this role: it opens what you don't hold (${names.join(", ")}).`;
}
