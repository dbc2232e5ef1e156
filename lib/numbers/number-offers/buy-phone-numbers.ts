import { and, eq, inArray } from "drizzle-orm";
import { z } from "zod";

import type { Tx } from "@/db/database";
import { uniqueViolation } from "@/db/errors";
import { addressProofs, numberOffers, numberPurchases, phoneNumbers } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { postMany } from "@/lib/billing/ledger/post";
import { requireFunds } from "@/lib/billing/ledger/require-funds";
import { ownColumns, type PhoneNumber, readPhoneNumbersBy, toNowhere } from "@/lib/numbers/phone-numbers/phone-number";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess, type SignedIn } from "@/lib/platform/ctx";
import { dayOf, daysAfter, monthAfter } from "@/lib/platform/days";
import { conflict, DomainError, parse } from "@/lib/platform/errors";
import { toDecimal, toUnits } from "@/lib/platform/money";
import { searchTextOf } from "@/lib/platform/search";

import { BOUGHT_AT_ONCE, inCurrencyOf, type NumberOffer, numberOfferColumns } from "./number-offer";
import { costOf } from "./quote-purchase";

/** Days for which a number that needs documents can be used before the account has a verified address proof. */
const HELD_DAYS = 30;

const BuyPhoneNumbersInput = z.object({
  numbers: z
    .array(z.string().regex(/^\d{3,20}$/, "Give numbers as E.164 without the plus."))
    .min(1, "Choose a number.")
    .max(BOUGHT_AT_ONCE, `Buy at most ${BOUGHT_AT_ONCE} numbers at once.`)
    .transform((numbers) => [...new Set(numbers)].sort()),
  requestKey: z.string().regex(/^[\w-]{8,64}$/, "A key has 8 to 64 letters, digits, hyphens and underscores."),
  total: z
    .string()
    .regex(/^\d{1,14}(\.\d{1,4})?$/, "This is no amount.")
    .transform(toUnits)
    .nullish(),
});

export type BuyPhoneNumbersInput = z.input<typeof BuyPhoneNumbersInput>;

/** Result of a purchase; its total is in ledger units. */
export interface Purchase {
  phoneNumbers: PhoneNumber[];
  total: bigint;
}

/**
 * Buys phone numbers atomically: removes their offers, adds the numbers and charges installation and first month.
 * `requestKey` is an idempotency key: repeating a request buys nothing more and returns the same purchase.
 * @throws FORBIDDEN, BAD_USER_INPUT; CONFLICT with a reason when a number is sold (NUMBERS_GONE), the total differs
 * from the expected one (PRICE_CHANGED), or the balance does not cover it (INSUFFICIENT_FUNDS)
 */
export async function buyPhoneNumbers(ctx: Ctx, raw: BuyPhoneNumbersInput): Promise<Purchase> {
  requireAccess(ctx, "PHONE_NUMBER_PURCHASE", "phoneNumber.buy");
  const { numbers, requestKey, total: expected } = parse(BuyPhoneNumbersInput, raw);
  const { accountId, name } = ctx.viewer;
  const asked = inAccount(ctx);
  const bought = withAccount(asked, async (tx) => {
    const offers = await takeOffers(tx, accountId, numbers);
    // An earlier or concurrent request with the same key may have bought them already.
    if (offers.length < numbers.length)
      return (await readPurchase(tx, accountId, requestKey, numbers)) ?? refuseGone(numbers, offers);
    const { total } = costOf(offers);
    const [purchase] = await tx
      .insert(numberPurchases)
      .values({ accountId, requestKey, phoneNumbers: numbers, total, boughtBy: name })
      .returning({ id: numberPurchases.numberPurchaseId });
    if (expected != null && expected !== total) {
      throw new DomainError(
        "CONFLICT",
        `The price has changed: it is ${toDecimal(total)} ${offers[0]!.currency} now. Nothing was bought.`,
        { reason: "PRICE_CHANGED", total: toDecimal(total) },
      );
    }
    await requireFunds(tx, accountId, total);
    const bought = await addNumbers(tx, ctx, offers);
    await postMany(
      tx,
      accountId,
      bought.flatMap(({ phoneId, phoneNumber }) =>
        chargesOf(
          phoneId,
          offers.find((offer) => offer.phoneNumber === phoneNumber)!,
        ),
      ),
    );
    await recordDone(tx, ctx, {
      action: "phoneNumber.buy",
      object: {
        kind: "numberPurchase",
        id: purchase!.id,
        name: numbers.length === 1 ? `+${numbers[0]}` : `${numbers.length} numbers`,
      },
      new: { numbers: numbers.map((number) => `+${number}`), total: toDecimal(total), currency: offers[0]!.currency },
    });
    return { phoneNumbers: bought, total };
  });
  return bought.catch(async (error: unknown) => {
    const taken = uniqueViolation(error);
    // The request was repeated after its numbers were given up and put up for sale again.
    if (taken === "number_purchases_request_key")
      return (
        (await withAccount(asked, (tx) => readPurchase(tx, accountId, requestKey, numbers))) ?? refuseGone(numbers, [])
      );
    // Offered again while it was being sold: the account that owns the number keeps it.
    if (taken === "phone_numbers_number_key") refuseGone(numbers, []);
    throw error;
  });
}

async function readPurchase(
  tx: Tx,
  accountId: number,
  requestKey: string,
  numbers: readonly string[],
): Promise<Purchase | undefined> {
  const [made] = await tx
    .select({ phoneNumbers: numberPurchases.phoneNumbers, total: numberPurchases.total })
    .from(numberPurchases)
    .where(and(eq(numberPurchases.accountId, accountId), eq(numberPurchases.requestKey, requestKey)));
  if (!made) return undefined;
  if (made.phoneNumbers.join() !== numbers.join()) throw otherPurchase();
  return { phoneNumbers: await readPhoneNumbersBy(tx, accountId, numbers), total: made.total };
}

const otherPurchase = () => conflict("This key belongs to another purchase of the account. Begin a new one.");

/** Deletes offers and returns them; locks them in a fixed order, so that concurrent purchases can't deadlock. */
async function takeOffers(tx: Tx, accountId: number, numbers: readonly string[]): Promise<NumberOffer[]> {
  const locked = tx.$with("locked").as(
    tx
      .select({ id: numberOffers.numberOfferId })
      .from(numberOffers)
      .where(and(inArray(numberOffers.phoneNumber, [...numbers]), inCurrencyOf(accountId)))
      .orderBy(numberOffers.phoneNumber)
      .for("update"),
  );
  const taken = await tx
    .with(locked)
    .delete(numberOffers)
    .where(inArray(numberOffers.numberOfferId, tx.select({ id: locked.id }).from(locked)))
    .returning(numberOfferColumns);
  return taken.sort((one, other) => (one.phoneNumber < other.phoneNumber ? -1 : 1));
}

function refuseGone(numbers: readonly string[], offers: readonly NumberOffer[]): never {
  const gone = numbers.filter((number) => !offers.some(({ phoneNumber }) => phoneNumber === number));
  const named =
    gone
      .slice(0, 3)
      .map((number) => `+${number}`)
      .join(", ") + (gone.length > 3 ? ` and ${gone.length - 3} more` : "");
  throw new DomainError(
    "CONFLICT",
    `${named} ${gone.length === 1 ? "is" : "are"} not for sale any more: somebody else was first. Nothing was bought.`,
    { reason: "NUMBERS_GONE", numbers: gone },
  );
}

async function addNumbers(
  tx: Tx,
  { viewer: { accountId } }: SignedIn,
  offers: readonly NumberOffer[],
): Promise<PhoneNumber[]> {
  const now = new Date();
  const proven = await provenPlaces(tx, accountId, offers);
  const made = await tx
    .insert(phoneNumbers)
    .values(
      offers.map((offer) => ({
        accountId,
        phoneNumber: offer.phoneNumber,
        countryCode: offer.countryCode,
        categoryName: offer.categoryName,
        regionName: offer.regionName,
        price: toDecimal(offer.price),
        purchaseDate: now,
        nextRenewal: monthAfter(dayOf(now), now),
        isSmsSupported: offer.isSmsSupported,
        searchText: searchTextOf(offer.phoneNumber, offer.countryCode, offer.regionName),
        ...(offer.needsConfiguration && {
          activationStatus: "AWAITING_BUSINESS_PHONE_NUMBER_CONFIGURATION" as const,
          canBeUsed: false,
        }),
        ...(offer.addressProof !== null && {
          requiredVerification: offer.addressProof,
          ...(proven.has(placeOf(offer))
            ? { verificationStatus: "VERIFIED" as const }
            : { verificationStatus: "REQUIRED" as const, unverifiedHoldUntil: daysAfter(dayOf(now), HELD_DAYS) }),
        }),
      })),
    )
    .returning(ownColumns);
  return made.map((number) => ({ ...number, ...toNowhere }));
}

const placeOf = ({ countryCode, categoryName }: Pick<NumberOffer, "countryCode" | "categoryName">) =>
  `${countryCode} ${categoryName}`;

/** Returns the countries and categories with a verified address proof; empty when no offer needs one. */
async function provenPlaces(tx: Tx, accountId: number, offers: readonly NumberOffer[]): Promise<Set<string>> {
  if (offers.every(({ addressProof }) => addressProof === null)) return new Set();
  const proven = await tx
    .selectDistinct({ countryCode: addressProofs.countryCode, categoryName: addressProofs.phoneCategoryName })
    .from(addressProofs)
    .where(and(eq(addressProofs.accountId, accountId), eq(addressProofs.status, "VERIFIED")));
  return new Set(proven.map(placeOf));
}

/** Returns the charges for a number, booked per number so that the account's transactions show what each one cost. */
function chargesOf(phoneId: number, { phoneNumber, price, installationPrice }: NumberOffer) {
  const bought = { book: "NUMBERS" as const, resourceType: "phoneNumber", resourceId: phoneId };
  return [
    {
      ...bought,
      type: "PHONE_NUMBER_INSTALLATION" as const,
      amount: -installationPrice,
      description: `Installation of +${phoneNumber}`,
    },
    { ...bought, type: "PHONE_NUMBER_CHARGE" as const, amount: -price, description: `First month of +${phoneNumber}` },
  ].filter(({ amount }) => amount !== 0n);
}
