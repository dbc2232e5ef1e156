import { type SQL, sql } from "drizzle-orm";

import { rowsOf } from "@/db/rows-of";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess, requireAny, type SignedIn } from "@/lib/platform/ctx";

/** Number of an application's rented numbers and SIP registrations that are due within 30 days. */
export interface Renewals {
  phoneNumbers: number;
  /** Phone numbers among `phoneNumbers` that do not renew automatically. */
  phoneNumbersLost: number;
  sipRegistrations: number;
}

/** A rented phone number or SIP registration that is due. */
export interface Renewal {
  id: number;
  /** Phone number or SIP username; personal data. */
  name: string;
  /** Date as "2026-11-23". */
  on: string;
  /** True when it renews automatically on that day; otherwise it is lost. */
  renewsItself: boolean;
}

const DUE_WITHIN_DAYS = 30;
const LISTED_AT_MOST = 20;

const due = (
  accountId: number,
  table: "phone_numbers" | "sip_registrations",
  day: "next_renewal" | "next_subscription_renewal",
) => sql`
  from ${sql.identifier(table)} rented
  where rented.account_id = ${accountId} and rented.application_id = application.id and not rented.deactivated
    and rented.${sql.identifier(day)} <= current_date + ${DUE_WITHIN_DAYS}::int`;

const numbersDue = (accountId: number) => due(accountId, "phone_numbers", "next_renewal");
const registrationsDue = (accountId: number) => due(accountId, "sip_registrations", "next_subscription_renewal");

/** Counts each application's numbers and SIP registrations due within 30 days, in the order of `applicationIds`. */
export async function countRenewals(ctx: Ctx, applicationIds: readonly number[]): Promise<Renewals[]> {
  requireAccess(ctx, "APPLICATION");
  const { accountId } = ctx.viewer;
  return ofEach<Renewals>(
    ctx,
    applicationIds,
    sql`"phoneNumbers", "phoneNumbersLost", "sipRegistrations"`,
    sql`
    cross join lateral (
      select count(*)::int as "phoneNumbers", (count(*) filter (where rented.canceled or not rented.auto_charge))::int as "phoneNumbersLost" ${numbersDue(accountId)}) numbers
    cross join lateral (select count(*)::int as "sipRegistrations" ${registrationsDue(accountId)}) registrations`,
  );
}

/** Returns each application's numbers due within 30 days, at most 20 each, those that will be lost first. */
export async function listNumberRenewals(ctx: Ctx, applicationIds: readonly number[]): Promise<Renewal[][]> {
  requireAny(ctx, "APPLICATION_PHONE_NUMBERS", "PHONE_NUMBERS");
  return listsOfEach(
    ctx,
    applicationIds,
    sql`
    select rented.phone_id as id, rented.phone_number as name, rented.next_renewal as day, rented.auto_charge and not rented.canceled as renews
    ${numbersDue(ctx.viewer.accountId)} order by renews, day, id limit ${LISTED_AT_MOST}`,
  );
}

/** Returns each application's SIP registrations due within 30 days, at most 20 each. */
export async function listRegistrationRenewals(ctx: Ctx, applicationIds: readonly number[]): Promise<Renewal[][]> {
  requireAny(ctx, "APPLICATION_SIP_REGISTRATIONS", "SIP_REGISTRATIONS");
  return listsOfEach(
    ctx,
    applicationIds,
    sql`
    select rented.sip_registration_id as id, rented.sip_username as name, rented.next_subscription_renewal as day, true as renews
    ${registrationsDue(ctx.viewer.accountId)} order by day, id limit ${LISTED_AT_MOST}`,
  );
}

async function listsOfEach(ctx: SignedIn, applicationIds: readonly number[], rows: SQL): Promise<Renewal[][]> {
  const found = await ofEach<{ list: Renewal[] }>(
    ctx,
    applicationIds,
    sql`list`,
    sql`
    cross join lateral (
      select coalesce(json_agg(json_build_object('id', id, 'name', name, 'on', day, 'renewsItself', renews) order by renews, day, id), '[]') as list
      from (${rows}) found) listed`,
  );
  return found.map(({ list }) => list);
}

/** Runs one statement for all applications and returns its rows in the order of `applicationIds`. */
async function ofEach<Row>(ctx: SignedIn, applicationIds: readonly number[], columns: SQL, joins: SQL): Promise<Row[]> {
  const ids = sql.join(
    applicationIds.map((id) => sql`${id}::bigint`),
    sql`, `,
  );
  const found = await withAccount(inAccount(ctx), (tx) =>
    rowsOf<Row>(
      tx,
      sql`select ${columns} from unnest(array[${ids}]) with ordinality as application(id, place) ${joins} order by application.place`,
    ),
  );
  return found;
}
