import { z } from "zod";

import { isStorable } from "./storable";

/** Maximum number of items in a batch. */
export const BATCH_MAX = 500;

/** Returns the schema of a text of at most `most` characters. */
export const Text = (most: number) =>
  z
    .string()
    .max(most, `This text has at most ${most} characters.`)
    .refine(isStorable, "This text holds characters that can't be kept.");

/** Returns the schema of an optional text; null when omitted. */
export const OptionalText = (most: number) =>
  Text(most)
    .nullish()
    .transform((text) => text ?? null);

/** Returns the schema of one of the given words. */
export const OneOf = (...words: string[]) =>
  z.string().refine((text) => words.includes(text), `This is one of ${words.join(", ")}.`);

/** The engine's own id of an object, by which repeated reports are recognized. */
export const ExternalId = Text(128).min(1, "An external id has at least one character.");

/** An internal id; 0 when malformed. `owned.ts` checks that it belongs to the account. */
export const Id = z
  .string()
  .transform((raw) => (/^[1-9][0-9]{0,15}$/.test(raw) && Number.isSafeInteger(Number(raw)) ? Number(raw) : 0));

export const OptionalId = Id.nullish().transform((id) => id ?? null);

const EARLIEST = new Date("2000-01-01T00:00:00Z");
const AHEAD_MAX_MS = 86_400_000;

/** A past moment, with a day's tolerance for clock skew. */
export const Moment = z
  .date("This is no time.")
  .min(EARLIEST, "This time is too long ago.")
  .refine((moment) => moment.getTime() < Date.now() + AHEAD_MAX_MS, "This time has not come yet.");

/** Integer seconds or milliseconds, depending on the field. */
export const Span = z
  .int("This is no whole number.")
  .min(0, "This can't be less than 0.")
  .max(2_000_000_000, "This is too much.");

/** An exact amount with at most four decimals, as a string. */
export const Amount = z.string().regex(/^-?\d{1,14}(\.\d{1,4})?$/, "This is no amount.");

export const OptionalAmount = Amount.nullish().transform((amount) => amount ?? "0");

/** Returns the schema of a batch whose items have distinct keys; errors name the index of the invalid item. */
export const batchOf = <Item extends z.ZodType>(item: Item, keyOf: (item: z.output<Item>) => string) =>
  z
    .array(item)
    .max(BATCH_MAX, `A batch has at most ${BATCH_MAX} items.`)
    .superRefine((items, context) => refuseTwins(items, keyOf, context));

/** Adds an issue for each duplicate item, because which of the two would win is undefined. */
export function refuseTwins<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  context: z.RefinementCtx,
  path: (index: number) => PropertyKey[] = (index) => [index],
): void {
  const seen = new Set<string>();
  items.forEach((item, index) => {
    const key = keyOf(item);
    if (seen.has(key))
      context.addIssue({ code: "custom", path: path(index), message: `${key} is in this batch twice.` });
    seen.add(key);
  });
}
