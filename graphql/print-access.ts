import { getDirective } from "@graphql-tools/utils";
import { isObjectType } from "graphql";

import { actions } from "@/lib/policy/actions";
import { openTo, type Permission } from "@/lib/policy/can";
import { type RoleName, roleNames, roles } from "@/lib/policy/roles";
import { sections } from "@/lib/policy/sections";

import { writeOrCheck } from "./generated-file";
import { openFields, ruleOf } from "./guard-schema";
import { schema } from "./schema";

// npm run docs: writes docs/access.md, the policy and the fields it guards.
const AUDIENCE = {
  anyone: "anyone",
  viewer: "every viewer",
  session: "every session, even while a password change is due",
  main: "the account's own login alone",
};

const table = (header: string[], rows: string[][]) =>
  [header, header.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`)
    .join("\n");

const marks = (permission: Permission) => roleNames.map((role) => (openTo(permission).includes(role) ? "yes" : ""));

interface GuardedField {
  coordinate: string;
  rule: string;
  roles: string;
}

function guardedFields(): GuardedField[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .flatMap((type) =>
      Object.values(type.getFields()).map((field) => ({ coordinate: `${type.name}.${field.name}`, field })),
    )
    .flatMap(({ coordinate, field }) => {
      const marker = getDirective(schema, field, "access")?.[0];
      if (!marker) return [];
      const { all, any } = ruleOf(marker, coordinate);
      const isHeldBy = (role: RoleName) => (permission: Permission) => openTo(permission).includes(role);
      const holders = roleNames.filter(
        (role) => all.every(isHeldBy(role)) && (any.length === 0 || any.some(isHeldBy(role))),
      );
      const rule = [all.join(" and "), any.join(" or ")].filter(Boolean).join(" and ");
      return [{ coordinate, rule, roles: holders.join(", ") || "service accounts that have it" }];
    })
    .sort((a, b) => (a.coordinate < b.coordinate ? -1 : 1));
}

const text = `# Access

Made from the policy and the GraphQL schema by \`npm run docs\`. A viewer with several roles holds what each of them opens.

## Roles

${table(
  ["Role", "What it is for"],
  roles.map(({ name, description }) => [name, description]),
)}

## Sections

${table(
  ["#", "Section", "Id", ...roleNames],
  sections.map(({ row, name, id }) => [String(row), name, `\`${id}\``, ...marks(id)]),
)}

## Actions

What only some of a section's roles may do in it.

${table(
  ["Action", "Section", "What it lets one do", ...roleNames],
  actions.map(({ id, section, description }) => [`\`${id}\``, `\`${section}\``, description, ...marks(id)]),
)}

## GraphQL fields

A field that is not opened to the viewer is null, with one FORBIDDEN error.

${table(
  ["Field", "Opened by", "Roles"],
  guardedFields().map(({ coordinate, rule, roles: holders }) => [`\`${coordinate}\``, rule, holders]),
)}

Root fields that no section opens:

${table(
  ["Field", "Open to", "Why"],
  Object.entries(openFields).map(([coordinate, { to, why }]) => [`\`${coordinate}\``, AUDIENCE[to], why]),
)}
`;

writeOrCheck("docs/access.md", text, "npm run docs");
