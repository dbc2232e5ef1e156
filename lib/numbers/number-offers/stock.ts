import { CsvError, parse as parseCsv } from "csv-parse/sync";
import { and, asc, inArray, not, sql } from "drizzle-orm";
import { z } from "zod";

import { numberOffers, phoneNumbers, testNumbers } from "@/db/schema";
import { withWorker } from "@/db/with-worker";
import { badInput } from "@/lib/platform/errors";
import { toDecimal, toUnits } from "@/lib/platform/money";

const ROWS_A_STATEMENT = 1_000;

const Number = z
  .string()
  .transform((text) => text.replace(/^\+/, ""))
  .pipe(
    z.string().regex(/^[1-9]\d{5,14}$/, "number: give it with its country code and digits alone, such as +4930901820."),
  );
const Country = z.string().regex(/^[A-Z]{2}$/, "country: give its two letters, such as DE.");
const Price = (column: string) =>
  z
    .string()
    .regex(/^\d{1,9}(\.\d{1,4})?$/, `${column}: give an amount such as 1.50.`)
    .transform(toUnits);
const YesOrNo = (column: string) =>
  z.enum(["yes", "no", ""], `${column}: yes or no.`).transform((word) => word === "yes");
const Name = (column: string) => z.string().max(100, `${column}: at most 100 characters.`);

const Offer = z
  .object({
    number: Number,
    country: Country,
    state: Name("state").default(""),
    category: z.string().regex(/^[A-Z][A-Z_]{1,39}$/, "category: give a word such as GEOGRAPHIC, MOBILE or TOLLFREE."),
    region: Name("region").default(""),
    price: Price("price"),
    installation: Price("installation").default(0n),
    currency: z.string().regex(/^[A-Z]{3}$/, "currency: give its three letters."),
    sms: YesOrNo("sms").default(false),
    address_proof: z
      .enum(["LOCAL", "NATIONAL", "WORLDWIDE", ""], "address_proof: LOCAL, NATIONAL, WORLDWIDE or nothing.")
      .default(""),
    needs_configuration: YesOrNo("needs_configuration").default(false),
  })
  .transform((line) => ({
    phoneNumber: line.number,
    countryCode: line.country,
    countryState: line.state,
    categoryName: line.category,
    regionName: line.region,
    price: line.price,
    installationPrice: line.installation,
    currency: line.currency,
    isSmsSupported: line.sms,
    addressProof: line.address_proof || null,
    needsConfiguration: line.needs_configuration,
  }));

const TestNumber = z
  .object({ number: Number, country: Country, region: Name("region").default("") })
  .transform(({ number, country, region }) => ({ phoneNumber: number, countryCode: country, regionName: region }));

export const OFFER_HEADINGS = [
  "number",
  "country",
  "state",
  "category",
  "region",
  "price",
  "installation",
  "currency",
  "sms",
  "address_proof",
  "needs_configuration",
] as const;

/** Numbers of added and of replaced lines. */
export interface Imported {
  added: number;
  replaced: number;
}

/**
 * Imports number offers from CSV, atomically; an existing offer is replaced.
 * @throws BAD_USER_INPUT with a sentence for each invalid line, up to 20
 */
export async function importOffers(csv: string): Promise<Imported> {
  const lines = read(csv, Offer, ["number", "country", "category", "price", "currency"]);
  await refuse(lines, async (numbers) => {
    const owned = await withWorker((tx) =>
      tx
        .select({ number: phoneNumbers.phoneNumber })
        .from(phoneNumbers)
        .where(and(inArray(phoneNumbers.phoneNumber, numbers), not(phoneNumbers.deactivated))),
    );
    return owned.map(({ number }) => [number, "is an account's number already."]);
  });
  return withWorker(async (tx) => {
    let added = 0;
    for (let start = 0; start < lines.length; start += ROWS_A_STATEMENT) {
      const written = await tx
        .insert(numberOffers)
        .values(lines.slice(start, start + ROWS_A_STATEMENT).map(({ value }) => value))
        .onConflictDoUpdate({
          target: numberOffers.phoneNumber,
          set: Object.fromEntries(
            Object.keys(lines[0]!.value).map((key) => [key, sql.raw(`excluded.${numberOffers[key as "price"].name}`)]),
          ),
        })
        .returning({ isNew: sql<boolean>`xmax = 0` });
      added += written.filter(({ isNew }) => isNew).length;
    }
    return { added, replaced: lines.length - added };
  });
}

/**
 * Imports test numbers from CSV; an existing one is updated and keeps its routes.
 * @throws BAD_USER_INPUT with a sentence for each invalid line, up to 20
 */
export async function importTestNumbers(csv: string): Promise<Imported> {
  const lines = read(csv, TestNumber, ["number", "country"]);
  return withWorker(async (tx) => {
    const written = await tx
      .insert(testNumbers)
      .values(lines.map(({ value }) => value))
      .onConflictDoUpdate({
        target: testNumbers.phoneNumber,
        set: { countryCode: sql`excluded.country_code`, regionName: sql`excluded.region_name` },
      })
      .returning({ isNew: sql<boolean>`xmax = 0` });
    const added = written.filter(({ isNew }) => isNew).length;
    return { added, replaced: lines.length - added };
  });
}

/** Returns all number offers, sorted by number, as rows in the format of `importOffers`. */
export async function exportOffers(): Promise<string[][]> {
  const offers = await withWorker((tx) => tx.select().from(numberOffers).orderBy(asc(numberOffers.phoneNumber)));
  const yesOrNo = (value: boolean) => (value ? "yes" : "no");
  return offers.map((offer) => [
    `+${offer.phoneNumber}`,
    offer.countryCode,
    offer.countryState,
    offer.categoryName,
    offer.regionName,
    toDecimal(offer.price),
    toDecimal(offer.installationPrice),
    offer.currency,
    yesOrNo(offer.isSmsSupported),
    offer.addressProof ?? "",
    yesOrNo(offer.needsConfiguration),
  ]);
}

/** Returns the number of offers per country, category and currency. */
export const countStock = () =>
  withWorker((tx) =>
    tx
      .select({
        countryCode: numberOffers.countryCode,
        categoryName: numberOffers.categoryName,
        currency: numberOffers.currency,
        stock: sql<number>`count(*)::int`,
      })
      .from(numberOffers)
      .groupBy(numberOffers.countryCode, numberOffers.categoryName, numberOffers.currency)
      .orderBy(asc(numberOffers.countryCode), asc(numberOffers.categoryName)),
  );

interface Line<Value> {
  line: number;
  value: Value;
}

function read<Value extends { phoneNumber: string }>(
  csv: string,
  Schema: z.ZodType<Value>,
  needed: readonly string[],
): Line<Value>[] {
  const records = parsed(csv);
  const missing = needed.filter((column) => records[0] && !(column in records[0].record));
  if (missing.length > 0) throw badInput({ heading: `The heading lacks ${missing.join(", ")}.` });
  const problems: string[] = [];
  const seen = new Set<string>();
  const lines = records.flatMap(({ record, info }) => {
    const result = Schema.safeParse(record);
    if (!result.success)
      problems.push(`Line ${info.lines}: ${[...new Set(result.error.issues.map(({ message }) => message))].join(" ")}`);
    else if (seen.has(result.data.phoneNumber))
      problems.push(`Line ${info.lines}: +${result.data.phoneNumber} stands there twice.`);
    else {
      seen.add(result.data.phoneNumber);
      return [{ line: info.lines, value: result.data }];
    }
    return [];
  });
  refuseAll(problems);
  if (lines.length === 0) throw badInput({ file: "There are no numbers in it." });
  return lines;
}

function parsed(csv: string): { record: Record<string, string>; info: { lines: number } }[] {
  try {
    return parseCsv(csv, { bom: true, columns: true, trim: true, skip_empty_lines: true, info: true });
  } catch (error) {
    if (error instanceof CsvError) throw badInput({ file: error.message });
    throw error;
  }
}

/** Rejects the lines whose numbers `find` reports as invalid, looked up in chunks. */
async function refuse(
  lines: readonly Line<{ phoneNumber: string }>[],
  find: (numbers: string[]) => Promise<string[][]>,
): Promise<void> {
  const problems: string[] = [];
  for (let start = 0; start < lines.length; start += ROWS_A_STATEMENT) {
    const some = lines.slice(start, start + ROWS_A_STATEMENT);
    for (const [number, problem] of await find(some.map(({ value }) => value.phoneNumber))) {
      problems.push(`Line ${some.find(({ value }) => value.phoneNumber === number)!.line}: +${number} ${problem}`);
    }
  }
  refuseAll(problems);
}

const SHOWN = 20;

function refuseAll(problems: readonly string[]): void {
  if (problems.length === 0) return;
  const more = problems.length > SHOWN ? [`And ${problems.length - SHOWN} lines more.`] : [];
  throw badInput({ file: [...problems.slice(0, SHOWN), ...more].join("\n") });
}
