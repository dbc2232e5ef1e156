import { z } from "zod";

/** The ledger counts whole ten-thousandths of a currency: calls cost less than a cent. */
const DECIMALS = 4;
const SCALE = 10n ** BigInt(DECIMALS);

/** Reads an exact decimal of at most four decimals, as the API and numeric columns write it, into ledger units. */
export function toUnits(decimal: string): bigint {
  const parts = /^(-?)(\d{1,14})(?:\.(\d{1,4}))?$/.exec(decimal);
  if (!parts) throw new Error(`${JSON.stringify(decimal)} is no amount of money.`);
  const [, sign, whole = "", fraction = ""] = parts;
  const units = BigInt(whole) * SCALE + BigInt(fraction.padEnd(DECIMALS, "0"));
  return sign ? -units : units;
}

/** Writes ledger units as an exact decimal with four decimals: 12.3400. */
export function toDecimal(units: bigint): string {
  const digits = (units < 0n ? -units : units).toString().padStart(DECIMALS + 1, "0");
  return `${units < 0n ? "-" : ""}${digits.slice(0, -DECIMALS)}.${digits.slice(-DECIMALS)}`;
}

/** Writes ledger units for a sentence: 12.34, and no decimal less than there is. */
export const toText = (units: bigint) => toDecimal(units).replace(/0{1,2}$/, "");

/** An amount that somebody pays or sets, in whole cents: more than nothing, and at most `most` (a decimal). Gives ledger units. */
export const PaidAmount = (most = "1000000") =>
  z
    .string()
    .trim()
    .regex(/^\d{1,9}(\.\d{1,2})?$/, "Give an amount such as 25 or 12.50.")
    .transform(toUnits)
    .refine((units) => units > 0n, "Give more than nothing.")
    .refine((units) => units <= toUnits(most), `Give at most ${most}.`);
