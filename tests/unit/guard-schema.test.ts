import { makeExecutableSchema } from "@graphql-tools/schema";
import { graphql } from "graphql";
import { describe, expect, it } from "vitest";

import { guardSchema, openFields } from "@/graphql/guard-schema";
import { schema } from "@/graphql/schema";

const DIRECTIVE = "directive @access(section: String, action: String) on FIELD_DEFINITION\n";
const guard = (sdl: string) => guardSchema(makeExecutableSchema({ typeDefs: DIRECTIVE + sdl }));

describe("the start fails", () => {
  it.each([
    [
      "for a query without a rule",
      "type Query { secrets: String }",
      "Query.secrets has neither @access nor a place among the open fields.",
    ],
    [
      "for a mutation without a rule",
      "type Query { viewer: String } type Mutation { erase: Boolean }",
      "Mutation.erase has neither @access nor a place among the open fields.",
    ],
    [
      "for a root type of another name",
      "schema { query: Root } type Root { viewer: String }",
      "Root.viewer has neither @access nor a place among the open fields.",
    ],
    [
      "for a marker without a rule",
      "type Query { subusers: String @access }",
      "Query.subusers is marked with @access and no rule.",
    ],
    [
      "for a marker with an empty rule",
      'type Query { subusers: String @access(section: "") }',
      "Query.subusers is marked with @access and no rule.",
    ],
    [
      "for a section that does not exist",
      'type Query { subusers: String @access(section: "SUBUSER") }',
      "Query.subusers names a rule that does not exist.",
    ],
    [
      "for an action that does not exist",
      'type Query { subusers: String @access(section: "SUBUSERS", action: "subuser_read") }',
      "Query.subusers names a rule that does not exist.",
    ],
    [
      "for a section in the place of an action",
      'type Query { subusers: String @access(action: "SUBUSERS") }',
      "Query.subusers names a rule that does not exist.",
    ],
    [
      "for a guarded root field that can't be null",
      'type Query { subusers: String! @access(section: "SUBUSERS") }',
      "Query.subusers is guarded and can't be non-null: a denied field is null.",
    ],
    [
      "for an open root field that can't be null",
      "type Query { viewer: String! }",
      "Query.viewer is guarded and can't be non-null: a denied field is null.",
    ],
    [
      "for a guarded list inside a type that can't be null",
      'type Query { viewer: V } type V { logs: [String!]! @access(section: "LOGS") }',
      "V.logs is guarded and can't be non-null: a denied field is null.",
    ],
  ])("%s", (_what, sdl, message) => {
    expect(() => guard(sdl)).toThrow(new Error(message));
  });

  it("for a subscription without a rule", () => {
    expect(() => guard("type Query { viewer: String } type Subscription { secrets: String }")).toThrow(
      "Subscription.secrets has neither @access nor a place among the open fields.",
    );
  });

  it("for a marker on an interface's field, which would guard nothing", () => {
    expect(() =>
      guard(
        'type Query { viewer: Named } interface Named { name: String @access(section: "LOGS") } type V implements Named { name: String }',
      ),
    ).toThrow("Named.name");
  });
});

describe("a guarded field", () => {
  const guarded = guard('type Query { viewer: V } type V { logs: String @access(section: "LOGS"), open: String }');

  it("says in its description what opens it", () => {
    const field = guarded.getType("V")!.toConfig() as unknown as {
      fields: Record<string, { description?: string | null }>;
    };
    expect(field.fields.logs!.description).toBe(
      "Opened by LOGS: MainAccount, Owner, Admin, Developer, Supervisor, Support.",
    );
    expect(field.fields.open!.description ?? "").toBe("");
  });

  it.each([
    "{ viewer { logs } }",
    "{ viewer { alias: logs } }",
    "{ viewer { ...f } } fragment f on V { logs }",
    "{ viewer { ... on V @include(if: true) { logs } } }",
  ])("runs nothing for whoever lacks it: %s", async (source) => {
    let ran = false;
    const rootValue = { viewer: { logs: () => (ran = true), open: "open" } };
    const viewer = { permissions: new Set(), mustChangePassword: false };
    const { data, errors } = await graphql({ schema: guarded, source, rootValue, contextValue: { viewer } });
    expect(Object.values((data as { viewer: object }).viewer)).toEqual([null]);
    expect(errors).toHaveLength(1);
    expect(ran).toBe(false);
  });
});

describe("the open fields", () => {
  it("are all in the schema, each with its reason", () => {
    for (const [coordinate, { why }] of Object.entries(openFields)) {
      const [type, field] = coordinate.split(".") as ["Query" | "Mutation", string];
      const root = type === "Query" ? schema.getQueryType() : schema.getMutationType();
      expect(root!.getFields(), coordinate).toHaveProperty(field);
      expect(why).toMatch(/^[A-Z].{15,}\.$/);
    }
  });

  it("to anyone are the logins, the sign-up and the login page alone", () => {
    const anyone = Object.keys(openFields).filter((coordinate) => openFields[coordinate]!.to === "anyone");
    expect(anyone.sort()).toEqual(["Mutation.logIn", "Mutation.logInSubuser", "Mutation.signUp", "Query.loginPage"]);
  });
});
