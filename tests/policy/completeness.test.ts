import { isObjectType } from "graphql";
import { readdirSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";

import { schema } from "@/graphql/schema";
import { actions } from "@/lib/policy/actions";
import { addressOf } from "@/lib/policy/navigation";
import { sections } from "@/lib/policy/sections";

import { cases } from "./cases";
import { expected, expectedActions, expectedSections } from "./grid";

/** Sections that are a part of another section's page. */
const partOf: Record<string, string> = {
  PHONE_NUMBER_DEACTIVATION: "PHONE_NUMBERS",
  PHONE_NUMBER_ATTACHMENT: "PHONE_NUMBERS",
  PHONE_NUMBER_PARAMETERS: "PHONE_NUMBERS",
  AVAILABLE_NUMBERS: "PHONE_NUMBER_PURCHASE",
  SUBUSER_EDITING: "SUBUSERS",
};

/** Paths of all pages, as Next derives them from their folders; a star is an id. */
const pages = new Set(
  readdirSync("app", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("page.tsx"))
    .map((file) =>
      dirname(file)
        .split("/")
        .filter((part) => part !== "." && !part.startsWith("("))
        .map((part) => part.replace(/^\[\w+\]$/, "*")),
    )
    .map((parts) => `/${parts.join("/")}`),
);

/** Returns whether a page exists at a path, in which a star is an id. */
const hasPage = (address: string) => pages.has(address);

/** Permissions that some field of the schema requires. */
const marked = new Set(
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()))
    .flatMap(({ astNode }) => astNode?.directives?.filter(({ name }) => name.value === "access") ?? [])
    .flatMap((directive) => directive.arguments ?? [])
    .flatMap(({ value }) => (value.kind === "ListValue" ? [...value.values] : [value]))
    .flatMap((value) => (value.kind === "EnumValue" ? [value.value] : [])),
);

const tried = new Set(Object.values(cases).flatMap(({ needs, anyOf = [] }) => [...needs, ...anyOf] as string[]));

// The first section is the frame, which everyone sees.
const guarded = sections.filter(({ id }) => id !== "CONTROL_PANEL");

describe("every section", () => {
  it("has a page of its own, or is named as a part of another's", () => {
    const lost = sections.filter((section) => {
      const whole = sections.find(({ id }) => id === partOf[section.id]) ?? section;
      const address = addressOf(whole);
      return address === undefined || !hasPage(address);
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it("opens something in the API", () => {
    expect(guarded.filter(({ id }) => !marked.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it("has a cell for each role in the grid, and is asked for through GraphQL", () => {
    expect(
      sections.filter(({ id }) => expectedSections.filter((cell) => cell.id === id).length !== 12).map(({ id }) => id),
    ).toEqual([]);
    expect(guarded.filter(({ id }) => !tried.has(id)).map(({ id }) => id)).toEqual([]);
  });
});

it("every action opens something, has a cell for each role, and is asked for through GraphQL", () => {
  const ids = actions.map(({ id }) => id);
  expect(ids.filter((id) => !marked.has(id.replaceAll(".", "_")))).toEqual([]);
  expect(ids.filter((id) => expectedActions.filter((cell) => cell.id === id).length !== 12)).toEqual([]);
  expect(ids.filter((id) => !tried.has(id))).toEqual([]);
  expect(expected).toHaveLength(12 * (sections.length + ids.length));
});
