import { getDirective } from "@graphql-tools/utils";
import { type DocumentNode, getOperationAST, type OperationDefinitionNode } from "graphql";
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

import { ruleOf } from "@/graphql/guard-schema";
import * as operations from "@/graphql/operations.generated";
import { schema } from "@/graphql/schema";
import { openTo, type Permission } from "@/lib/policy/can";
import { sectionOfPath } from "@/lib/policy/navigation";
import { roles } from "@/lib/policy/roles";

const PANEL = join("app", "(panel)");

/** What pages ask for where it is not the section of their address alone, each with its reason. */
const exceptions: Record<string, Permission[]> = {
  "/access": ["CONTROL_PANEL"], // shows which role opens what to everyone who sees the panel
  "/numbers/buy": ["PHONE_NUMBER_PURCHASE", "AVAILABLE_NUMBERS"], // two sections on one page
  // Narrower than the section.
  "/applications/[applicationId]/smart-queue/statistics": ["APPLICATION_SMART_QUEUE", "smartQueue.statistics.read"],
  "/applications/[applicationId]/smart-queue/tasks": ["APPLICATION_SMART_QUEUE", "smartQueue.statistics.read"],
};

const pages = readdirSync(PANEL, { recursive: true, encoding: "utf8" })
  .filter((file) => basename(file) === "page.tsx" && !file.startsWith("[...missing]"))
  .map((file) => {
    const parts = dirname(file)
      .split("/")
      .filter((part) => part !== "." && !part.startsWith("("));
    const text = readFileSync(join(PANEL, file), "utf8");
    return {
      address: `/${parts.join("/")}`,
      text,
      asked: [...text.matchAll(/requirePage\((?:"([\w.]+)")?\)/g)].map(([, permission]) => permission as Permission),
    };
  });

const everyRole = roles.map(({ name }) => name);
const rolesOf = (permission: Permission | undefined) => (permission ? openTo(permission) : everyRole);

/** The roles that a query of the schema is open to. */
function rolesOfQuery(name: string): readonly string[] {
  const marker = getDirective(schema, schema.getQueryType()!.getFields()[name]!, "access")?.[0];
  if (!marker) return everyRole;
  const { all, any } = ruleOf(marker, name);
  return everyRole.filter(
    (role) =>
      all.every((one) => openTo(one).includes(role)) &&
      (any.length === 0 || any.some((one) => openTo(one).includes(role))),
  );
}

const rootFields = ({ selectionSet }: OperationDefinitionNode) =>
  selectionSet.selections.flatMap((field) =>
    field.kind === "Field" && !field.directives?.length ? [field.name.value] : [],
  );

describe("every page of the panel", () => {
  it.each(pages)("$address is guarded by the section of its address", ({ address, asked }) => {
    const section = sectionOfPath(address.replace(/\[\w+\]/g, "1"));
    expect(asked).toEqual(exceptions[address] ?? [section?.id]);
  });

  it.each(pages)("$address runs queries that are open to everyone who can open it", ({ asked, text }) => {
    // A query behind a condition fills a filter's choices, for viewers who hold what opens it.
    for (const [, condition, name] of text.matchAll(/(\? )?runQuery\(\s*(\w+Document)/g)) {
      if (condition) continue;
      const operation = getOperationAST((operations as Record<string, unknown>)[name!] as DocumentNode)!;
      for (const field of rootFields(operation))
        expect({ field, roles: rolesOfQuery(field) }).toEqual({
          field,
          roles: expect.arrayContaining([...rolesOf(asked[0])]),
        });
    }
  });
});
