import { sql } from "drizzle-orm";
import fc from "fast-check";
import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLInputField,
  isInputObjectType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { beforeAll, describe, expect, it } from "vitest";

import { schema } from "@/graphql/schema";
import { takingIds } from "@/tests/integration/taking-ids";
import type { TenancyWorld as World } from "@/tests/integration/taking-ids/place";
import { dumpOf } from "@/tests/support/dump";
import { payIn } from "@/tests/support/money";
import { asSuperuser, makeAccount, NOBODYS_ID, PASSWORD, run, unique, withToken } from "@/tests/support/world";

async function makeWorld(): Promise<World> {
  const account = await makeAccount();
  await payIn(account, "100");
  const world = { account, owner: await account.subuser("Owner"), support: await account.subuser("Support") };
  await run(account.main, "mutation($input: UpdateSubuserInput!) { updateSubuser(input: $input) { subuser { id } } }", {
    input: { id: world.support.id, description: unique("secret-") },
  });
  return world;
}

const dump = ({ account: { id } }: World) => dumpOf(id);

/** Returns texts unique to the account: names, e-mail, login link, description. */
async function marksOf({ account, owner, support }: World): Promise<string[]> {
  const [row] = await asSuperuser<{ description: string }>(
    sql`select description from subusers where subuser_id = ${support.id}`,
  );
  return [account.name, account.email, owner.name, support.name, owner.loginId, row!.description];
}

const FIELDS = "id name description status mustChangePassword createdAt lastLoginAt openSessions roles { name }";
const ENTRY = "actorName objectId objectName oldValues newValues address";

/** Every operation that takes an id or returns a list, with its possible variables. */
const operations: { query: string; variables: (id: string, text: string) => Record<string, unknown> }[] = [
  { query: `query($id: ID!) { subuser(id: $id) { ${FIELDS} } }`, variables: (id) => ({ id }) },
  {
    query: `query($search: String, $after: String) { subusers(search: $search, after: $after) { totalCount nodes { ${FIELDS} } } account { subusers(search: $search) { totalCount nodes { ${FIELDS} } } } }`,
    variables: (_id, text) => ({ search: text.slice(0, 100) }),
  },
  {
    query: `query($actor: ID) { auditLog(actor: $actor, first: 100) { totalCount nodes { ${ENTRY} } } account { auditLog(actor: $actor) { nodes { ${ENTRY} } } } }`,
    variables: (id) => ({ actor: id }),
  },
  {
    query: `{ viewer { account { id name email } subuser { ${FIELDS} } sessions { id address } } account { loginLink { id url } } auditLog(first: 100) { nodes { ${ENTRY} } } }`,
    variables: () => ({}),
  },
  {
    query: `mutation($input: AddSubuserInput!) { addSubuser(input: $input) { subuser { ${FIELDS} } } }`,
    variables: (_id, text) => ({
      input: { name: text, password: PASSWORD, roles: ["Support"], description: text.slice(0, 200) },
    }),
  },
  {
    query: `mutation($input: UpdateSubuserInput!) { updateSubuser(input: $input) { subuser { ${FIELDS} } } }`,
    variables: (id, text) => ({ input: { id, description: text.slice(0, 200), roles: ["Payer"] } }),
  },
  {
    query: `mutation($input: UpdateSubuserInput!) { updateSubuser(input: $input) { subuser { ${FIELDS} } } }`,
    variables: (id) => ({ input: { id, status: "DISABLED" } }),
  },
  {
    query: `mutation($input: ResetSubuserPasswordInput!) { resetSubuserPassword(input: $input) { subuser { ${FIELDS} } } }`,
    variables: (id) => ({ input: { id, password: "another harbor in the snow" } }),
  },
  { query: "mutation($id: ID!) { deleteSubuser(id: $id) }", variables: (id) => ({ id }) },
  { query: "mutation($id: ID!) { endSubuserSessions(subuserId: $id) }", variables: (id) => ({ id }) },
  { query: "mutation($id: ID!) { endSession(id: $id) }", variables: (id) => ({ id }) },
];

describe("no sequence of calls by viewers of one account", () => {
  let victim: World;
  let marks: string[];
  beforeAll(async () => {
    victim = await makeWorld();
    marks = await marksOf(victim);
  });

  it("reads or changes anything of another", async () => {
    const theirIds =
      (await dump(victim)).length > 0 &&
      [victim.owner, victim.support].flatMap(({ id, ctx }) => [id, ctx.viewer.session.id]);
    const foreign = [...(theirIds as number[]), victim.account.id, victim.account.main.viewer.session.id].map(String);
    const call = fc.record({
      viewer: fc.constantFrom("main", "owner", "support"),
      operation: fc.nat(operations.length - 1),
      id: fc.oneof(
        { weight: 4, arbitrary: fc.record({ of: fc.constant("foreign" as const), index: fc.nat(foreign.length - 1) }) },
        { weight: 2, arbitrary: fc.record({ of: fc.constant("own" as const), index: fc.nat(3) }) },
        {
          weight: 1,
          arbitrary: fc.record({
            of: fc.constant("random" as const),
            text: fc.oneof(fc.integer().map(String), fc.string({ maxLength: 20 })),
          }),
        },
      ),
      text: fc.oneof(
        fc.constantFrom("", "%", "' or '1'='1", "support"),
        fc.constant("theirs"),
        fc.stringMatching(/^[a-z][a-z0-9]{4,15}$/),
      ),
    });

    await fc.assert(
      fc.asyncProperty(fc.array(call, { minLength: 3, maxLength: 12 }), async (calls) => {
        const attacker = await makeWorld();
        const before = await dump(victim);
        const tokens = { main: attacker.account.token, owner: attacker.owner.token, support: attacker.support.token };
        const own = [
          attacker.owner.id,
          attacker.support.id,
          attacker.owner.ctx.viewer.session.id,
          attacker.account.id,
        ].map(String);
        const typedSoFar = new Set<string>();
        for (const { viewer, operation, id, text } of calls) {
          const { query, variables } = operations[operation]!;
          const chosen = id.of === "foreign" ? foreign[id.index]! : id.of === "own" ? own[id.index]! : id.text;
          const typed = text === "theirs" ? victim.support.name : text;
          typedSoFar.add(typed);
          const ctx = await withToken(tokens[viewer as keyof typeof tokens]);
          const answer = await run(ctx, query, variables(chosen, typed));
          const answered = JSON.stringify(answer);
          // What the attacker typed can come back in a row of their own; anything else of the victim's is a leak.
          const leaked = marks.filter((mark) => !typedSoFar.has(mark) && answered.includes(mark));
          expect({ query, chosen, leaked }).toEqual({ query, chosen, leaked: [] });
          expect(answer.codes).not.toContain("INTERNAL_SERVER_ERROR");
        }
        expect(await dump(victim)).toEqual(before);
      }),
      { numRuns: 40, verbose: 1 },
    );
  }, 180_000);
});

describe("every place that takes an id", () => {
  it("is tried here", () => {
    const takesId = ({ type }: GraphQLArgument | GraphQLInputField) =>
      getNamedType(isNonNullType(type) ? type.ofType : type).name === "ID";
    const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"));
    const places = types.flatMap((type) => {
      if (isInputObjectType(type))
        return Object.values(type.getFields())
          .filter(takesId)
          .map(({ name }) => `${type.name}.${name}`);
      if (!isObjectType(type)) return [];
      return Object.values(type.getFields()).flatMap((field) =>
        field.args.filter(takesId).map(({ name }) => `${type.name}.${field.name}(${name})`),
      );
    });
    expect(Object.keys(takingIds).sort()).toEqual(places.sort());
  });

  let own: World;
  let victim: World;
  beforeAll(async () => void ([own, victim] = [await makeWorld(), await makeWorld()]));

  it.each(Object.entries(takingIds))(
    "%s answers for another account's id exactly as for one that never was",
    async (_place, { query, theirs, alsoAs, variables = (id) => ({ id }) }) => {
      const theirId = String(await theirs(victim));
      const before = await dump(victim);
      for (const viewer of [own.account.main, own.owner.ctx, ...(alsoAs ? [await alsoAs(own)] : [])]) {
        const unknown = await run(viewer, query, await variables(NOBODYS_ID, own));
        expect(unknown.errors.map(({ path }) => path)).not.toContain(undefined);
        expect(await run(viewer, query, await variables(theirId, own))).toEqual(unknown);
      }
      expect(await dump(victim)).toEqual(before);
    },
  );
});

it("shows no name of another account in the error for a login that both want", async () => {
  const [{ account }, victim] = [await makeWorld(), await makeWorld()];
  const { errors } = await run(
    account.main,
    "mutation($input: AddSubuserInput!) { addSubuser(input: $input) { subuser { name } } }",
    {
      input: { name: victim.support.name, password: PASSWORD, roles: ["Support"] },
    },
  );
  expect(errors).toEqual([]);
});
