import { z } from "zod";

/** The ledger counts ten-thousandths of a currency unit, because calls cost less than a cent. */
const DECIMALS = 4;
const SCALE = 10n ** BigInt(DECIMALS);

/**
 * Parses an exact decimal with up to four decimals, as in the API and numeric columns, into ledger units.
 * @throws Error for anything else
 */
export function toUnits(decimal: string): bigint {
  const parts = /^(-?)(\d{1,14})(?:\.(\d{1,4}))?$/.exec(decimal);
  if (!parts) throw new Error(`${JSON.stringify(decimal)} is no amount of money.`);
  const [, sign, whole = "", fraction = ""] = parts;
  const units = BigInt(whole) * SCALE + BigInt(fraction.padEnd(DECIMALS, "0"));
  return sign ? -units : units;
}

/** Formats ledger units as an exact decimal with four decimals: 12.3400. */
export function toDecimal(units: bigint): string {
  const digits = (units < 0n ? -units : units).toString().padStart(DECIMALS + 1, "0");
  return `${units < 0n ? "-" : ""}${digits.slice(0, -DECIMALS)}.${digits.slice(-DECIMALS)}`;
}

/** Formats ledger units for a sentence: 12.34, dropping only zeros beyond two decimals. */
export const toText = (units: bigint) => toDecimal(units).replace(/0{1,2}$/, "");

/**
 * Returns the schema of a paid or configured amount with up to two decimals: above zero, at most `most` (a decimal
 * string). Parses to ledger units.
 */
export const PaidAmount = (most = "1000000") =>
  z
    .string()
    .trim()
    .regex(/^\d{1,9}(\.\d{1,2})?$/, "Give an amount such as 25 or 12.50.")
    .transform(toUnits)
    .refine((units) => units > 0n, "Give more than nothing.")
    .refine((units) => units <= toUnits(most), `Give at most ${most}.`);
