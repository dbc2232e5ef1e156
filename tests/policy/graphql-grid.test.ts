import { sql } from "drizzle-orm";
import { graphql, isObjectType } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { graphqlContext } from "@/graphql/context";
import { schema, unguardedSchema } from "@/graphql/schema";
import { addSubuser } from "@/lib/access/subusers/add-subuser";

import { payIn } from "../support/money";
import { type Account, type Answer, asSuperuser, makeAccount, PASSWORD, run, unique } from "../support/world";
import { cases } from "./cases";
import { type Case, once } from "./cases/case";
import { type Cell, expected, expectedActions, expectedSections } from "./grid";

type Role = Cell["role"];

const rolesInOrder = [...new Set(expected.map(({ role }) => role))];
const openTo = (id: string) => expected.filter((cell) => cell.id === id && cell.allowed).map(({ role }) => role);
const idsOf = (cells: Cell[]) => [...new Set(cells.map(({ id }) => id))];
const held = (cells: Cell[], role: Role) =>
  cells.filter((cell) => cell.role === role && cell.allowed).map(({ id }) => id);
const withUnderscores = (id: string) => id.replaceAll(".", "_");

let cells = 0;
let refusedByVerbs = 0;
let account: Account;
let applicationId: string;
const viewers = new Map<Role, Account["main"]>();

beforeAll(async () => {
  account = await makeAccount();
  await payIn(account, "1000");
  applicationId = await account.application();
  for (const role of rolesInOrder) {
    viewers.set(role, role === "MainAccount" ? account.main : (await account.subuser(role)).ctx);
  }
  await doneSinceLastAsked();
});

afterAll(() => {
  console.log(`${cells} cells of the grid were tried through GraphQL.`);
  console.log(`${refusedByVerbs} denied cells were tried once more without the guards of the fields.`);
});

describe("can, sections and actions", () => {
  it.each(rolesInOrder)("%s is told of all 80 permissions as the grid has them", async (role) => {
    const viewer = viewers.get(role)!;
    for (const { id, allowed } of expected.filter((cell) => cell.role === role)) {
      const kind = id.includes(".") ? "action" : "section";
      const { data, errors } = await run(
        viewer,
        "query($section: SectionId, $action: ActionId) { viewer { can(section: $section, action: $action) } }",
        {
          [kind]: withUnderscores(id),
        },
      );
      expect({ id, errors, can: data.viewer.can }).toEqual({ id, errors: [], can: allowed });
      cells++;
    }
  });

  it.each(rolesInOrder)("%s is listed exactly the sections and actions of the grid", async (role) => {
    const { data } = await run(viewers.get(role)!, "{ viewer { sections { id } actions { id } } }");
    const idsIn = (list: { id: string }[]) => list.map(({ id }) => id);
    expect(idsIn(data.viewer.sections)).toEqual(held(expectedSections, role));
    expect(idsIn(data.viewer.actions)).toEqual(held(expectedActions, role).map(withUnderscores));
  });

  it("publishes the grid itself: each section's and action's roles", async () => {
    const { data } = await run(viewers.get("PayerNoVerify")!, "{ sections { id roles } actions { id roles } }");
    expect(data.sections).toEqual(idsOf(expectedSections).map((id) => ({ id, roles: openTo(id) })));
    expect(data.actions).toEqual(idsOf(expectedActions).map((id) => ({ id: withUnderscores(id), roles: openTo(id) })));
  });
});

describe("every guarded field", () => {
  it("has a case here that names the same section and action as its marker", () => {
    const ours = Object.entries(cases).map(([coordinate, { needs, anyOf = [] }]) => [
      coordinate,
      [...needs, ...anyOf].map(withUnderscores).sort(),
    ]);
    expect(Object.fromEntries(markers())).toEqual(Object.fromEntries(ours));
  });

  const asked = Object.entries(cases).flatMap(([coordinate, known]) => {
    const cellsOfIt = rolesInOrder.map((role) => ({ coordinate, role, known, ...expectation(known, role) }));
    if (process.env.GRID !== "once") return cellsOfIt;
    // On the embedded database, beside PostgreSQL: only the first role with access and the first without.
    return [cellsOfIt.find(({ lacking }) => !lacking), cellsOfIt.find(({ lacking }) => lacking)].filter(
      (cell) => cell !== undefined,
    );
  });

  it.each(asked.filter(({ lacking }) => lacking))(
    "$coordinate is denied to $role",
    async ({ coordinate, role, known, lacking, at }) => {
      // A denial changes nothing, so one object is enough for all attempts.
      const makeVariables = () =>
        once(account, `denied ${coordinate}`, async () => {
          const made = await variablesOf(role, known);
          await doneSinceLastAsked();
          return made;
        });
      const { value, errors, path } = await ask(role, known, makeVariables);
      expect(value).toBeNull();
      expect(errors).toHaveLength(1);
      expect(errors[0]).toMatchObject({
        path: at ?? path,
        extensions: { code: "FORBIDDEN", [kindOf(lacking!)]: lacking, openTo: openTo(lacking!) },
      });
      expect(await doneSinceLastAsked(), "nothing was changed").toEqual([]);
      cells++;
    },
  );

  const isRoot = (coordinate: string) => /^(Query|Mutation)\./.test(coordinate);
  it.each(asked.filter(({ lacking, coordinate }) => lacking && isRoot(coordinate)))(
    "$coordinate is denied to $role by its verb too, were no guard before it",
    async ({ role, known, coordinate }) => {
      const { query, path } = (role === "MainAccount" && known.forMain) || known;
      const variableValues = query.includes("$")
        ? await once(account, `denied ${coordinate}`, () => variablesOf(role, known))
        : {};
      await doneSinceLastAsked();
      const contextValue = graphqlContext(viewers.get(role)!);
      const { data, errors = [] } = await graphql({
        schema: unguardedSchema,
        source: query,
        variableValues,
        contextValue,
      });
      expect(data?.[path[0]!]).toBeNull();
      expect(errors.map(({ originalError }) => originalError)).toEqual([
        expect.objectContaining({ code: "FORBIDDEN" }),
      ]);
      expect(await doneSinceLastAsked(), "nothing was changed").toEqual([]);
      refusedByVerbs++;
    },
  );

  it.each(asked.filter(({ lacking }) => !lacking))("$coordinate is open to $role", async ({ role, known }) => {
    const { value, errors } = await ask(role, known, () => variablesOf(role, known));
    expect(errors).toEqual([]);
    if (!known.isEmpty) expect(value).not.toBeNull();
    cells++;
  });
});

/** Returns the coordinates that @access marks in the schema, with the permissions that each names. */
function markers(): [string, string[]][] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()).map((field) => [type, field] as const))
    .flatMap(([type, field]): [string, string[]][] => {
      const marker = field.astNode?.directives?.find(({ name }) => name.value === "access");
      const named = marker?.arguments
        ?.flatMap(({ value }) => (value.kind === "ListValue" ? [...value.values] : [value]))
        .flatMap((value) => (value.kind === "EnumValue" ? [value.value] : []))
        .sort();
      return named ? [[`${type.name}.${field.name}`, named]] : [];
    });
}

/** Returns the first permission that a role lacks by the grid; undefined when the field is open to it. */
function expectation({ needs, anyOf = [], behind }: Case, role: Role): { lacking: string | undefined; at?: string[] } {
  const lacks = (id: string) => !openTo(id).includes(role);
  const shut = [behind ?? []].flat().find((gate) => (gate.anyOf ?? [gate.needs]).every(lacks));
  if (shut) return { lacking: shut.needs, at: shut.path };
  return { lacking: needs.find(lacks) ?? (anyOf.every(lacks) ? anyOf[0] : undefined) };
}

const kindOf = (id: string) => (id === "engine" ? "grant" : id.includes(".") ? "action" : "section");

/** Runs a case's query as a role. */
async function ask(
  role: Role,
  known: Case,
  makeVariables: () => Promise<Record<string, unknown>>,
): Promise<{ value: unknown; errors: Answer["errors"]; path: string[] }> {
  const { query, path } = (role === "MainAccount" && known.forMain) || known;
  const variables = query.includes("$") ? await makeVariables() : {};
  const { data, errors } = await run(viewers.get(role)!, query, variables);
  const value = path.reduce<unknown>(
    (at, key) => ((Array.isArray(at) ? at[0] : at) as Record<string, unknown> | null)?.[key] ?? null,
    data,
  );
  // A subuser who never logged in has no login time; the subuser viewers have.
  const isEmptyTime = path.at(-1) === "lastLoginAt" && role === "MainAccount" && errors.length === 0;
  return { value: isEmptyTime ? "never" : value, errors, path };
}

async function variablesOf(role: Role, { variables }: Case): Promise<Record<string, unknown>> {
  const subuser = async () => {
    const added = await addSubuser(account.main, { name: unique("goal-"), password: PASSWORD, roles: ["Support"] });
    return { id: String(added.subuser.subuserId), name: added.subuser.name };
  };
  return (await variables?.({ account, subuser, applicationId, role })) ?? {};
}

let newest = "0";

/** Returns the actions that the audit log recorded as done since the last call. */
async function doneSinceLastAsked(): Promise<string[]> {
  const rows = await asSuperuser<{ id: string; action: string; outcome: string }>(sql`
    select audit_log_id::text as id, action, outcome from audit_log where audit_log_id > ${newest}::bigint order by audit_log_id`);
  newest = rows.at(-1)?.id ?? newest;
  return rows.filter(({ outcome }) => outcome === "DONE").map(({ action }) => action);
}
