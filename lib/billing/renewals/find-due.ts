import { type SQL, sql } from "drizzle-orm";

import { rowsOf } from "@/db/rows-of";
import { withWorker } from "@/db/with-worker";
import { daysAfter } from "@/lib/platform/days";
import { env } from "@/lib/platform/env";

import type { RentedKindName, RentedKinds } from "./rented";

/** Rented resource of any account that is due on a day. */
export interface Due {
  kind: RentedKindName;
  accountId: number;
  id: number;
  day: string;
}

const AT_ONCE = 1000;

/** Returns the query of rented resources of all accounts that are due by a day. */
function dueUntil(kinds: RentedKinds, day: string): SQL {
  const rented = Object.entries(kinds).map(
    ([kind, { due }]) => sql`select ${kind}::text as kind, due.* from (${due(day)}) due`,
  );
  return sql`(${sql.join(rented, sql` union all `)}) rented left join account_balances using (account_id)`;
}

const available = sql`coalesce(balance + credit_limit, 0)`;

/**
 * Finds up to 1000 due resources to charge, warn about, freeze or give up today, without those that only wait for
 * money.
 */
export const findDue = (kinds: RentedKinds, today: string) =>
  rows(sql`
    select kind, account_id, id, day::text from ${dueUntil(kinds, today)}
    where not renews or price <= ${available} or risk_told_for is distinct from day
      or (frozen_at is null and day + ${env().RENEWAL_GRACE_DAYS}::int <= ${today}::date)
    order by day, account_id, kind, id limit ${AT_ONCE}`);

/**
 * Finds up to 1000 resources that fall due in the next days, that the balance doesn't cover after all charges before
 * them, and about which the account has not been warned.
 */
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
