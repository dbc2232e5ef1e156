import { sql } from "drizzle-orm";
import { NodePgSession } from "drizzle-orm/node-postgres";
import { PgliteSession } from "drizzle-orm/pglite";
import { afterEach, beforeAll, expect, it, vi } from "vitest";

import { type Account, asSuperuser, makeAccount, run } from "@/tests/support/world";

// Every statement of both drivers is prepared here.
const prepared = [vi.spyOn(PgliteSession.prototype, "prepareQuery"), vi.spyOn(NodePgSession.prototype, "prepareQuery")];
const statements = () => prepared.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
afterEach(() => prepared.forEach((spy) => spy.mockClear()));

async function statementsOf(query: string, first: number): Promise<{ statements: number; rows: number }> {
  prepared.forEach((spy) => spy.mockClear());
  const { data, errors } = await run(account.main, query, { first });
  expect(errors).toEqual([]);
  const [list] = Object.values(data) as { nodes: unknown[] }[];
  return { statements: statements(), rows: list!.nodes.length };
}

let account: Account;
beforeAll(async () => {
  account = await makeAccount();
  await asSuperuser(sql`
    with made as (
      insert into subusers (account_id, name, search_text, password_hash, must_change_password)
      select ${account.id}::bigint, 'user-' || n, 'user-' || n, 'none', false from generate_series(1, 60) n returning account_id, subuser_id),
    held as (insert into subuser_roles select account_id, subuser_id, role from made, unnest(array['Support', 'Payer', 'Admin']) role),
    logged as (insert into audit_log (account_id, requested_at, actor, subuser_id, actor_name, actor_roles, action, outcome, address, user_agent, request_id)
      select account_id, now(), 'SUBUSER', subuser_id, 'somebody', '{}', 'session.logIn', 'DONE', '', '', '' from made)
    insert into sessions (token_hash, account_id, subuser_id, created_at, expires_at, last_seen_at, address, user_agent)
    select sha256(subuser_id::text::bytea), account_id, subuser_id, now(), now() + interval '1 hour', now(), '', '' from made`);
});

it.each([
  [
    "subusers",
    "query($first: Int) { subusers(first: $first) { totalCount nodes { id name description status mustChangePassword createdAt lastLoginAt openSessions roles { name sections { id } } } } }",
  ],
  [
    "the audit log",
    "query($first: Int) { auditLog(first: $first) { totalCount nodes { id time actorName actorRoles action outcome count newValues } } }",
  ],
])("a page of 50 rows of %s takes as many statements as a page of 5", async (_list, query) => {
  const few = await statementsOf(query, 5);
  const many = await statementsOf(query, 50);
  expect([few.rows, many.rows]).toEqual([5, 50]);
  expect(few.statements).toBeGreaterThan(0);
  expect(many.statements).toBe(few.statements);
});
