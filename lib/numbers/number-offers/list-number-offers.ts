import { and, asc, eq, like, sql } from "drizzle-orm";

import { numberOffers } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess, type SignedIn } from "@/lib/platform/ctx";
import { badInput } from "@/lib/platform/errors";
import {
  allOf,
  countRows,
  cursorColumns,
  fetchPage,
  type Order,
  type Page,
  type PageArgs,
} from "@/lib/platform/paging";

import { inCurrencyOf, type NumberOffer, numberOfferColumns } from "./number-offer";

export interface NumberOfferFilter {
  /** ISO 3166-1 alpha-2 code. */
  countryCode: string;
  categoryName?: string | null;
  regionName?: string | null;
  /** Part of the number, whose digits are matched in any notation. */
  search?: string | null;
  /** Whether to return only numbers that support SMS. */
  withSms?: boolean | null;
}

const order: Order = {
  key: sql`${numberOffers.phoneNumber}`,
  cast: "text",
  id: sql`${numberOffers.numberOfferId}`,
  descending: false,
};

/** Returns a page of a country's number offers, sorted by number. */
export async function listNumberOffers(ctx: Ctx, args: PageArgs & NumberOfferFilter): Promise<Page<NumberOffer>> {
  requireAccess(ctx, "AVAILABLE_NUMBERS");
  const filter = conditions(ctx, args);
  return withAccount(inAccount(ctx), (tx) =>
    fetchPage(args, order, ({ where, orderBy, limit }) =>
      tx
        .select({ ...numberOfferColumns, ...cursorColumns(order) })
        .from(numberOffers)
        .where(and(filter, where))
        .orderBy(...orderBy)
        .limit(limit),
    ),
  );
}

/** Returns the number of offers that match a filter: exact up to 10,000, estimated above. */
export async function countNumberOffers(
  ctx: Ctx,
  filter: NumberOfferFilter,
): Promise<{ count: number; estimated: boolean }> {
  requireAccess(ctx, "AVAILABLE_NUMBERS");
  return withAccount(inAccount(ctx), (tx) => countRows(tx, sql`${numberOffers}`, conditions(ctx, filter)));
}

/** Number of offers and their lowest price in ledger units. */
export interface Stock {
  countryCode: string;
  stock: number;
  price: bigint;
}

/** Returns the countries with number offers, sorted by code. */
export async function listNumberCountries(ctx: Ctx): Promise<Stock[]> {
  requireAccess(ctx, "AVAILABLE_NUMBERS");
  return withAccount(inAccount(ctx), (tx) =>
    tx
      .select({ countryCode: numberOffers.countryCode, stock, price: cheapest })
      .from(numberOffers)
      .where(inCurrencyOf(ctx.viewer.accountId))
      .groupBy(numberOffers.countryCode)
      .orderBy(asc(numberOffers.countryCode)),
  );
}

export interface RegionStock extends Stock {
  categoryName: string;
  countryState: string;
  regionName: string;
  installationPrice: bigint;
}

/** Returns the stock of a country per category, state and region, sorted by these. */
export async function listNumberRegions(ctx: Ctx, countryCode: string): Promise<RegionStock[]> {
  requireAccess(ctx, "AVAILABLE_NUMBERS");
  const { categoryName, countryState, regionName } = numberOffers;
  return withAccount(inAccount(ctx), (tx) =>
    tx
      .select({
        countryCode: numberOffers.countryCode,
        categoryName,
        countryState,
        regionName,
        stock,
        price: cheapest,
        installationPrice: sql<bigint>`min(${numberOffers.installationPrice})`.mapWith(numberOffers.installationPrice),
      })
      .from(numberOffers)
      .where(and(inCurrencyOf(ctx.viewer.accountId), eq(numberOffers.countryCode, countryCode)))
      .groupBy(numberOffers.countryCode, categoryName, countryState, regionName)
      .orderBy(asc(categoryName), asc(countryState), asc(regionName)),
  );
}

const stock = sql<number>`count(*)::int`;
const cheapest = sql<bigint>`min(${numberOffers.price})`.mapWith(numberOffers.price);

function conditions(
  { viewer }: SignedIn,
  { countryCode, categoryName, regionName, search, withSms }: NumberOfferFilter,
) {
  const digits = search?.replace(/\D/g, "") ?? "";
  if (digits.length > 20) throw badInput({ search: "Search for at most 20 digits." });
  return allOf(
    inCurrencyOf(viewer.accountId),
    eq(numberOffers.countryCode, countryCode),
    categoryName && eq(numberOffers.categoryName, categoryName),
    regionName && eq(numberOffers.regionName, regionName),
    digits && like(numberOffers.phoneNumber, `%${digits}%`),
    withSms && eq(numberOffers.isSmsSupported, true),
  );
}
