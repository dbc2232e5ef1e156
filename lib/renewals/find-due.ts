import { sql, type SQL } from "drizzle-orm";

import { withWorker } from "@/db/with-worker";

import { env } from "../env";
import { daysAfter } from "./days";
import type { kinds } from "./renew";

/** Something rented, of whatever account. */
export interface Due {
  kind: keyof typeof kinds;
  accountId: number;
  id: number;
  day: string;
}

const AT_ONCE = 1000;

/** What is rented and due until a day, of all accounts. */
const dueUntil = (day: string) => sql`(
  select 'phoneNumber' as kind, account_id, phone_id as id, next_renewal as day, (price * 10000)::bigint as price, auto_charge and not canceled as renews, frozen_at, risk_told_for
  from phone_numbers where not deactivated and next_renewal <= ${day}::date
  union all
  select 'sipRegistration', account_id, sip_registration_id, next_subscription_renewal, (subscription_price * 10000)::bigint, true, frozen_at, risk_told_for
  from sip_registrations where (not deactivated or frozen_at is not null) and next_subscription_renewal <= ${day}::date
  union all
  select 'plan', account_id, plan_subscription_id, next_charge, coalesce(next.periodic_charge, plan.periodic_charge), not ends_at_next_charge, null, risk_told_for
  from plan_subscriptions plan left join plan_templates next on next.plan_subscription_template_id = plan.next_plan_template_id
  where ended_at is null and next_charge <= ${day}::date
) rented left join account_balances using (account_id)`;

const available = sql`coalesce(balance + credit_limit, 0)`;

/** What there is something to do about today: to charge, to freeze or to give up. What waits for money is left out. */
export const findDue = (today: string) =>
  rows(sql`
    select kind, account_id, id, day::text from ${dueUntil(today)}
    where not renews or price <= ${available} or risk_told_for is distinct from day
      or (frozen_at is null and day + ${env().RENEWAL_GRACE_DAYS}::int <= ${today}::date)
    order by day, account_id, kind, id limit ${AT_ONCE}`);

/** What is due in the next days and not covered, after all that comes before it, if the account was not warned of it yet. */
export const findAtRisk = (today: string) =>
  rows(sql`
    select kind, account_id, id, day::text from (
      select *, sum(price) over (partition by account_id order by day, kind, id) as with_all_before
      from ${dueUntil(daysAfter(today, env().RENEWAL_WARNING_DAYS))} where renews and frozen_at is null) due
    where day > ${today}::date and price > 0 and with_all_before > ${available} and risk_told_for is distinct from day
    order by day, account_id, kind, id limit ${AT_ONCE}`);

async function rows(query: SQL): Promise<Due[]> {
  const found = await withWorker((tx) => tx.execute(query));
  const list = (found as unknown as { rows: { kind: Due["kind"]; account_id: string; id: string; day: string }[] }).rows;
  return list.map(({ kind, account_id, id, day }) => ({ kind, accountId: Number(account_id), id: Number(id), day }));
}
