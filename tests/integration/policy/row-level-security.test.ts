import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it, vi } from "vitest";

import { type Account, asRole, asSuperuser, makeAccount, run } from "@/tests/support/world";

// Two connections for the tests below; read when the pool is created.
vi.stubEnv("DATABASE_POOL_SIZE", "2");

const ROLES = ["gatehouse_app", "gatehouse_sign_in"] as const;

interface Table {
  name: string;
  enabled: boolean;
  forced: boolean;
  policies: string[];
  ofAnAccount: boolean;
}

const tables = () =>
  asSuperuser<Table>(sql`
    select relname as name, relrowsecurity as enabled, relforcerowsecurity as forced,
      array(select polname::text from pg_policy where polrelid = pg_class.oid order by 1) as policies,
      exists (select from pg_attribute where attrelid = pg_class.oid and attname = 'account_id' and not attisdropped) as "ofAnAccount"
    from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> 'migrations' order by 1`);

/** Returns the database's error message for a rejected statement, or undefined. */
const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: Error & { cause?: Error }) => String((error.cause ?? error).message),
  );

/** Returns how many rows of a table a role can see; 0 when it has no access. */
async function visible(role: (typeof ROLES)[number], accountId: number | undefined, table: string): Promise<number> {
  try {
    const [row] = await asRole<{ count: number }>(
      role,
      accountId,
      sql`select count(*)::int as count from ${sql.identifier(table)}`,
    );
    return row!.count;
  } catch (error) {
    expect(String((error as Error & { cause?: Error }).cause?.message)).toMatch(/permission denied/);
    return 0;
  }
}

let one: Account;
let two: Account;

beforeAll(async () => {
  [one, two] = [await makeAccount(), await makeAccount()];
  for (const account of [one, two]) {
    const support = await account.subuser("Support", "Payer");
    await run(support.ctx, "{ subusers { totalCount } }"); // a denial, so that audit_repeats has a row
  }
});

describe("every table but the migrations'", () => {
  it("has row level security enabled and forced, with a policy", async () => {
    for (const { name, enabled, forced, policies } of await tables()) {
      expect({ name, enabled, forced, hasPolicy: policies.length > 0 }).toEqual({
        name,
        enabled: true,
        forced: true,
        hasPolicy: true,
      });
    }
  });

  it("of an account has the account's policy", async () => {
    const ofAccounts = (await tables()).filter(({ ofAnAccount }) => ofAnAccount);
    expect(ofAccounts.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["accounts", "audit_log", "audit_repeats", "sessions", "subuser_roles", "subusers"]),
    );
    for (const { name, policies } of ofAccounts)
      expect({ name, policies }).toEqual({ name, policies: expect.arrayContaining(["account"]) });
  });

  it("lets the account's policy decide what is seen and what is written, by the setting alone", async () => {
    const policies = await asSuperuser<{
      using: string;
      check: string;
      command: string;
      permissive: boolean;
      roles: string[];
    }>(sql`
      select pg_get_expr(polqual, polrelid) as using, pg_get_expr(polwithcheck, polrelid) as check, polcmd::text as command, polpermissive as permissive,
        array(select rolname::text from pg_roles where oid = any(polroles)) as roles
      from pg_policy where polname = 'account'`);
    for (const { using, check, command, roles } of policies) {
      expect({ command, roles, same: using === check }).toEqual({ command: "*", roles: ["gatehouse_app"], same: true });
      expect(using).toMatch(/^\(account_id = .*current_setting\('gatehouse.account_id'/s);
    }
  });

  it("gives the app's role no row while no account is set, nor for a setting that is empty", async () => {
    for (const { name } of await tables()) {
      expect({ name, rows: await visible("gatehouse_app", undefined, name) }).toEqual({ name, rows: 0 });
    }
    const [row] = await asRole<{ count: number }>(
      "gatehouse_app",
      undefined,
      sql`select count(*)::int as count from (select set_config('gatehouse.account_id', '', true)) as setting, subusers`,
    );
    expect(row!.count).toBe(0);
  });

  it("gives the app's role all rows of the account that is set, and none of another's", async () => {
    for (const { name } of (await tables()).filter(({ ofAnAccount }) => ofAnAccount)) {
      const table = sql.identifier(name);
      const seen = await asRole<{ account_id: unknown }>("gatehouse_app", one.id, sql`select account_id from ${table}`);
      const [own] = await asSuperuser<{ count: number }>(
        sql`select count(*)::int as count from ${table} where account_id = ${one.id}`,
      );
      expect({ name, accounts: [...new Set(seen.map((row) => String(row.account_id)))], rows: seen.length }).toEqual({
        name,
        accounts: own!.count > 0 ? [String(one.id)] : [],
        rows: own!.count,
      });
    }
  });
});

describe("with one account set, the app's role", () => {
  it.each<[string, () => ReturnType<typeof sql>]>([
    [
      "adds no subuser to another",
      () =>
        sql`insert into subusers (account_id, name, search_text, password_hash, must_change_password) values (${two.id}, 'intruder', '', 'x', false)`,
    ],
    ["moves no subuser to another", () => sql`update subusers set account_id = ${two.id}`],
    [
      "gives no role in another",
      () =>
        sql`insert into subuser_roles select account_id, subuser_id, 'Owner' from (values (${two.id}::bigint, 1::bigint)) as given (account_id, subuser_id)`,
    ],
    [
      "writes no audit row of another",
      () => sql`insert into audit_log (account_id, requested_at, actor, actor_name, actor_roles, action, outcome, address, user_agent, request_id)
      values (${two.id}, now(), 'OPERATOR', '', '{}', 'x', 'DONE', '', '', '')`,
    ],
    [
      "writes no audit row of nobody",
      () => sql`insert into audit_log (account_id, requested_at, actor, actor_name, actor_roles, action, outcome, address, user_agent, request_id)
      values (null, now(), 'OPERATOR', '', '{}', 'x', 'DONE', '', '', '')`,
    ],
    ["becomes no other account", () => sql`update accounts set account_id = ${two.id}`],
  ])("%s", async (_what, statement) => {
    const before = await everything(two);
    const reason = await refusal(asRole("gatehouse_app", one.id, statement()));
    expect(reason).toMatch(/row-level security|GENERATED ALWAYS|can only be updated to DEFAULT/);
    expect(await everything(two)).toEqual(before);
  });

  it("changes and deletes none of another's rows", async () => {
    const before = await everything(two);
    await asRole(
      "gatehouse_app",
      one.id,
      sql`update subusers set description = 'changed' where account_id = ${two.id}`,
    );
    await asRole("gatehouse_app", one.id, sql`update accounts set login_id = 'changed' where account_id = ${two.id}`);
    await asRole("gatehouse_app", one.id, sql`delete from subuser_roles where account_id = ${two.id}`);
    await asRole("gatehouse_app", one.id, sql`delete from sessions where account_id = ${two.id}`);
    await asRole("gatehouse_app", one.id, sql`delete from subusers where account_id = ${two.id}`);
    expect(await everything(two)).toEqual(before);
  });

  it("changes its own account's name, e-mail or time zone by no statement yet", async () => {
    for (const column of ["account_name", "parent_account_id", "currency", "active", "created_at"]) {
      const update = sql`update accounts set ${sql.identifier(column)} = ${sql.identifier(column)} where account_id = ${one.id}`;
      expect(await refusal(asRole("gatehouse_app", one.id, update))).toMatch(/permission denied/);
    }
  });

  it("gives no subuser the main account's role", async () => {
    const { id } = await one.subuser("Support");
    const insert = sql`insert into subuser_roles values (${one.id}, ${id}, 'MainAccount')`;
    expect(await refusal(asRole("gatehouse_app", one.id, insert))).toMatch(/subuser_roles_grantable/);
  });

  it("counts repeated refusals up, never down", async () => {
    const support = await one.subuser("Support");
    await run(support.ctx, "{ subusers { totalCount } }");
    const lower = sql`update audit_repeats set count = 0 where account_id = ${one.id}`;
    expect(await refusal(asRole("gatehouse_app", one.id, lower))).toMatch(/only counts up/);
  });

  it("makes no session, for itself neither", async () => {
    const insert = sql`insert into sessions (token_hash, account_id, created_at, expires_at, last_seen_at, address, user_agent) values ('', ${one.id}, now(), now(), now(), '', '')`;
    expect(await refusal(asRole("gatehouse_app", one.id, insert))).toMatch(/permission denied/);
  });
});

describe("the database roles", () => {
  it.each(ROLES)(
    "%s is no superuser, passes by no policy, may not log in, and makes no roles or databases",
    async (role) => {
      const [row] = await asSuperuser(
        sql`select rolsuper, rolbypassrls, rolcanlogin, rolcreaterole, rolcreatedb, rolreplication from pg_roles where rolname = ${role}`,
      );
      expect(row).toEqual({
        rolsuper: false,
        rolbypassrls: false,
        rolcanlogin: false,
        rolcreaterole: false,
        rolcreatedb: false,
        rolreplication: false,
      });
    },
  );

  it.each(ROLES)("%s owns nothing and belongs to no other role", async (role) => {
    expect(await asSuperuser(sql`select relname from pg_class where pg_get_userbyid(relowner) = ${role}`)).toEqual([]);
    expect(await asSuperuser(sql`select roleid from pg_auth_members where member = ${role}::regrole`)).toEqual([]);
  });

  it.each(ROLES)("%s makes no table, drops none, and turns no policy off", async (role) => {
    for (const statement of [
      sql`create table mine ()`,
      sql`drop table sessions`,
      sql`alter table subusers disable row level security`,
      sql`alter table audit_log disable trigger all`,
      sql`drop policy account on subusers`,
      sql`drop function audit_log_is_append_only cascade`,
      sql`truncate sessions`,
    ]) {
      expect(await refusal(asRole(role, one.id, statement))).toMatch(/permission denied|must be owner/);
    }
  });

  it.each<[string, ReturnType<typeof sql>]>([
    ["read the audit log", sql`select * from audit_log`],
    ["read who acted in it", sql`select actor_name from audit_log`],
    ["give roles", sql`insert into subuser_roles select account_id, subuser_id, 'Owner' from subusers`],
    ["change roles", sql`update subuser_roles set role = 'Owner'`],
    ["take roles", sql`delete from subuser_roles`],
    [
      "add subusers",
      sql`insert into subusers (account_id, name, search_text, password_hash, must_change_password) select account_id, 'intruder', '', 'x', false from accounts`,
    ],
    ["enable subusers", sql`update subusers set status = 'ACTIVE'`],
    ["rename subusers", sql`update subusers set name = 'x'`],
    ["delete subusers", sql`delete from subusers`],
    ["delete accounts", sql`delete from accounts`],
    ["rename accounts", sql`update accounts set account_name = 'x'`],
    ["change login links", sql`update accounts set login_id = 'x'`],
    ["prolong sessions", sql`update sessions set expires_at = 'infinity'`],
    ["hand sessions to others", sql`update sessions set subuser_id = null`],
  ])("the sign-in role can't %s", async (_what, statement) => {
    expect(await refusal(asRole("gatehouse_sign_in", undefined, statement))).toMatch(/permission denied/);
  });

  it("the sign-in role is what every connection starts with", async () => {
    const { signInDatabase } = await import("@/db/sign-in");
    const answer = await (
      await signInDatabase()
    ).execute(sql`select current_user::text as role, current_setting('gatehouse.account_id', true) as account`);
    const [row] = (answer as unknown as { rows: { role: string; account: string | null }[] }).rows;
    expect(row!.role).toBe("gatehouse_sign_in");
    expect(row!.account || null).toBeNull();
  });
});

it("keeps 200 requests of two accounts at once apart over two connections", async () => {
  const own = new Map<Account, string[]>();
  for (const account of [one, two])
    own.set(
      account,
      (
        await asSuperuser<{ name: string }>(sql`select name from subusers where account_id = ${account.id} order by 1`)
      ).map(({ name }) => name),
    );
  const asked = Array.from({ length: 200 }, (_, index) => (index % 2 === 0 ? one : two));
  const answers = await Promise.all(
    asked.map((account) =>
      run(account.main, "{ account { id email } subusers { nodes { name } } auditLog { nodes { objectName } } }"),
    ),
  );
  answers.forEach(({ data, errors }, index) => {
    const account = asked[index]!;
    expect(errors).toEqual([]);
    expect(data.account).toEqual({ id: String(account.id), email: account.email });
    expect(data.subusers.nodes.map(({ name }: { name: string }) => name)).toEqual(own.get(account));
    const other = account === one ? two : one;
    for (const name of own.get(other)!) expect(JSON.stringify(data)).not.toContain(name);
  });
});

it("leaves neither role nor account on a connection after a transaction that failed", async () => {
  const { withAccount } = await import("@/db/with-account");
  const { signInDatabase } = await import("@/db/sign-in");
  await expect(withAccount({ accountId: one.id }, async (tx) => tx.execute(sql`select 1 / 0`))).rejects.toThrow();
  const states = await Promise.all(
    Array.from({ length: 4 }, async () =>
      (await signInDatabase()).execute(
        sql`select current_user::text as role, coalesce(current_setting('gatehouse.account_id', true), '') as account`,
      ),
    ),
  );
  for (const state of states)
    expect((state as unknown as { rows: unknown[] }).rows).toEqual([{ role: "gatehouse_sign_in", account: "" }]);
});

const everything = ({ id }: Account) =>
  asSuperuser(sql`
    select accounts::text as row from accounts where account_id = ${id}
    union all select subusers::text from subusers where account_id = ${id}
    union all select subuser_roles::text from subuser_roles where account_id = ${id}
    union all select sessions::text from sessions where account_id = ${id}
    union all select audit_log::text from audit_log where account_id = ${id} order by 1`);
