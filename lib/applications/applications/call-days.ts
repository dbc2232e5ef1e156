import { sql } from "drizzle-orm";

import { rowsOf } from "@/db/rows-of";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput } from "@/lib/platform/errors";

/** Call sessions of one day, in the account's time zone. */
export interface CallDay {
  /** Date as "2026-11-23". */
  date: string;
  /** At most 10,000. */
  sessions: number;
  /** Sessions among those counted in which a call was answered. */
  successful: number;
  /** True when the day has more sessions than were counted. */
  isCapped: boolean;
}

const DAYS = 14;
const COUNTED_A_DAY = 10_000;
const APPLICATIONS_AT_ONCE = 5;

/**
 * Counts each application's call sessions on each of the last 14 days, today last. Each day is a range scan of one
 * index that stops after 10,000 rows, so a busy application costs at most 14 such scans.
 * @throws BAD_USER_INPUT for more than five applications at once
 */
export async function listCallDays(ctx: Ctx, applicationIds: readonly number[]): Promise<CallDay[][]> {
  requireAccess(ctx, "APPLICATION");
  if (applicationIds.length > APPLICATIONS_AT_ONCE)
    throw badInput({ callDays: `Ask for the days of at most ${APPLICATIONS_AT_ONCE} applications at once.` });
  const { accountId, timeZone } = ctx.viewer;
  const today = sql`(now() at time zone ${timeZone})::date`;
  const ids = sql.join(
    applicationIds.map((id) => sql`${id}::bigint`),
    sql`, `,
  );
  const counted = await withAccount(inAccount(ctx), (tx) =>
    rowsOf<CallDay & { place: number }>(
      tx,
      sql`
      select application.place::int - 1 as place, to_char(day.date, 'YYYY-MM-DD') as date,
        least(found.sessions, ${COUNTED_A_DAY}) as sessions, least(found.successful, ${COUNTED_A_DAY}) as successful, found.sessions > ${COUNTED_A_DAY} as "isCapped"
      from unnest(array[${ids}]) with ordinality as application(id, place)
      cross join (
        select ${today} - ago as date, (${today} - ago)::timestamp at time zone ${timeZone} as from, (${today} - ago + 1)::timestamp at time zone ${timeZone} as to
        from generate_series(0, ${DAYS - 1}::int) ago) day
      cross join lateral (
        select count(*)::int as sessions, (count(*) filter (where session.successful))::int as successful
        from (
          select session.successful from call_sessions session
          where session.account_id = ${accountId} and session.application_id = application.id
            and session.started_at >= day.from and session.started_at < day.to
          order by session.started_at, session.call_session_history_id limit ${COUNTED_A_DAY + 1}) session) found
      order by application.place, day.date`,
    ),
  );
  const days = counted;
  return applicationIds.map((_id, place) => days.filter((day) => day.place === place));
}
