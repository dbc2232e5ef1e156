import { z } from "zod";

import { isStorable } from "./storable";

/** Items of one batch at most. */
export const BATCH_MAX = 500;

/** A text of at most so many characters. */
export const Text = (most: number) =>
  z
    .string()
    .max(most, `This text has at most ${most} characters.`)
    .refine(isStorable, "This text holds characters that can't be kept.");

/** A text that may be left out. */
export const OptionalText = (most: number) =>
  Text(most)
    .nullish()
    .transform((text) => text ?? null);

/** One word of these. */
export const OneOf = (...words: string[]) =>
  z.string().refine((text) => words.includes(text), `This is one of ${words.join(", ")}.`);

/** The engine's own id of a thing, by which the same thing is known again. */
export const ExternalId = Text(128).min(1, "An external id has at least one character.");

/** One of our ids; whether it is the account's is for `owned.ts` to say. */
export const Id = z
  .string()
  .transform((raw) => (/^[1-9][0-9]{0,15}$/.test(raw) && Number.isSafeInteger(Number(raw)) ? Number(raw) : 0));

export const OptionalId = Id.nullish().transform((id) => id ?? null);

const EARLIEST = new Date("2000-01-01T00:00:00Z");
const AHEAD_MAX_MS = 86_400_000;

/** A moment that has come; a clock may be ahead by a day. */
export const Moment = z
  .date("This is no time.")
  .min(EARLIEST, "This time is too long ago.")
  .refine((moment) => moment.getTime() < Date.now() + AHEAD_MAX_MS, "This time has not come yet.");

/** Whole seconds or milliseconds, as the field says. */
export const Span = z
  .int("This is no whole number.")
  .min(0, "This can't be less than 0.")
  .max(2_000_000_000, "This is too much.");

/** An exact amount with at most four decimals, as text. */
export const Amount = z.string().regex(/^-?\d{1,14}(\.\d{1,4})?$/, "This is no amount.");

export const OptionalAmount = Amount.nullish().transform((amount) => amount ?? "0");

/** A batch whose items differ in what `keyOf` gives; an error names the place of the item that is wrong. */
export const batchOf = <Item extends z.ZodType>(item: Item, keyOf: (item: z.output<Item>) => string) =>
  z
    .array(item)
    .max(BATCH_MAX, `A batch has at most ${BATCH_MAX} items.`)
    .superRefine((items, context) => refuseTwins(items, keyOf, context));

/** Refuses an item that is there twice: which of the two counts would be chance. */
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
