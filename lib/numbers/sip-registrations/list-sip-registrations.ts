import { and, eq, isNull, type SQL, sql } from "drizzle-orm";

import { applications, rules, sipRegistrations, users } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess, type SignedIn } from "@/lib/platform/ctx";
import { parseId } from "@/lib/platform/ids";
import {
  allOf,
  countRows,
  cursorColumns,
  fetchPage,
  type Order,
  type Page,
  type PageArgs,
} from "@/lib/platform/paging";
import { containsText } from "@/lib/platform/search";

import {
  type SipRegistration,
  sipRegistrationColumns,
  toItsApplication,
  toItsRule,
  toItsUser,
} from "./sip-registration";

export interface SipRegistrationFilter {
  /** Part of the user name, the authentication user or the proxy, case-insensitive. */
  search?: string | null;
  state?: "REGISTERED" | "FAILED" | "NOT_REPORTED" | "DEACTIVATED" | null;
}

const keys = {
  NAME: { key: sql`${sipRegistrations.sipUsername}`, cast: "text" },
  RENEWAL: { key: sql`${sipRegistrations.nextSubscriptionRenewal}`, cast: "date" },
} as const;

export type SipRegistrationSort = `${keyof typeof keys}_${"ASC" | "DESC"}`;

type AccountFilter = SipRegistrationFilter & { applicationId?: string | null };

/** Returns a page of the account's SIP registrations, sorted by user name by default. */
export async function listSipRegistrations(
  ctx: Ctx,
  args: PageArgs & AccountFilter & { sort?: SipRegistrationSort | null },
): Promise<Page<SipRegistration>> {
  requireAccess(ctx, "SIP_REGISTRATIONS");
  return readPage(ctx, args, accountConditions(ctx, args), orderOf(args.sort ?? "NAME_ASC"));
}

/** Returns the number of the account's registrations that match a filter: exact up to 10,000, estimated above. */
export async function countSipRegistrations(
  ctx: Ctx,
  filter: AccountFilter,
): Promise<{ count: number; estimated: boolean }> {
  requireAccess(ctx, "SIP_REGISTRATIONS");
  return count(ctx, accountConditions(ctx, filter));
}

/** Returns a page of an application's SIP registrations, sorted by user name. */
export async function listSipRegistrationsOf(
  ctx: Ctx,
  applicationId: number,
  args: PageArgs & SipRegistrationFilter,
): Promise<Page<SipRegistration>> {
  requireAccess(ctx, "APPLICATION_SIP_REGISTRATIONS");
  return readPage(ctx, args, conditions(ctx, args, applicationId), orderOf("NAME_ASC"));
}

/** Returns the number of an application's registrations that match a filter: exact up to 10,000, estimated above. */
export async function countSipRegistrationsOf(
  ctx: Ctx,
  applicationId: number,
  filter: SipRegistrationFilter,
): Promise<{ count: number; estimated: boolean }> {
  requireAccess(ctx, "APPLICATION_SIP_REGISTRATIONS");
  return count(ctx, conditions(ctx, filter, applicationId));
}

const readPage = (ctx: SignedIn, args: PageArgs, filter: SQL | undefined, order: Order) =>
  withAccount(inAccount(ctx), (tx) =>
    fetchPage(args, order, ({ where, orderBy, limit }) =>
      tx
        .select({ ...sipRegistrationColumns, ...cursorColumns(order) })
        .from(sipRegistrations)
        .leftJoin(applications, toItsApplication)
        .leftJoin(rules, toItsRule)
        .leftJoin(users, toItsUser)
        .where(and(filter, where))
        .orderBy(...orderBy)
        .limit(limit),
    ),
  );

const count = (ctx: SignedIn, filter: SQL | undefined) =>
  withAccount(inAccount(ctx), (tx) => countRows(tx, sql`${sipRegistrations}`, filter));

function orderOf(sort: SipRegistrationSort): Order {
  const key = keys[sort.replace(/_(ASC|DESC)$/, "") as keyof typeof keys];
  return { ...key, id: sql`${sipRegistrations.sipRegistrationId}`, descending: sort.endsWith("_DESC") };
}

const running = eq(sipRegistrations.deactivated, false);

const inState = {
  REGISTERED: and(running, eq(sipRegistrations.successful, true)),
  FAILED: and(running, eq(sipRegistrations.successful, false)),
  NOT_REPORTED: and(running, isNull(sipRegistrations.successful)),
  DEACTIVATED: eq(sipRegistrations.deactivated, true),
};

const accountConditions = (ctx: SignedIn, { applicationId, ...filter }: AccountFilter) =>
  conditions(ctx, filter, applicationId == null ? undefined : parseId(applicationId, "application"));

const conditions = (ctx: SignedIn, { search, state }: SipRegistrationFilter, applicationId: number | undefined) =>
  allOf(
    eq(sipRegistrations.accountId, ctx.viewer.accountId),
    applicationId !== undefined && eq(sipRegistrations.applicationId, applicationId),
    state && inState[state],
    containsText(sipRegistrations.searchText, search),
  );
