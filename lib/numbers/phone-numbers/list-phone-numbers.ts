import { and, eq, isNull, sql } from "drizzle-orm";

import { applications, phoneNumbers, rules } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
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

import { type PhoneNumber, phoneNumberColumns, toItsApplication, toItsRule } from "./phone-number";

export interface PhoneNumberFilter {
  /** Part of the number, whose digits are matched in any notation, or of its region. */
  search?: string | null;
}

const order: Order = {
  key: sql`${phoneNumbers.phoneNumber}`,
  cast: "text",
  id: sql`${phoneNumbers.phoneId}`,
  descending: false,
};

/** Returns a page of the phone numbers attached to an application, sorted by number. */
export async function listPhoneNumbersOf(
  ctx: Ctx,
  applicationId: number,
  args: PageArgs & PhoneNumberFilter,
): Promise<Page<PhoneNumber>> {
  requireAccess(ctx, "APPLICATION_PHONE_NUMBERS");
  const filter = conditions(ctx.viewer.accountId, applicationId, args);
  return withAccount(inAccount(ctx), (tx) =>
    fetchPage(args, order, ({ where, orderBy, limit }) =>
      tx
        .select({ ...phoneNumberColumns, ...cursorColumns(order) })
        .from(phoneNumbers)
        .leftJoin(applications, toItsApplication)
        .leftJoin(rules, toItsRule)
        .where(and(filter, where))
        .orderBy(...orderBy)
        .limit(limit),
    ),
  );
}

/** Returns the number of an application's numbers that match a filter: exact up to 10,000, estimated above. */
export async function countPhoneNumbersOf(
  ctx: Ctx,
  applicationId: number,
  filter: PhoneNumberFilter,
): Promise<{ count: number; estimated: boolean }> {
  requireAccess(ctx, "APPLICATION_PHONE_NUMBERS");
  return withAccount(inAccount(ctx), (tx) =>
    countRows(tx, sql`${phoneNumbers}`, conditions(ctx.viewer.accountId, applicationId, filter)),
  );
}

/**
 * Returns the account's phone numbers that can be attached to an application, sorted by number: the first 100 that
 * match a search.
 */
export async function listAttachablePhoneNumbers(ctx: Ctx, { search }: PhoneNumberFilter): Promise<PhoneNumber[]> {
  requireAccess(ctx, "PHONE_NUMBER_ATTACHMENT", "phoneNumber.attach");
  return withAccount(inAccount(ctx), (tx) =>
    tx
      .select(phoneNumberColumns)
      .from(phoneNumbers)
      .leftJoin(applications, toItsApplication)
      .leftJoin(rules, toItsRule)
      .where(
        and(
          eq(phoneNumbers.accountId, ctx.viewer.accountId),
          isNull(phoneNumbers.applicationId),
          eq(phoneNumbers.deactivated, false),
          containsText(phoneNumbers.searchText, asTyped(search)),
        ),
      )
      .orderBy(phoneNumbers.phoneNumber, phoneNumbers.phoneId)
      .limit(100),
  );
}

const conditions = (accountId: number, applicationId: number, { search }: PhoneNumberFilter) =>
  allOf(
    eq(phoneNumbers.accountId, accountId),
    eq(phoneNumbers.applicationId, applicationId),
    containsText(phoneNumbers.searchText, asTyped(search)),
  );

/**
 * Strips the notation of a phone number, such as "+49 (30) 901-820", to its digits; other searches stay as they are.
 */
export const asTyped = (search: string | null | undefined) =>
  search && /^[\s+()\d./-]+$/.test(search) ? search.replace(/\D/g, "") : search;
