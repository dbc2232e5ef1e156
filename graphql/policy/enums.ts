import { type ActionId, actions } from "../../lib/policy/actions";
import { grants } from "../../lib/policy/grants";
import { roles } from "../../lib/policy/roles";
import { sections } from "../../lib/policy/sections";

/** Returns an action's ID as GraphQL writes it, with underscores for dots. */
export const actionName = (id: ActionId) => id.replaceAll(".", "_");

/**
 * Returns the SDL enums of roles, sections, actions and grants, generated from the policy so that it alone has the
 * names.
 */
export function policyEnums(): string {
  const values = (entries: { name: string; description: string }[]) =>
    entries.map(({ name, description }) => `  ${JSON.stringify(description)}\n  ${name}`).join("\n");
  return [
    `enum RoleName {\n${values([...roles])}\n}`,
    `enum SectionId {\n${values(sections.map(({ id, description }) => ({ name: id, description })))}\n}`,
    `enum GrantId {\n${values(grants.map(({ id, description }) => ({ name: id, description })))}\n}`,
    `enum ActionId {\n${values(actions.map(({ id, description }) => ({ name: actionName(id), description })))}\n}`,
  ].join("\n\n");
}
