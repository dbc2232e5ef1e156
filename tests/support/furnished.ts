import { getTableColumns, is, sql } from "drizzle-orm";
import { getTableConfig, PgTable } from "drizzle-orm/pg-core";

import * as tables from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { addSubuser } from "@/lib/access/subusers/add-subuser";
import { fillDemo } from "@/lib/platform/commands/demo/fill";
import { inAccount } from "@/lib/platform/ctx";
import { enqueueJob } from "@/lib/platform/jobs/enqueue";
import { seal } from "@/lib/platform/secrets/seal";

import { type Account, asSuperuser, PASSWORD, run, unique } from "./world";

/** Values of required arguments that are not ids, by coordinate. */
export const walkValues: Record<string, string> = {
  "Query.loginPage(loginId)": '"abcdefghijklmnop"',
  "Application.keyValueItem(key)": '"support:greeting"',
  "Scenario.savedVersion(version)": "1",
  "Application.matchRule(number)": '"15550100"',
  "Application.smartQueueStatistics(by)": "QUEUE",
  "Application.smartQueueStatistics(period)": "LAST_HALF_YEAR",
  "Query.callSessionChoices(kind)": "RULE",
  "Query.checkPstnBlackList(number)": '"4930901820"',
  "Query.numberOffers(countryCode)": '"DE"',
  "Query.numberRegions(countryCode)": '"DE"',
  "Query.numberQuote(numbers)": '["4930901820"]',
  "SmsSettings.keptTexts(direction)": "IN",
};

/** Tables with rows of accounts, except the append-only audit log. */
export const accountsTables = Object.values(tables).filter(
  (table): table is typeof tables.applications =>
    is(table, PgTable) &&
    "accountId" in getTableColumns(table) &&
    !["audit_log", "audit_repeats"].includes(getTableConfig(table).name),
);

/**
 * Fills a new account with the demo data and the kinds of rows that it lacks, so that it has a row in every table of
 * accounts.
 */
export async function furnish(account: Pick<Account, "id" | "main" | "email">): Promise<void> {
  await fillDemo(account.main, account.email, () => {});
  // Keeps a few of each kind, which are enough to be found.
  await asSuperuser(sql`delete from call_sessions where account_id = ${account.id} and call_session_history_id not in (
    select call_session_history_id from recordings where account_id = ${account.id})`);
  await asSuperuser(sql`insert into session_logs (call_session_history_id, account_id, text, size, store_until)
    select call_session_history_id, account_id, 'log', 3, now() + interval '1 day' from call_sessions where account_id = ${account.id} on conflict do nothing`);
  await asSuperuser(sql`delete from call_list_tasks where account_id = ${account.id} and task_id % 50 <> 0`);
  await furnishTheRest(account);
}

/** Inserts the kinds of rows that the demo data lacks. */
async function furnishTheRest({ id, main }: Pick<Account, "id" | "main">): Promise<void> {
  await addSubuser(main, { name: unique("sub-"), password: PASSWORD, roles: ["Support"] });
  await run(main, "query($id: ID!) { job(id: $id) { id } }", { id: "no id" });
  await withAccount(inAccount(main), (tx) => enqueueJob(tx, main, "callList.import", {}));
  await asSuperuser(sql`insert into reports (account_id, kind, status, filters, ordered_by, file_name, store_until)
    values (${id}, 'CALLS', 'READY', '{"from": "2026-01-01T00:00:00Z", "to": "2026-02-01T00:00:00Z"}', 'somebody', 'calls.csv', now() + interval '1 day')`);
  await asSuperuser(sql`insert into sms_messages (account_id, external_id, source_number, destination_number, direction, fragments, status, processed_date)
    values (${id}, ${unique("sms-")}, '15550001', '15550002', 'IN', 1, 'SUCCESS', now())`);
  await asSuperuser(sql`update calls set diversion_number = '15550005' where account_id = ${id}`);
  await asSuperuser(
    sql`insert into usage_charges (account_id, external_id, resource_type, amount, charged_at) values (${id}, ${unique("charge-")}, 'CALL', 1, now())`,
  );
  await asSuperuser(sql`insert into rule_runs (account_id, application_id, rule_id, custom_data, asked_by)
    select account_id, application_id, rule_id, '', 'somebody' from rules where account_id = ${id} limit 1`);
  await asSuperuser(
    sql`insert into authorized_ips (account_id, authorized_ip, allowed) values (${id}, '192.0.2.0/24', false)`,
  );
  await asSuperuser(sql`insert into verification_calls (account_id, purpose, phone_number, code)
    select account_id, 'TEST_NUMBER', phone_number, ${seal(id, "123456")} from personal_test_numbers where account_id = ${id}`);
  await asSuperuser(
    sql`insert into number_purchases (account_id, request_key, phone_numbers, bought_by) values (${id}, ${unique("request-")}, '{15550004}', 'somebody')`,
  );
  await asSuperuser(
    sql`insert into notification_contacts (account_id, contact_type, contact_data, notification_group) values (${id}, 'account_email', 'new@example.com', '{}')`,
  );
  await asSuperuser(
    sql`insert into mails (account_id, recipient, subject, text) values (${id}, 'a@example.com', 'Hello', ${seal(id, "Hello")})`,
  );
  await asSuperuser(
    sql`insert into webhooks (account_id, callback_url, secret, types) values (${id}, 'https://receiver.example.com/', ${seal(id, "secret")}, '{}')`,
  );
  await asSuperuser(sql`with delivery as (insert into webhook_deliveries (account_id, type, body) values (${id}, 'webhook.test', '{"email": "a@example.com"}') returning account_id, delivery_id)
    insert into webhook_attempts (account_id, delivery_id, duration_ms, problem) select account_id, delivery_id, 1, 'nothing' from delivery`);
  await asSuperuser(
    sql`insert into api_keys (account_id, key_hash, prefix) values (${id}, convert_to(${unique("key")}, 'UTF8'), 'gh_1234')`,
  );
  await asSuperuser(
    sql`insert into audit_repeats (account_id, repeat_key, repeat_minute) values (${id}, convert_to(${unique("key")}, 'UTF8'), now())`,
  );
}

/** Returns one id of an account for every table with ids. */
export async function idsOf(accountId: number): Promise<string[]> {
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
  const others = await asSuperuser<{ id: string }>(
    sql`select application_id::text as id from applications where account_id = ${accountId}`,
  );
  ids.push(...others.map(({ id }) => id));
  return [...new Set(ids)];
}
