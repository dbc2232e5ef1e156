import { type SQL, sql } from "drizzle-orm";

import { rowsOf } from "@/db/rows-of";
import { withWorker } from "@/db/with-worker";
import { daysAfter } from "@/lib/platform/days";
import { env } from "@/lib/platform/env";

import type { RentedKindName, RentedKinds } from "./rented";

/** Something rented, of whatever account. */
export interface Due {
  kind: RentedKindName;
  accountId: number;
  id: number;
  day: string;
}

const AT_ONCE = 1000;

/** What is rented and due until a day, of all accounts. */
function dueUntil(kinds: RentedKinds, day: string): SQL {
  const rented = Object.entries(kinds).map(
    ([kind, { due }]) => sql`select ${kind}::text as kind, due.* from (${due(day)}) due`,
  );
  return sql`(${sql.join(rented, sql` union all `)}) rented left join account_balances using (account_id)`;
}

const available = sql`coalesce(balance + credit_limit, 0)`;

/** What there is something to do about today: to charge, to freeze or to give up. What waits for money is left out. */
export const findDue = (kinds: RentedKinds, today: string) =>
  rows(sql`
    select kind, account_id, id, day::text from ${dueUntil(kinds, today)}
    where not renews or price <= ${available} or risk_told_for is distinct from day
      or (frozen_at is null and day + ${env().RENEWAL_GRACE_DAYS}::int <= ${today}::date)
    order by day, account_id, kind, id limit ${AT_ONCE}`);

/** What is due in the next days and not covered, after all that comes before it, if the account was not warned of it yet. */
export const findAtRisk = (kinds: RentedKinds, today: string) =>
  rows(sql`
    select kind, account_id, id, day::text from (
      select *, sum(price) over (partition by account_id order by day, kind, id) as with_all_before
      from ${dueUntil(kinds, daysAfter(today, env().RENEWAL_WARNING_DAYS))} where renews and frozen_at is null) due
    where day > ${today}::date and price > 0 and with_all_before > ${available} and risk_told_for is distinct from day
    order by day, account_id, kind, id limit ${AT_ONCE}`);

async function rows(query: SQL): Promise<Due[]> {
  const found = await withWorker((tx) =>
    rowsOf<{ kind: Due["kind"]; account_id: string; id: string; day: string }>(tx, query),
  );
  const list = found;
  return list.map(({ kind, account_id, id, day }) => ({ kind, accountId: Number(account_id), id: Number(id), day }));
}
