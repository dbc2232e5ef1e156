import { getTableColumns, getTableName, is, sql } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { beforeAll, describe, expect, it } from "vitest";

import * as schema from "@/db/schema";
import { fillDemo } from "@/lib/platform/commands/demo/fill";
import { startOfDay } from "@/lib/platform/commands/demo/world";
import { filesDir } from "@/lib/platform/env";
import { readStoredFile } from "@/lib/platform/files/store";
import { balanceOf } from "@/tests/support/money";
import { type Account, asSuperuser, makeAccount } from "@/tests/support/world";

const NOW = new Date("2026-03-04T13:37:11Z"); // a Wednesday
const BEFORE_THE_DEMO = ["accounts", "subusers", "subuser_roles", "sessions", "audit_log", "audit_repeats"];

const filled = Object.values(schema as Record<string, unknown>)
  .filter((table) => is(table, PgTable))
  .filter((table) => "accountId" in table && !BEFORE_THE_DEMO.includes(getTableName(table)));

const SLOW = 240_000; // filling takes seconds, and many more on a busy machine

let account: Account;
let cutOff: { error: unknown; counts: Record<string, number>; files: string[] };
beforeAll(async () => {
  account = await makeAccount();
  const full = () => {
    throw new Error("The disk is full.");
  };
  const error = await fill(full).catch((error: unknown) => error);
  cutOff = { error, counts: await counts(), files: readdirSync(join(filesDir(), String(account.id), "recordings")) };
  await fill();
}, SLOW);

const fill = (keep: () => void = () => {}) => fillDemo(account.main, account.email, keep, NOW);

/** Returns the number of the account's rows in each table. */
async function counts(): Promise<Record<string, number>> {
  const all: Record<string, number> = {};
  for (const table of filled) {
    const [row] = await asSuperuser<{ count: number }>(
      sql`select count(*)::int as count from ${table} where account_id = ${account.id}`,
    );
    all[getTableName(table)] = row!.count;
  }
  return all;
}

/** Returns a hash per table of all deterministic columns: everything but ids and secrets. */
async function digests(): Promise<Record<string, string | null>> {
  const all: Record<string, string | null> = {};
  for (const table of filled) {
    const names = Object.values(getTableColumns(table))
      .filter(
        (column) =>
          !/^(bigint|uuid|sealed)/.test(column.getSQLType()) &&
          !["used_passwords", "public_key", "file_key", "in_service", "invoice_number", "resource_id"].includes(
            column.name,
          ),
      )
      .map(({ name }) => sql.identifier(name));
    const values = sql`md5(concat_ws('|', ${sql.join([sql`''`, ...names.map((name) => sql`${name}::text`)], sql`, `)}))`;
    const [row] = await asSuperuser<{ digest: string | null }>(
      sql`select md5(string_agg(${values}, '' order by ${values})) as digest from ${table} where account_id = ${account.id}`,
    );
    all[getTableName(table)] = row!.digest;
  }
  return all;
}

/** Returns up to five rows that violate an invariant. */
async function offending(query: ReturnType<typeof sql>): Promise<unknown[]> {
  return asSuperuser(sql`${query} limit 5`);
}

it("has what it promises", async () => {
  expect(await counts()).toMatchObject({
    applications: 3,
    scenarios: 6,
    rules: 20,
    users: 60,
    skills: 7,
    acd_queues: 2,
    acd_queue_states: 2,
    acd_sessions: 800,
    sq_queues: 3,
    call_lists: 4,
    call_list_tasks: 5_000,
    call_sessions: 25_000,
    recordings: 40,
    session_logs: 400,
    phone_numbers: 30,
    number_configurations: 2,
    personal_test_numbers: 1,
    test_number_routes: 1,
    sip_registrations: 6,
    caller_ids: 4,
    sms_messages: 320,
    record_storages: 1,
    whatsapp_numbers: 1,
    secrets: 5,
    push_credentials: 4,
    dialogflow_keys: 1,
    service_accounts: 2,
    plan_subscriptions: 1,
    invoices: 3,
    bank_cards: 1,
    auto_top_ups: 1,
    notification_contacts: 4,
    verifications: 1,
    verification_agreements: 1,
    address_proofs: 2,
    account_documents: 5,
    sip_white_list: 3,
    pstn_black_list: 11,
  });
});

it(
  "is the same each time, and an account that has something already stays as it is",
  async () => {
    const first = await digests();
    await fill();
    expect(await digests()).toEqual(first);

    // Ids continue from before. The ledger's triggers, which reject it, are disabled for the statement.
    const truncate = sql`truncate ${sql.join(
      filled.map((table) => sql`${table}`),
      sql`, `,
    )}`;
    await asSuperuser(
      sql`do ${sql.raw("$$")} begin set local session_replication_role = replica; ${truncate}; end ${sql.raw("$$")}`,
    );
    expect(Object.values(await counts()).every((count) => count === 0)).toBe(true);
    await fill();
    expect(await digests()).toEqual(first);
  },
  SLOW,
);

it("leaves nothing, neither rows nor files, when it is cut off", () => {
  expect(cutOff.error).toEqual(new Error("The disk is full."));
  expect(cutOff.counts).toEqual(Object.fromEntries(filled.map((table) => [getTableName(table), 0])));
  expect(cutOff.files).toEqual([]);
});

describe("call history", () => {
  it("belongs to applications, rules and users of the account, under their names", async () => {
    expect(
      await offending(sql`
        select s.external_id from call_sessions s
        left join applications a on (a.account_id, a.application_id, a.name) = (s.account_id, s.application_id, s.application_name)
        left join rules r on (r.application_id, r.rule_id, r.name) = (s.application_id, s.rule_id, s.rule_name)
        left join users u on (u.account_id, u.user_id, u.name) = (s.account_id, s.user_id, s.user_name)
        where s.account_id = ${account.id} and (a is null or r is null or (s.user_id is not null and u is null))`),
    ).toEqual([]);
  });

  it("is over: nothing lasts beyond now, and the sixty days end today", async () => {
    const [span] = await asSuperuser<{ first: string; last: string; ends: string }>(sql`
      select min(started_at)::date::text as first, max(started_at)::date::text as last,
        (max(started_at + duration * interval '1 second') <= ${NOW.toISOString()}::timestamptz)::text as ends
      from call_sessions where account_id = ${account.id}`);
    expect(span).toEqual({ first: "2026-01-04", last: "2026-03-04", ends: "true" });
  });

  it("has calls within their sessions, answered ones in successful sessions alone, and costs that add up", async () => {
    expect(
      await offending(sql`
        select c.external_id from calls c join call_sessions s using (account_id, call_session_history_id)
        where c.account_id = ${account.id} and (c.started_at < s.started_at or c.application_id <> s.application_id or c.session_started_at <> s.started_at
          or c.started_at + c.duration * interval '1 second' > s.started_at + s.duration * interval '1 second' or (c.successful and not s.successful))`),
    ).toEqual([]);
    expect(
      await offending(sql`
        select external_id from call_sessions s join (
          select call_session_history_id, sum(cost) as cost from (
            select account_id, call_session_history_id, cost from calls union all select account_id, call_session_history_id, cost from recordings
            union all select account_id, call_session_history_id, cost from resource_usages) parts where account_id = ${account.id} group by 1) whole using (call_session_history_id)
        where s.cost <> whole.cost`),
    ).toEqual([]);
    expect(
      await offending(
        sql`select 1 from call_sessions s where account_id = ${account.id} and not exists (select from calls c where c.call_session_history_id = s.call_session_history_id)`,
      ),
    ).toEqual([]);
  });

  it("is busier at noon than at night and on Tuesdays than on Sundays, and most of it succeeds", async () => {
    const [shape] = await asSuperuser<Record<"noon" | "night" | "tuesdays" | "sundays" | "successful", number>>(sql`
      select count(*) filter (where extract(hour from started_at) between 10 and 13)::int as noon,
        count(*) filter (where extract(hour from started_at) < 4)::int as night,
        count(*) filter (where extract(dow from started_at) = 2)::int as tuesdays,
        count(*) filter (where extract(dow from started_at) = 0)::int as sundays,
        count(*) filter (where successful)::int as successful
      from call_sessions where account_id = ${account.id}`);
    expect(shape!.noon).toBeGreaterThan(shape!.night * 10);
    expect(shape!.night).toBeGreaterThan(0);
    expect(shape!.tuesdays).toBeGreaterThan(shape!.sundays * 4);
    expect(shape!.successful / 25_000).toBeGreaterThan(0.6);
    expect(shape!.successful / 25_000).toBeLessThan(0.95);
  });

  it("has recordings that are sound of the length they say", async () => {
    const rows = await asSuperuser<{
      name: string;
      duration: number;
      file_key: string;
      file_size: string;
      content_type: string;
    }>(
      sql`select name, duration, file_key, file_size::text, content_type from recordings where account_id = ${account.id}`,
    );
    expect(rows).toHaveLength(40);
    for (const { name, duration, file_key, file_size, content_type } of rows) {
      const file = await buffer(readStoredFile(file_key));
      expect(content_type).toBe("audio/wav");
      expect(file.length).toBe(Number(file_size));
      expect([file.toString("latin1", 0, 4), file.readUInt32LE(4) + 8, file.toString("latin1", 8, 16)]).toEqual([
        "RIFF",
        file.length,
        "WAVEfmt ",
      ]);
      const [format, channels, rate, bits] = [
        file.readUInt16LE(20),
        file.readUInt16LE(22),
        file.readUInt32LE(24),
        file.readUInt16LE(34),
      ];
      expect({ format, channels, rate, bits }).toEqual({ format: 1, channels: 1, rate: 8_000, bits: 16 });
      expect([file.toString("latin1", 36, 40), file.readUInt32LE(40)]).toEqual(["data", file.length - 44]);
      expect((file.length - 44) / 2 / rate, name).toBe(duration);
      expect(duration).toBeGreaterThanOrEqual(5);
      expect(duration).toBeLessThanOrEqual(20);

      // Checks the loudness of the samples: there is sound, there are pauses, and nothing is clipped.
      const samples = new Int16Array(file.buffer.slice(file.byteOffset + 44, file.byteOffset + file.length));
      const loudest = (from: number, to: number) =>
        samples.subarray(from, to).reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
      const tenths = Array.from({ length: duration * 10 }, (_, tenth) => loudest(tenth * 800, (tenth + 1) * 800));
      expect(Math.max(...tenths)).toBeGreaterThan(20_000);
      expect(Math.max(...tenths)).toBeLessThan(32_767);
      expect(tenths.filter((loudness) => loudness > 3_000).length).toBeGreaterThan(tenths.length / 3);
      expect(tenths.filter((loudness) => loudness < 1_000).length).toBeGreaterThan(1);
    }
  });

  it("has logs of sessions of the newest month alone, which outlive tomorrow", async () => {
    expect(
      await offending(sql`
        select l.text from session_logs l join call_sessions s using (account_id, call_session_history_id)
        where account_id = ${account.id} and (l.store_until < ${NOW.toISOString()}::timestamptz + interval '1 day' or l.store_until <> s.started_at + interval '30 days'
          or l.size <> octet_length(l.text) or position(s.external_id in l.text) = 0)`),
    ).toEqual([]);
  });
});

it("keeps to the limits of what people could have entered", async () => {
  expect(
    await offending(
      sql`select name from applications where account_id = ${account.id} and name !~ '^[a-z][a-z0-9-]{1,64}$'`,
    ),
  ).toEqual([]);
  expect(
    await offending(sql`select name from scenarios where account_id = ${account.id} and length(name) >= 30`),
  ).toEqual([]);
  expect(
    await offending(
      sql`select name from users where account_id = ${account.id} and name !~ '^[a-z0-9][a-z0-9_-]{2,49}$'`,
    ),
  ).toEqual([]);
  expect(
    await offending(
      sql`select name from secrets where account_id = ${account.id} and name !~ '^[a-zA-Z][a-zA-Z0-9_]{0,63}$'`,
    ),
  ).toEqual([]);
  expect(
    await offending(
      sql`select key from key_value_items where account_id = ${account.id} and key !~ '^[a-zA-Z0-9_:;.#+-]{1,200}$'`,
    ),
  ).toEqual([]);
  expect(
    await offending(
      sql`select task_uuid from call_list_tasks where account_id = ${account.id} and (task_uuid !~ '^[a-zA-Z0-9:-]{1,40}$' or attempts_left < 0)`,
    ),
  ).toEqual([]);
  expect(
    await offending(
      sql`select custom_data from call_sessions where account_id = ${account.id} and octet_length(custom_data) > 200`,
    ),
  ).toEqual([]);
  expect(
    await offending(
      sql`select user_id, application_id from sq_agent_skills where account_id = ${account.id} group by 1, 2 having count(*) > 5`,
    ),
  ).toEqual([]);
  expect(
    await offending(sql`
      select name from scenarios s where account_id = ${account.id}
        and (select array_agg(version order by version) from scenario_versions v where v.scenario_id = s.scenario_id) is distinct from (select array_agg(n) from generate_series(1, s.version) n)`),
  ).toEqual([]);
});

it("has call lists whose rows fit what they are", async () => {
  const lists = await asSuperuser<{ status: string; open: number; rows: number }>(sql`
    select status, (select count(*) filter (where t.status in ('NEW', 'IN_PROGRESS'))::int from call_list_tasks t where t.list_id = l.list_id) as open,
      (select sum(row_count)::int from call_list_batches b where b.list_id = l.list_id) as rows
    from call_lists l where account_id = ${account.id}`);
  for (const { status, open } of lists)
    expect(open > 0, status).toBe(status === "IN_PROGRESS" || status === "SUSPENDED");
  expect(lists.reduce((sum, { rows }) => sum + rows, 0)).toBe(5_000);
});

it("leads each number where the rules of its application would", async () => {
  const numbers = await asSuperuser<{ phone_number: string; application_id: string; rule_id: string }>(
    sql`select phone_number, application_id::text, rule_id::text from phone_numbers where account_id = ${account.id} and application_id is not null`,
  );
  const rules = await asSuperuser<{
    application_id: string;
    rule_id: string;
    pattern: string;
    pattern_exclude: string;
  }>(
    sql`select application_id::text, rule_id::text, pattern, pattern_exclude from rules where account_id = ${account.id} order by position`,
  );
  expect(numbers).toHaveLength(10);
  for (const { phone_number, application_id, rule_id } of numbers) {
    const first = rules.find(
      (rule) =>
        rule.application_id === application_id &&
        new RegExp(rule.pattern).test(phone_number) &&
        !(rule.pattern_exclude && new RegExp(rule.pattern_exclude).test(phone_number)),
    );
    expect(first?.rule_id, phone_number).toBe(rule_id);
  }
});

it.each([
  ["UTC", "2026-03-04T00:00:00.000Z"],
  ["Europe/Berlin", "2026-03-03T23:00:00.000Z"],
  ["America/New_York", "2026-03-04T05:00:00.000Z"],
  ["Asia/Kathmandu", "2026-03-03T18:15:00.000Z"],
])("knows when today began in %s", (zone, start) => {
  expect(startOfDay(NOW, zone).toISOString()).toBe(start);
});

describe("its money", () => {
  it("adds up, with some hundred dollars left and a payment that is still to come", async () => {
    const left = Number(await balanceOf(account));
    expect(left).toBeGreaterThan(200);
    expect(left).toBeLessThan(2000);
    const [{ count, pending }] = (await asSuperuser<{ count: number; pending: number }>(sql`
      select (select count(*)::int from transactions where account_id = ${account.id}) as count,
        (select count(*)::int from payments where account_id = ${account.id} and status = 'PENDING') as pending`)) as [
      { count: number; pending: number },
    ];
    expect(count).toBeGreaterThan(300);
    expect(pending).toBe(1);
  });
});
