import { sql } from "drizzle-orm";

import { rowsOf } from "@/db/rows-of";
import { withAccount } from "@/db/with-account";
import { balanceOf } from "@/lib/billing/ledger/post";
import { LEAST_PAYMENT } from "@/lib/billing/payments/ask-payment";
import { cardProvider } from "@/lib/billing/payments/provider";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { env } from "@/lib/platform/env";
import { toDecimal, toUnits } from "@/lib/platform/money";

/** Income and spending of a day in the account's time zone, as exact decimals. */
interface BillingDay {
  /** For example "2026-11-23". */
  date: string;
  in: string;
  out: string;
}

/** Charges that fall due on a day for one kind of rented resource. */
interface DueCharge {
  kind: "PHONE_NUMBER" | "SIP_REGISTRATION" | "PLAN";
  /** For example "2026-11-23". */
  on: string;
  count: number;
  amount: string;
}

/** Balance of an account, its recent movements and upcoming charges. */
export interface Billing {
  balance: string;
  creditLimit: string;
  currency: string;
  /** The last 30 days; null when they have too many transactions to add up for a page. */
  days: BillingDay[] | null;
  /** The next 30 days. */
  dueCharges: DueCharge[];
  /** Recipient of bank transfers; null until the operator has configured it. */
  bankDetails: string | null;
  /** Minimum amount of a payment, by any method. */
  leastPayment: string;
  /** Name of the provider of card payments; null when none is set up. */
  cardProvider: string | null;
}

const DAYS = 30;
/** Maximum number of transactions added up, which takes some hundredths of a second. */
const ADDED_AT_MOST = 100_000;

/** Returns the balance, recent movements, upcoming charges and ways to pay. */
export async function getBilling(ctx: Ctx): Promise<Billing> {
  requireAccess(ctx, "BILLING");
  const { accountId, timeZone } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const { balance, creditLimit, currency } = await balanceOf(tx, accountId);
    const firstDay = sql`(date_trunc('day', now() at time zone ${timeZone}) - make_interval(days => ${DAYS - 1}))`;
    const lately = sql`select performed_at, amount from transactions where account_id = ${accountId} and performed_at >= ${firstDay} at time zone ${timeZone} limit ${ADDED_AT_MOST + 1}`;
    const days = await rowsOf<{ date: string; in: string; out: string; all: number }>(
      tx,
      sql`with lately as (${lately}), sums as (
          select (performed_at at time zone ${timeZone})::date as day, sum(amount) filter (where amount > 0) as ins, -sum(amount) filter (where amount < 0) as outs from lately group by 1)
        select one.moment::date::text as date, coalesce(ins, 0)::text as in, coalesce(outs, 0)::text as out, (select count(*)::int from lately) as all
        from generate_series(${firstDay}, ${firstDay} + make_interval(days => ${DAYS - 1}), '1 day') as one(moment) left join sums on sums.day = one.moment::date order by one.moment`,
    );
    const due = await rowsOf<DueCharge>(
      tx,
      sql`select kind, day::text as "on", count(*)::int as count, sum(price)::text as amount from (
          select 'PHONE_NUMBER' as kind, next_renewal as day, price from phone_numbers where account_id = ${accountId} and not deactivated and auto_charge and not canceled
          union all select 'SIP_REGISTRATION', next_subscription_renewal, subscription_price from sip_registrations where account_id = ${accountId} and not deactivated
          union all select 'PLAN', next_charge, (coalesce(next.periodic_charge, plan.periodic_charge) / 10000.0)::numeric(18, 4) from plan_subscriptions plan
            left join plan_templates next on next.plan_subscription_template_id = plan.next_plan_template_id where plan.account_id = ${accountId} and ended_at is null and not ends_at_next_charge) rented
        where price > 0 and day <= current_date + ${DAYS}::int group by 1, 2 order by 2, 1`,
    );
    return {
      balance: toDecimal(balance),
      creditLimit: toDecimal(creditLimit),
      currency,
      days:
        days[0]!.all > ADDED_AT_MOST
          ? null
          : days.map(({ date, in: ins, out }) => ({ date, in: toDecimal(BigInt(ins)), out: toDecimal(BigInt(out)) })),
      dueCharges: due,
      bankDetails: env().BANK_DETAILS ?? null,
      leastPayment: toDecimal(toUnits(LEAST_PAYMENT)),
      cardProvider: cardProvider()?.name ?? null,
    };
  });
}
