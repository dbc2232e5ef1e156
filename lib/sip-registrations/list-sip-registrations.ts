import { and, eq, isNull, sql } from "drizzle-orm";

import { applications, rules, sipRegistrations, users } from "@/db/schema";
import { withAccount } from "@/db/with-account";

import { inAccount, requireAccess, type Ctx } from "../ctx";
import { allOf, countRows, cursorColumns, fetchPage, type Order, type Page, type PageArgs } from "../paging";
import { containsText } from "../search";
import { sipRegistrationColumns, toItsApplication, toItsRule, toItsUser, type SipRegistration } from "./sip-registration";

export interface SipRegistrationFilter {
  /** Found anywhere in the user name, the authentication user or the proxy, in any case. */
  search?: string | null;
  state?: "REGISTERED" | "FAILED" | "NOT_REPORTED" | null;
}

const order: Order = { key: sql`${sipRegistrations.sipUsername}`, cast: "text", id: sql`${sipRegistrations.sipRegistrationId}`, descending: false };

/** A page of the SIP registrations whose calls go to an application, by user name. */
export async function listSipRegistrationsOf(ctx: Ctx, applicationId: number, args: PageArgs & SipRegistrationFilter): Promise<Page<SipRegistration>> {
  requireAccess(ctx, "APPLICATION_SIP_REGISTRATIONS");
  const filter = conditions(ctx.viewer.accountId, applicationId, args);
  return withAccount(inAccount(ctx), (tx) =>
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
}

/** How many registrations of an application a filter leaves: exact up to 10,000, estimated beyond. */
export async function countSipRegistrationsOf(ctx: Ctx, applicationId: number, filter: SipRegistrationFilter): Promise<{ count: number; estimated: boolean }> {
  requireAccess(ctx, "APPLICATION_SIP_REGISTRATIONS");
  return withAccount(inAccount(ctx), (tx) => countRows(tx, sql`${sipRegistrations}`, conditions(ctx.viewer.accountId, applicationId, filter)));
}

const inState = {
  REGISTERED: eq(sipRegistrations.successful, true),
  FAILED: eq(sipRegistrations.successful, false),
  NOT_REPORTED: isNull(sipRegistrations.successful),
};

const conditions = (accountId: number, applicationId: number, { search, state }: SipRegistrationFilter) =>
  allOf(
    eq(sipRegistrations.accountId, accountId),
    eq(sipRegistrations.applicationId, applicationId),
    state && inState[state],
    containsText(sipRegistrations.searchText, search),
  );
