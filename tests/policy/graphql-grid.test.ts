import { sql } from "drizzle-orm";
import { isObjectType } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { schema } from "@/graphql/schema";
import { addSubuser } from "@/lib/subusers/add-subuser";

import { asSuperuser, makeAccount, PASSWORD, run, unique, type Account, type Answer } from "../support/world";
import { expected, expectedActions, expectedSections, type Cell } from "./grid";

type Role = Cell["role"];

const rolesInOrder = [...new Set(expected.map(({ role }) => role))];
const openTo = (id: string) => expected.filter((cell) => cell.id === id && cell.allowed).map(({ role }) => role);
const idsOf = (cells: Cell[]) => [...new Set(cells.map(({ id }) => id))];
const held = (cells: Cell[], role: Role) => cells.filter((cell) => cell.role === role && cell.allowed).map(({ id }) => id);
const withUnderscores = (id: string) => id.replaceAll(".", "_");

/** How to ask for one guarded coordinate: by `query`, with the answer's field at `path`. */
interface Case {
  /** What the field needs, in the order in which it is checked. */
  needs: string[];
  query: string;
  path: string[];
  /** Another way there for the main account, which has no subuser of its own. */
  forMain?: { query: string; path: string[] };
  variables?: (target: { id: string; name: string }) => Record<string, unknown>;
}

const ownField = (field: string): Case => ({
  needs: ["SUBUSERS"],
  query: `{ viewer { subuser { ${field} } } }`,
  path: ["viewer", "subuser", field.split(" ")[0]!],
  forMain: { query: `query($id: ID!) { subuser(id: $id) { ${field} } }`, path: ["subuser", field.split(" ")[0]!] },
  variables: ({ id }) => ({ id }),
});

const writing = ["SUBUSER_EDITING", "subuser.write"];

const cases: Record<string, Case> = {
  "Query.subusers": { needs: ["SUBUSERS"], query: "{ subusers { totalCount nodes { name } } }", path: ["subusers"] },
  "Query.subuser": { needs: ["SUBUSERS"], query: "query($id: ID!) { subuser(id: $id) { name } }", path: ["subuser"], variables: ({ id }) => ({ id }) },
  "Query.auditLog": { needs: ["AUDIT_LOG"], query: "{ auditLog { totalCount nodes { action } } }", path: ["auditLog"] },
  "Account.email": { needs: ["PROFILE"], query: "{ account { email } }", path: ["account", "email"] },
  "Account.createdAt": { needs: ["PROFILE"], query: "{ account { createdAt } }", path: ["account", "createdAt"] },
  "Account.loginLink": { needs: ["SUBUSERS"], query: "{ account { loginLink { id url } } }", path: ["account", "loginLink"] },
  "Account.subusers": { needs: ["SUBUSERS"], query: "{ account { subusers { totalCount nodes { name } } } }", path: ["account", "subusers"] },
  "Account.auditLog": { needs: ["AUDIT_LOG"], query: "{ account { auditLog { nodes { action } } } }", path: ["account", "auditLog"] },
  "Subuser.description": ownField("description"),
  "Subuser.roles": ownField("roles { name }"),
  "Subuser.status": ownField("status"),
  "Subuser.mustChangePassword": ownField("mustChangePassword"),
  "Subuser.version": ownField("version"),
  "Subuser.createdAt": ownField("createdAt"),
  "Subuser.lastLoginAt": ownField("lastLoginAt"),
  "Subuser.openSessions": ownField("openSessions"),
  "Mutation.addSubuser": {
    needs: ["SUBUSERS", "subuser.write"],
    query: "mutation($input: AddSubuserInput!) { addSubuser(input: $input) { subuser { name } loginLink { id } } }",
    path: ["addSubuser"],
    variables: () => ({ input: { name: unique("new-"), password: PASSWORD, roles: ["Support"] } }),
  },
  "Mutation.updateSubuser": {
    needs: writing,
    query: "mutation($id: ID!) { updateSubuser(input: { id: $id, description: \"changed\" }) { subuser { description } } }",
    path: ["updateSubuser"],
    variables: ({ id }) => ({ id }),
  },
  "Mutation.resetSubuserPassword": {
    needs: writing,
    query: "mutation($input: ResetSubuserPasswordInput!) { resetSubuserPassword(input: $input) { subuser { name } } }",
    path: ["resetSubuserPassword"],
    variables: ({ id }) => ({ input: { id, password: `${PASSWORD} again` } }),
  },
  "Mutation.deleteSubuser": { needs: writing, query: "mutation($id: ID!) { deleteSubuser(id: $id) }", path: ["deleteSubuser"], variables: ({ id }) => ({ id }) },
  "Mutation.endSubuserSessions": {
    needs: writing,
    query: "mutation($id: ID!) { endSubuserSessions(subuserId: $id) }",
    path: ["endSubuserSessions"],
    variables: ({ id }) => ({ id }),
  },
};

let cells = 0;
let account: Account;
const viewers = new Map<Role, Account["main"]>();

beforeAll(async () => {
  account = await makeAccount();
  for (const role of rolesInOrder) {
    viewers.set(role, role === "MainAccount" ? account.main : (await account.subuser(role)).ctx);
  }
});

afterAll(() => console.log(`${cells} cells of the grid were tried through GraphQL.`));

describe("can, sections and actions", () => {
  it.each(rolesInOrder)("%s is told of all 80 permissions as the grid has them", async (role) => {
    const viewer = viewers.get(role)!;
    for (const { id, allowed } of expected.filter((cell) => cell.role === role)) {
      const kind = id.includes(".") ? "action" : "section";
      const { data, errors } = await run(viewer, "query($section: SectionId, $action: ActionId) { viewer { can(section: $section, action: $action) } }", {
        [kind]: withUnderscores(id),
      });
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
    const ours = Object.entries(cases).map(([coordinate, { needs }]) => [coordinate, needs.map(withUnderscores).sort()]);
    expect(Object.fromEntries(markers())).toEqual(Object.fromEntries(ours));
  });

  const asked = Object.entries(cases).flatMap(([coordinate, known]) => rolesInOrder.map((role) => ({ coordinate, role, known, ...expectation(known, role) })));

  it.each(asked.filter(({ lacking }) => lacking))("$coordinate is denied to $role", async ({ role, known, lacking }) => {
    const before = await peopleOf(account);
    const { value, errors, path } = await ask(role, known);
    expect(value).toBeNull();
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({
      path,
      extensions: { code: "FORBIDDEN", [lacking!.includes(".") ? "action" : "section"]: lacking, openTo: openTo(lacking!) },
    });
    const target = await peopleOf(account);
    expect(target.slice(0, before.length), "nothing was changed").toEqual(before);
    expect(target.length, "the one target was added by the test").toBe(before.length + 1);
    cells++;
  });

  it.each(asked.filter(({ lacking }) => !lacking))("$coordinate is open to $role", async ({ role, known }) => {
    const { value, errors } = await ask(role, known);
    expect(errors).toEqual([]);
    expect(value).not.toBeNull();
    cells++;
  });
});

/** The coordinates that @access marks in the schema, with what each names. */
function markers(): [string, string[]][] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()).map((field) => [type, field] as const))
    .flatMap(([type, field]): [string, string[]][] => {
      const marker = field.astNode?.directives?.find(({ name }) => name.value === "access");
      const named = marker?.arguments?.flatMap(({ value }) => (value.kind === "EnumValue" ? [value.value] : [])).sort();
      return named ? [[`${type.name}.${field.name}`, named]] : [];
    });
}

/** The first permission that a role lacks by the grid; nothing where the field is open to it. */
function expectation(known: Case, role: Role): { lacking: string | undefined } {
  return { lacking: known.needs.find((id) => !openTo(id).includes(role)) };
}

/** Asks as the role, with a subuser of its own to read or to change. */
async function ask(role: Role, known: Case): Promise<{ value: unknown; errors: Answer["errors"]; path: string[] }> {
  const { subuser } = await addSubuser(account.main, { name: unique("goal-"), password: PASSWORD, roles: ["Support"] });
  const { query, path } = (role === "MainAccount" && known.forMain) || known;
  const declared = query.includes("$");
  const variables = known.variables?.({ id: String(subuser.subuserId), name: subuser.name });
  const { data, errors } = await run(viewers.get(role)!, query, declared ? variables : {});
  const value = path.reduce<unknown>((at, key) => (at as Record<string, unknown> | null)?.[key] ?? null, data);
  // A subuser who never logged in has no such time; the viewers themselves have.
  const isEmptyTime = path.at(-1) === "lastLoginAt" && role === "MainAccount" && errors.length === 0;
  return { value: isEmptyTime ? "never" : value, errors, path };
}

const peopleOf = ({ id }: Account) =>
  asSuperuser(sql`
    select subusers.*, array(select role from subuser_roles held where held.subuser_id = subusers.subuser_id order by 1) as roles,
      array(select session_id from sessions where sessions.subuser_id = subusers.subuser_id order by 1) as sessions
    from subusers where account_id = ${id} order by subuser_id`);
