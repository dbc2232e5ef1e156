import { DateTimeResolver, JSONResolver } from "graphql-scalars";

import { type ActionId, actions } from "../../lib/policy/actions";
import { permissionsOf } from "../../lib/policy/can";
import { type RoleName, roleNames, roles } from "../../lib/policy/roles";
import { sections } from "../../lib/policy/sections";
import type { Resolvers } from "../resolvers.generated";
import { DecimalResolver } from "./decimal";
import { actionName } from "./enums";

const descriptions = new Map<RoleName, string>(roles.map(({ name, description }) => [name, description]));
const permissions = new Map(roleNames.map((name) => [name, permissionsOf([name])]));

export const policyResolvers: Resolvers = {
  DateTime: DateTimeResolver,
  Decimal: DecimalResolver,
  JSON: JSONResolver,
  // The API writes an action's ID with underscores, the policy with dots.
  ActionId: Object.fromEntries(actions.map(({ id }) => [actionName(id), id])) as Record<
    string,
    ActionId
  > as Resolvers["ActionId"],
  Query: {
    roles: () => [...roleNames],
    sections: () => [...sections],
    actions: () => [...actions],
  },
  Role: {
    name: (role) => role,
    description: (role) => descriptions.get(role)!,
    grantable: (role) => role !== "MainAccount",
    sections: (role) => sections.filter(({ id }) => permissions.get(role)!.has(id)),
    actions: (role) => actions.filter(({ id }) => permissions.get(role)!.has(id)),
  },
  Section: { roles: (section) => [...section.roles] },
  Action: { roles: (action) => [...action.roles] },
};
