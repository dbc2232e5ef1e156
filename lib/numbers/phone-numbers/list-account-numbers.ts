import { and, asc, eq, isNotNull, isNull, type SQL, sql } from "drizzle-orm";

import { applications, phoneNumbers, rules } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess, requireAny } from "@/lib/platform/ctx";
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

import { asTyped } from "./list-phone-numbers";
import { type PhoneNumber, phoneNumberColumns, toItsApplication, toItsRule } from "./phone-number";

/** Sections that list the account's numbers: all of them, or only those being set up. */
export type NumbersPlace = "PHONE_NUMBERS" | "PURCHASED_NUMBER_LIST" | "NUMBERS_AWAITING_CONFIGURATION";

type PhoneNumberState =
  | "ACTIVE"
  | "BEING_SET_UP"
  | "AWAITING_CONFIGURATION"
  | "NEEDS_DOCUMENTS"
  | "REFUSED"
  | "NOT_RENEWED"
  | "FROZEN"
  | "GIVEN_UP";

export interface AccountNumbersFilter {
  /** Part of the number, whose digits are matched in any notation, or of its region. */
  search?: string | null;
  countryCode?: string | null;
  categoryName?: string | null;
  state?: PhoneNumberState | null;
  /** Whether it is attached to an application. */
  attached?: boolean | null;
}

export type PhoneNumberSort =
  "NUMBER_ASC" | "NUMBER_DESC" | "RENEWAL_ASC" | "RENEWAL_DESC" | "PURCHASED_ASC" | "PURCHASED_DESC";

const { activationStatus, deactivated, canceled } = phoneNumbers;
const refused = sql`${activationStatus} in ('LEGAL_OWNERSHIP_LIMIT_REACHED', 'GOSUSLUGI_DECLINED', 'SELF_BAN_ENABLED')`;
const inUse = eq(deactivated, false);

/** Condition of each state; a number can match several or none. */
const states: Record<PhoneNumberState, SQL | undefined> = {
  ACTIVE: and(inUse, eq(activationStatus, "ACTIVE"), eq(phoneNumbers.canBeUsed, true)),
  BEING_SET_UP: and(inUse, sql`${activationStatus} in ('ACTIVATING', 'PROVISIONING')`),
  AWAITING_CONFIGURATION: and(inUse, eq(activationStatus, "AWAITING_BUSINESS_PHONE_NUMBER_CONFIGURATION")),
  NEEDS_DOCUMENTS: and(inUse, sql`${phoneNumbers.verificationStatus} in ('REQUIRED', 'IN_PROGRESS')`),
  REFUSED: and(inUse, refused),
  NOT_RENEWED: and(inUse, sql`(${canceled} or not ${phoneNumbers.autoCharge})`),
  FROZEN: and(inUse, isNotNull(phoneNumbers.frozenAt)),
  GIVEN_UP: eq(deactivated, true),
};

const keys: Record<string, Pick<Order, "key" | "cast">> = {
  NUMBER: { key: sql`${phoneNumbers.phoneNumber}`, cast: "text" },
  RENEWAL: { key: sql`${phoneNumbers.nextRenewal}`, cast: "date" },
  PURCHASED: { key: sql`${phoneNumbers.purchaseDate}`, cast: "timestamptz" },
};

function orderOf(sort: PhoneNumberSort): Order {
  const [by, direction] = sort.split("_");
  return { ...keys[by!]!, id: sql`${phoneNumbers.phoneId}`, descending: direction === "DESC" };
}

/** Returns a page of the account's numbers in a section, sorted by number by default. */
export async function listAccountNumbers(
  ctx: Ctx,
  place: NumbersPlace,
  args: PageArgs & AccountNumbersFilter & { sort?: PhoneNumberSort | null },
): Promise<Page<PhoneNumber>> {
  requireAccess(ctx, place);
  const order = orderOf(args.sort ?? "NUMBER_ASC");
  const filter = conditionsOf(ctx.viewer.accountId, place, args);
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

/**
 * Returns the number of the account's numbers in a section that match a filter: exact up to 10,000, estimated above.
 */
export async function countAccountNumbers(
  ctx: Ctx,
  place: NumbersPlace,
  filter: AccountNumbersFilter,
): Promise<{ count: number; estimated: boolean }> {
  requireAccess(ctx, place);
  return withAccount(inAccount(ctx), (tx) =>
    countRows(tx, sql`${phoneNumbers}`, conditionsOf(ctx.viewer.accountId, place, filter)),
  );
}

/** Returns the distinct countries and categories of the account's numbers. */
export async function listNumberKinds(ctx: Ctx): Promise<{ countryCode: string; categoryName: string }[]> {
  requireAny(ctx, "PHONE_NUMBERS", "PURCHASED_NUMBER_LIST");
  const { countryCode, categoryName } = phoneNumbers;
  return withAccount(inAccount(ctx), (tx) =>
    tx
      .selectDistinct({ countryCode, categoryName })
      .from(phoneNumbers)
      .where(eq(phoneNumbers.accountId, ctx.viewer.accountId))
      .orderBy(asc(countryCode), asc(categoryName)),
  );
}

/** Returns the SQL condition that matches an account's numbers in a section. */
export const conditionsOf = (
  accountId: number,
  place: NumbersPlace,
  { search, countryCode, categoryName, state, attached }: AccountNumbersFilter,
) =>
  allOf(
    eq(phoneNumbers.accountId, accountId),
    place === "NUMBERS_AWAITING_CONFIGURATION" && and(inUse, sql`${activationStatus} not in ('ACTIVE', 'DEACTIVATED')`),
    countryCode && eq(phoneNumbers.countryCode, countryCode),
    categoryName && eq(phoneNumbers.categoryName, categoryName),
    state && states[state],
    attached != null && (attached ? isNotNull(phoneNumbers.applicationId) : isNull(phoneNumbers.applicationId)),
    containsText(phoneNumbers.searchText, asTyped(search)),
  );
