import { getTableColumns, is, sql, type SQL } from "drizzle-orm";
import { getTableConfig, PgTable } from "drizzle-orm/pg-core";
import { beforeAll, describe, expect, it } from "vitest";

import * as tables from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { schema } from "@/graphql/schema";
import { viewerOf } from "@/lib/auth/viewer-of";
import { fillDemo } from "@/lib/commands/demo/fill";
import { inAccount, type Ctx, type InSession } from "@/lib/ctx";
import { enqueueJob } from "@/lib/jobs/enqueue";
import { seal } from "@/lib/secrets/seal";

import { accountTables, dumpOf } from "../support/dump";
import { asSuperuser, makeAccount, run, unique, type Account } from "../support/world";
import { walkQueries } from "../support/walk";

// Arguments that are no ids and may not be left out, by coordinate.
const values: Record<string, string> = {
  "Query.loginPage(loginId)": '"abcdefghijklmnop"',
  "Application.keyValueItem(key)": '"support:greeting"',
  "Scenario.savedVersion(version)": "1",
  "Application.matchRule(number)": '"15550100"',
  "Application.smartQueueStatistics(by)": "QUEUE",
  "Application.smartQueueStatistics(period)": "LAST_HALF_YEAR",
  "Query.callSessionChoices(kind)": "RULE",
  "Query.checkPstnBlackList(number)": '"4930901820"',
};

const queries = walkQueries(schema, values);
const accountsTables = Object.values(tables).filter(
  (table): table is typeof tables.applications => is(table, PgTable) && "accountId" in getTableColumns(table) && !["audit_log", "audit_repeats"].includes(getTableConfig(table).name),
);

/** Every text and secret of the victim holds it: whatever leaks shows it. */
const mark = unique("mark-");
let victim: Account;
let own: Account;
let victimsIds: string[];
let ownIds: string[];
let viewers: InSession[];
let engine: Ctx;

beforeAll(async () => {
  victim = await furnished();
  await markEverything(victim.id);
  own = await furnished();
  viewers = [own.main, (await own.subuser("PhoneNumberManager")).ctx];
  engine = await engineOf(own);
  [victimsIds, ownIds] = [await idsOf(victim.id), await idsOf(own.id)];
}, 240_000);

describe("walking every field of every type", () => {
  it("starts from a victim that has a row in every table of accounts", async () => {
    const stored = (await dumpOf(victim.id)).join("\n");
    const empty = (await accountTables()).filter((table) => !stored.includes(`${table} (`));
    expect(empty).toEqual([]);
    expect(stored.split(mark).length).toBeGreaterThan(50);
  });

  it("reads nothing of another account, whatever id is put in", async () => {
    const before = await dumpOf(victim.id);
    for (const { place, query, idVariables } of queries) {
      for (const viewer of asking(place, idVariables)) {
        for (const id of idVariables.length > 0 ? victimsIds : ["0"]) {
          const answer = await run(viewer, query, Object.fromEntries(idVariables.map((name) => [name, id])));
          const text = JSON.stringify(answer);
          expect({ place, id, leaks: text.includes(mark) }).toEqual({ place, id, leaks: false });
          expect({ place, id, codes: answer.codes }).not.toMatchObject({ codes: expect.arrayContaining(["INTERNAL_SERVER_ERROR"]) });
        }
      }
    }
    expect(await dumpOf(victim.id)).toEqual(before);
  }, 600_000);

  it("reads every type of the schema with the account's own ids, so that the walk means something", async () => {
    const seen = new Set<string>();
    for (const { place, query, idVariables, filters, types } of queries) {
      // An application's id as the filter for a queue would leave nothing.
      const needed = idVariables.filter((name) => !filters.includes(name));
      for (const viewer of asking(place, idVariables)) {
        for (const id of needed.length > 0 ? ownIds : ["0"]) {
          if (types.every((name) => seen.has(name))) continue; // it would show nothing new
          const { data } = await run(viewer, query, Object.fromEntries(needed.map((name) => [name, id])));
          for (const [, name] of JSON.stringify(data).matchAll(/"__typename":"(\w+)"/g)) seen.add(name!);
        }
      }
    }
    const wanted = [...new Set(queries.flatMap(({ types }) => types))].sort();
    expect([...seen].filter((name) => wanted.includes(name)).sort()).toEqual(wanted);
  }, 600_000);
});

/** Who asks: people, and where the engine alone may, the engine. */
function asking(place: string, idVariables: string[]): Ctx[] {
  if (place.startsWith("Query.engine")) return [engine];
  return idVariables.length > 0 ? [own.main] : [...viewers, engine];
}

/** The demo's program with the engine's grant. */
async function engineOf({ id, main }: Account): Promise<Ctx> {
  const [key] = await asSuperuser<{ id: string }>(sql`select key_id::text as id from service_accounts where account_id = ${id} and engine`);
  return { request: main.request, viewer: await viewerOf({ accountId: id, subuserId: null, keyId: key!.id }) };
}

async function furnished(): Promise<Account> {
  const account = await makeAccount();
  await account.subuser("Support");
  await fillDemo(account.main, account.email, () => {});
  // A few of each are enough to be found.
  await asSuperuser(sql`delete from call_sessions where account_id = ${account.id} and call_session_history_id not in (
    select call_session_history_id from recordings where account_id = ${account.id})`);
  await asSuperuser(sql`insert into session_logs (call_session_history_id, account_id, text, size, store_until)
    select call_session_history_id, account_id, 'log', 3, now() + interval '1 day' from call_sessions where account_id = ${account.id} on conflict do nothing`);
  await asSuperuser(sql`delete from call_list_tasks where account_id = ${account.id} and task_id % 50 <> 0`);
  await furnishTheRest(account);
  return account;
}

/** What the demo has none of. */
async function furnishTheRest({ id, main }: Account): Promise<void> {
  await run(main, "query($id: ID!) { job(id: $id) { id } }", { id: "no id" });
  await withAccount(inAccount(main), (tx) => enqueueJob(tx, main, "callList.import", {}));
  await asSuperuser(sql`insert into reports (account_id, kind, status, filters, ordered_by, file_name, store_until)
    values (${id}, 'CALLS', 'READY', '{}', 'somebody', 'calls.csv', now() + interval '1 day')`);
  await asSuperuser(sql`insert into sms_messages (account_id, external_id, source_number, destination_number, direction, fragments, status, processed_date)
    values (${id}, ${unique("sms-")}, '15550001', '15550002', 'IN', 1, 'SUCCESS', now())`);
  await asSuperuser(sql`insert into usage_charges (account_id, external_id, resource_type, amount, charged_at) values (${id}, ${unique("charge-")}, 'CALL', 1, now())`);
  await asSuperuser(sql`insert into rule_runs (account_id, application_id, rule_id, custom_data, asked_by)
    select account_id, application_id, rule_id, '', 'somebody' from rules where account_id = ${id} limit 1`);
  await asSuperuser(sql`insert into authorized_ips (account_id, authorized_ip, allowed) values (${id}, '192.0.2.0/24', false)`);
  await asSuperuser(sql`insert into verification_calls (account_id, purpose, phone_number, code) values (${id}, 'TEST_NUMBER', '15550003', ${seal(id, "123456")})`);
  await asSuperuser(sql`insert into number_purchases (account_id, request_key, phone_numbers, bought_by) values (${id}, ${unique("request-")}, '{15550004}', 'somebody')`);
  await asSuperuser(sql`insert into notification_contacts (account_id, contact_type, contact_data, notification_group) values (${id}, 'account_email', 'new@example.com', '{}')`);
  await asSuperuser(sql`insert into mails (account_id, recipient, subject, text) values (${id}, 'a@example.com', 'Hello', ${seal(id, "Hello")})`);
  await asSuperuser(sql`insert into webhooks (account_id, callback_url, secret, types) values (${id}, 'https://receiver.example.com/', ${seal(id, "secret")}, '{}')`);
  await asSuperuser(sql`with delivery as (insert into webhook_deliveries (account_id, type, body) values (${id}, 'webhook.test', '{}') returning account_id, delivery_id)
    insert into webhook_attempts (account_id, delivery_id, duration_ms, problem) select account_id, delivery_id, 1, 'nothing' from delivery`);
  await asSuperuser(sql`insert into audit_repeats (account_id, repeat_key, repeat_minute) values (${id}, convert_to(${unique("key")}, 'UTF8'), now())`);
}

/** Puts the mark into every text and every secret of an account, as far as the database's own rules let it. */
async function markEverything(accountId: number): Promise<void> {
  const sealedMark = seal(accountId, mark);
  for (const table of accountsTables) {
    const name = sql.identifier(getTableConfig(table).name);
    const marked = Object.values(getTableColumns(table)).flatMap((column) => {
      const type = column.getSQLType();
      const at = sql.identifier(column.name);
      if (type === "sealed") return [sql`${at} = case when ${at} is null then null else ${sealedMark} end`];
      return type.startsWith("text") && !type.endsWith("[]") ? [sql`${at} = left(${at}, 20) || ${mark}`] : [];
    });
    const update = (assignments: SQL[]) => asSuperuser(sql`update ${name} set ${sql.join(assignments, sql`, `)} where account_id = ${accountId}`);
    // Where the database refuses all at once, for a check or a unique text, each column is tried by itself.
    if (marked.length > 0) await update(marked).catch(() => Promise.all(marked.map((one) => update([one]).catch(() => undefined))));
  }
}

/** An id of an account in every table that has ids. */
async function idsOf(accountId: number): Promise<string[]> {
  const ids = [String(accountId)];
  for (const table of accountsTables) {
    const id = Object.values(getTableColumns(table)).find(({ primary }) => primary);
    if (!id) continue;
    const column = sql.identifier(id.name);
    const [row] = await asSuperuser<{ id: string }>(sql`
      select ${column}::text as id from ${sql.identifier(getTableConfig(table).name)} where account_id = ${accountId} order by ${column} limit 1`);
    if (row) ids.push(row.id);
  }
  // What one application lacks, another has.
  const others = await asSuperuser<{ id: string }>(sql`select application_id::text as id from applications where account_id = ${accountId}`);
  ids.push(...others.map(({ id }) => id));
  return [...new Set(ids)];
}
