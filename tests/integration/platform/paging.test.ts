import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";

import { type Account, asSuperuser, makeAccount, run, unique } from "@/tests/support/world";

const LIST = `query($first: Int, $after: String, $last: Int, $before: String, $search: String, $role: RoleName, $status: SubuserStatus, $sort: SubuserSort) {
  subusers(first: $first, after: $after, last: $last, before: $before, search: $search, role: $role, status: $status, sort: $sort) {
    totalCount nodes { name } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

type Args = Record<string, unknown>;
type Row = { id: string; name: string; created: number; login: number };

/** Inserts rows directly, as pages need many and hashing passwords is slow. Times repeat, so that ids break ties. */
const insert = ({ id }: Account, count: number, prefix = "user-") =>
  asSuperuser(sql`
    insert into subusers (account_id, name, description, search_text, password_hash, status, must_change_password, last_login_at, created_at)
    select ${id}::bigint, ${prefix}::text || lpad(((n * 37) % 101)::text, 4, '0'), '', ${prefix}::text || lpad(((n * 37) % 101)::text, 4, '0'), 'none',
      case when n % 4 = 0 then 'DISABLED' else 'ACTIVE' end::subuser_status, false,
      case when n % 3 > 0 then timestamptz '2026-01-01' + (n % 5) * interval '1.000001 seconds' end,
      timestamptz '2026-01-01' + (n % 7) * interval '1.000001 seconds'
    from generate_series(1, ${count}::int) n`);

const list = async (account: Account, args: Args) => {
  const { data, errors } = await run(account.main, LIST, args);
  expect(errors).toEqual([]);
  return data.subusers;
};
const namesOf = ({ nodes }: { nodes: { name: string }[] }) => nodes.map(({ name }) => name);
const fieldsAtFault = async (account: Account, args: Args) => {
  const { data, errors } = await run(account.main, LIST, args);
  return {
    data,
    codes: errors.map(({ extensions }) => extensions?.code),
    fields: Object.keys((errors[0]?.extensions?.fields ?? {}) as object),
  };
};
const cursorOf = (key: unknown, id: unknown) => Buffer.from(JSON.stringify([key, id])).toString("base64url");

const SORTS: Record<string, (one: Row, two: Row) => number> = {
  NAME: (one, two) => (one.name < two.name ? -1 : one.name > two.name ? 1 : 0),
  CREATED: (one, two) => one.created - two.created,
  LAST_LOGIN: (one, two) => one.login - two.login,
};
const sorts = Object.keys(SORTS).flatMap((key) => [`${key}_ASC`, `${key}_DESC`]);

/** Returns the account's ids in the order that a sort promises, sorted here and not by the database. */
async function expectedOrder({ id }: Account, sort: string): Promise<string[]> {
  const rows = await asSuperuser<Row>(sql`
    select subuser_id::text as id, name, extract(epoch from created_at)::float8 as created, coalesce(extract(epoch from last_login_at)::float8, 0) as login
    from subusers where account_id = ${id}`);
  const by = SORTS[sort.replace(/_(ASC|DESC)$/, "")]!;
  rows.sort((one, two) => by(one, two) || Number(one.id) - Number(two.id));
  if (sort.endsWith("DESC")) rows.reverse();
  return rows.map((row) => row.id);
}

describe("a page is refused", () => {
  it.each<[string, Args, string]>([
    ["of no rows", { first: 0 }, "first"],
    ["of 101 rows", { first: 101 }, "first"],
    ["of fewer than no rows", { first: -1 }, "first"],
    ["of no last rows", { last: 0 }, "last"],
    ["of 101 last rows", { last: 101 }, "last"],
    ["in both directions", { first: 5, last: 5 }, "before"],
    ["after one cursor and before another", { after: cursorOf("a", 1), before: cursorOf("b", 2) }, "before"],
    ["forward before a cursor", { first: 5, before: cursorOf("b", 2) }, "before"],
    ["for a search of 101 characters", { search: "s".repeat(101) }, "search"],
  ])("%s", async (_what, args, field) => {
    expect(await fieldsAtFault(await makeAccount(), args)).toEqual({
      data: { subusers: null },
      codes: ["BAD_USER_INPUT"],
      fields: [field],
    });
  });

  const broken = [
    "",
    "x",
    "null",
    "not base64 ⚠",
    Buffer.from("[]").toString("base64url"),
    Buffer.from('{"a":1}').toString("base64url"),
    cursorOf("a", "1"),
    cursorOf("a", 1.5),
    cursorOf("a", 1e300),
    cursorOf(1, 1),
    cursorOf(null, 1),
    cursorOf("a\0", 1),
    cursorOf("a", null),
    "A".repeat(9_000),
  ];
  it.each(broken)("after the broken cursor %.40j", async (cursor) => {
    const account = await makeAccount();
    expect(await fieldsAtFault(account, { after: cursor })).toMatchObject({
      codes: ["BAD_USER_INPUT"],
      fields: ["after"],
    });
    expect(await fieldsAtFault(account, { before: cursor })).toMatchObject({
      codes: ["BAD_USER_INPUT"],
      fields: ["before"],
    });
  });

  const noTimes = [
    "user-0001",
    "2026-99-99 99:99:99",
    "2026-02-30 00:00:00+00",
    "0000-00-00 00:00:00",
    "2026-01-01 ::::::::",
    "2026-01-01 00:00:00+99:99",
    "infinity",
    "' or 1=1",
    "",
  ];
  it.each(noTimes)("after a cursor whose time is none: %j", async (key) => {
    const account = await makeAccount();
    for (const sort of ["CREATED_ASC", "LAST_LOGIN_DESC"]) {
      expect(await fieldsAtFault(account, { sort, after: cursorOf(key, 1) })).toMatchObject({
        codes: ["BAD_USER_INPUT"],
        fields: ["after"],
      });
    }
  });
});

describe("by each sort", () => {
  let account: Account;
  beforeAll(async () => {
    account = await makeAccount();
    await insert(account, 57);
  });

  it.each(sorts)("%s goes forward through every row once", async (sort) => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 6; page++) {
      const { edges, pageInfo, totalCount } = await list(account, { first: 10, after, sort });
      expect({ totalCount, hasNextPage: pageInfo.hasNextPage, hasPreviousPage: pageInfo.hasPreviousPage }).toEqual({
        totalCount: 57,
        hasNextPage: page < 5,
        hasPreviousPage: page > 0,
      });
      expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([edges[0].cursor, edges.at(-1).cursor]);
      seen.push(...edges.map((edge: { node: { id: string } }) => edge.node.id));
      after = pageInfo.endCursor;
    }
    expect(seen).toEqual(await expectedOrder(account, sort));
    expect((await list(account, { first: 10, after, sort })).edges).toEqual([]);
  });

  it.each(sorts)("%s goes backward through the same rows in the same order", async (sort) => {
    const seen: string[] = [];
    let before: string | null = null;
    for (let page = 0; page < 6; page++) {
      const { edges, pageInfo } = await list(account, { last: 10, before, sort });
      expect({ hasNextPage: pageInfo.hasNextPage, hasPreviousPage: pageInfo.hasPreviousPage }).toEqual({
        hasNextPage: page > 0,
        hasPreviousPage: page < 5,
      });
      seen.unshift(...edges.map((edge: { node: { id: string } }) => edge.node.id));
      before = pageInfo.startCursor;
    }
    expect(seen).toEqual(await expectedOrder(account, sort));
  });
});

describe("a list that changes meanwhile", () => {
  it("goes on after its cursor, without a row twice and without one left out", async () => {
    const account = await makeAccount();
    await insert(account, 20);
    const first = await list(account, { first: 10 });
    await insert(account, 5, "aaaa-"); // before the cursor
    await insert(account, 5, "zzzz-"); // after it
    const second = await list(account, { first: 100, after: first.pageInfo.endCursor });
    const old = [...namesOf(first), ...namesOf(second)].filter((name) => name.startsWith("user-"));
    expect(old).toEqual([...new Set(old)]);
    expect(old).toHaveLength(20);
    expect(namesOf(second).filter((name) => name.startsWith("zzzz-"))).toHaveLength(5);
    expect(namesOf(second).filter((name) => name.startsWith("aaaa-"))).toEqual([]);
  });

  it("goes on after a row that is gone", async () => {
    const account = await makeAccount();
    await insert(account, 20);
    const first = await list(account, { first: 10 });
    await asSuperuser(sql`delete from subusers where subuser_id = ${first.edges.at(-1).node.id}::bigint`);
    expect(namesOf(await list(account, { first: 100, after: first.pageInfo.endCursor }))).toHaveLength(10);
  });

  it("shows no rows of another account after that account's cursor", async () => {
    const [account, other] = [await makeAccount(), await makeAccount()];
    await insert(account, 5);
    await insert(other, 5, "them-");
    const cursor = (await list(other, { first: 1 })).pageInfo.endCursor;
    expect(namesOf(await list(account, { after: cursor })).every((name) => name.startsWith("user-"))).toBe(true);
  });
});

describe("search", () => {
  const texts = ["100% sure", "a_b", "back\\slash", "Ünïcode Straße", "quote ' \" ;--", "plain"];
  let account: Account;
  beforeAll(async () => {
    account = await makeAccount();
    for (const [index, description] of texts.entries()) {
      const { errors } = await run(
        account.main,
        "mutation($input: AddSubuserInput!) { addSubuser(input: $input) { subuser { id } } }",
        {
          input: { name: `subuser-${index}`, password: "violet harbor in the rain", description, roles: ["Support"] },
        },
      );
      expect(errors).toEqual([]);
    }
  });

  it.each<[string, number[]]>([
    ["%", [0]],
    ["_", [1]],
    ["\\", [2]],
    ["\\\\", []],
    ["%%", []],
    ["a_b", [1]],
    ["axb", []],
    ["BACK\\SLASH", [2]],
    ["ÜNÏCODE", [3]],
    ["'", [4]],
    ["  plain  ", [5]],
    ["subuser-3", [3]],
    ["SUBUSER-3", [3]],
    ["subuser", [0, 1, 2, 3, 4, 5]],
    ["", [0, 1, 2, 3, 4, 5]],
    ["   ", [0, 1, 2, 3, 4, 5]],
    ["nobody has this", []],
    ["s".repeat(100), []],
  ])("for %.20j finds just what holds it", async (search, found) => {
    const page = await list(account, { search });
    expect(namesOf(page)).toEqual(found.map((index) => `subuser-${index}`));
    expect(page.totalCount).toBe(found.length);
  });

  it("finds a description that was changed, and no longer the old one", async () => {
    const id = (await list(account, { search: "plain" })).edges[0].node.id;
    await run(
      account.main,
      'mutation($id: ID!) { updateSubuser(input: { id: $id, description: "fancy" }) { subuser { id } } }',
      { id },
    );
    expect(namesOf(await list(account, { search: "fancy" }))).toEqual(["subuser-5"]);
    expect(namesOf(await list(account, { search: "plain" }))).toEqual([]);
  });
});

describe("filters", () => {
  let account: Account;
  let owner: string, support: string, both: string;
  beforeAll(async () => {
    account = await makeAccount();
    owner = (await account.subuser("Owner")).name;
    support = (await account.subuser("Support")).name;
    both = (await account.subuser("Support", "Payer")).name;
    await asSuperuser(sql`update subusers set status = 'DISABLED' where name = ${support}`);
  });

  it.each<[Args, () => string[]]>([
    [{ role: "Owner" }, () => [owner]],
    [{ role: "Support" }, () => [support, both]],
    [{ role: "Payer" }, () => [both]],
    [{ role: "Admin" }, () => []],
    [{ role: "MainAccount" }, () => []],
    [{ status: "ACTIVE" }, () => [owner, both]],
    [{ status: "DISABLED" }, () => [support]],
    [{ role: "Support", status: "ACTIVE" }, () => [both]],
    [{ role: null, status: null, search: null, sort: null, first: null, after: null }, () => [owner, support, both]],
  ])("%j", async (args, found) => {
    const page = await list(account, args);
    expect(namesOf(page)).toEqual(found().sort());
    expect(page.totalCount).toBe(found().length);
  });

  it("counts all that they leave, on whatever page", async () => {
    const { nodes, totalCount } = await list(account, { role: "Support", first: 1 });
    expect([nodes.length, totalCount]).toEqual([1, 2]);
  });
});

it("counts exactly up to 10,000 and says of more that it is an estimate", async () => {
  const account = await makeAccount();
  const fill = (from: number, to: number) =>
    asSuperuser(sql`
      insert into subusers (account_id, name, search_text, password_hash, must_change_password)
      select ${account.id}::bigint, 'user-' || n, 'user-' || n, 'none', false from generate_series(${from}::int, ${to}::int) n`);
  const count = async () =>
    (await run(account.main, "{ subusers(first: 1) { totalCount totalCountEstimated } }")).data.subusers;
  await fill(1, 10_000);
  expect(await count()).toEqual({ totalCount: 10_000, totalCountEstimated: false });
  await fill(10_001, 10_002);
  const many = await count();
  expect(many.totalCountEstimated).toBe(true);
  expect(many.totalCount).toBeGreaterThan(10_000);
});

it("gives 25 rows where nothing is said, and an empty page without cursors to an empty account", async () => {
  const account = await makeAccount();
  expect(await list(account, {})).toEqual({
    totalCount: 0,
    nodes: [],
    edges: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  });
  await insert(account, 30, unique("u-").slice(0, 6));
  expect((await list(account, {})).nodes).toHaveLength(25);
});
