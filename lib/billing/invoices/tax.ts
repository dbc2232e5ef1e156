import { z } from "zod";

/** Tax that the operator's prices include. */
export interface Tax {
  name: string;
  /** In percent, with at most three decimals. */
  rate: string;
}

/** Parses a tax such as "VAT 19" or "GST 8.875". */
export const TaxText = z
  .string()
  .trim()
  .regex(/^\S.{0,40} \d{1,2}(\.\d{1,3})?$/, 'Give a tax by its name and percent, such as "VAT 19".')
  .transform((text): Tax => {
    const space = text.lastIndexOf(" ");
    return { name: text.slice(0, space), rate: text.slice(space + 1) };
  });

/** Returns the tax in an amount that includes it, rounded to the nearest ledger unit, halves away from zero. */
export function taxIn(amount: bigint, { rate }: Tax): bigint {
  const [whole = "", decimals = ""] = rate.split(".");
  const thousandths = BigInt(whole + decimals.padEnd(3, "0"));
  const [dividend, divisor] = [(amount < 0n ? -amount : amount) * thousandths, 100_000n + thousandths];
  const rounded = (2n * dividend + divisor) / (2n * divisor);
  return amount < 0n ? -rounded : rounded;
}
