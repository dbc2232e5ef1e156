import { type ActionId, actions } from "../../lib/policy/actions";
import { grants } from "../../lib/policy/grants";
import { roles } from "../../lib/policy/roles";
import { sections } from "../../lib/policy/sections";

/** An action's id as GraphQL writes it: its dots become underscores. */
export const actionName = (id: ActionId) => id.replaceAll(".", "_");

/** The enums of roles, sections, actions and grants in SDL, made from the policy so that no name stands twice. */
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
