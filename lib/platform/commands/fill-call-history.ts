import { sql } from "drizzle-orm";

import { withAccount } from "@/db/with-account";

/** Number of call sessions per transaction. */
const CHUNK = 250_000;

/** Account and applications of a generated history. */
export interface HistoryOf {
  accountId: number;
  applications: readonly { applicationId: number; name: string }[];
}

/**
 * Inserts call sessions with their calls, spread evenly over the past year: 1.25 calls per session, 20 rules, 200
 * users, 50 own numbers, up to a million external numbers, one in twenty failed, one in fifty ended abnormally.
 * @param report called after each transaction with the number of sessions so far
 */
export async function fillCallHistory(
  { accountId, applications }: HistoryOf,
  sessions: number,
  report: (done: number) => void = () => {},
): Promise<void> {
  const run = new Date();
  const ids = `{${applications.map(({ applicationId }) => applicationId).join(",")}}`;
  const names = `{${applications.map(({ name }) => name).join(",")}}`;
  for (let done = 0; done < sessions; done += CHUNK) {
    const last = Math.min(done + CHUNK, sessions);
    await withAccount({ accountId }, async (tx) => {
      await tx.execute(sql`set local statement_timeout = 0`);
      await tx.execute(sql`
        with numbered as (
          select n, ${run.toISOString()}::timestamptz - (${sessions} - n) * (interval '365 days' / ${sessions}) as started_at,
                 (n * 7919) % 20 as rule, (n * 104729) % 200 as user_number, (hashint8(n) & 1023) as dice
          from generate_series(${done + 1}::bigint, ${last}::bigint) n),
        made as (
          insert into call_sessions (account_id, external_id, application_id, application_name, rule_id, rule_name, user_id, user_name, started_at,
            duration, initiator_address, media_server_address, audio_quality, finish_reason, successful, custom_data, cost)
          select ${accountId}::bigint, 'session-' || n, (${ids}::bigint[])[1 + rule % ${applications.length}], (${names}::text[])[1 + rule % ${applications.length}],
                 1 + rule, 'rule ' || (1 + rule), 1 + user_number, 'user-' || (1 + user_number), started_at,
                 case when dice % 20 = 0 then 0 else (-90 * ln((dice + 1) / 1025.0))::int end, '203.0.113.' || dice % 250, '198.51.100.' || dice % 20, 'HD',
                 (case when dice < 10 then 'SCRIPT_ERROR' when dice < 18 then 'TIMEOUT' when dice < 20 then 'NO_MONEY' else 'NORMAL' end)::finish_reason,
                 dice % 20 <> 0, case when dice % 8 = 0 then 'order ' || n else '' end, (dice % 97) * 0.0035
          from numbered returning account_id, call_session_history_id, external_id, application_id, started_at, duration, successful, cost, user_name)
        insert into calls (account_id, call_session_history_id, external_id, started_at, duration, local_number, remote_number, remote_number_type,
          incoming, successful, cost, end_reason, session_started_at, application_id)
        select account_id, call_session_history_id, 'call-' || n || '-' || leg, started_at + leg * interval '3 seconds', duration,
               '+4930901820' || lpad((n % 50)::text, 2, '0'), case leg when 0 then '+4915' || lpad(((n * 7907) % 1000003)::text, 8, '0') else user_name end,
               case leg when 0 then 'mobile' else 'user' end, leg = 0, successful, cost, case when successful then 'Normal call clearing' else 'Busy here' end,
               started_at, application_id
        from (select made.*, substr(external_id, 9)::bigint as n from made) made cross join lateral generate_series(0, case when n % 4 = 0 then 1 else 0 end) leg`);
    });
    report(last);
  }
}
