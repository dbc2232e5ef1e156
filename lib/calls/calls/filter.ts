import { z } from "zod";

import { parse } from "@/lib/platform/errors";
import { isStorable } from "@/lib/platform/storable";

import { finishReasons } from "./call-session";

const DAY_MS = 86_400_000;
/** Number of days that a filter without dates covers. */
const MONTH_DAYS = 31;
const INTEGER_MAX = 2 ** 31 - 1;
const NUMBER_MAX = 80;

// PostgreSQL has no year 0.
const Moment = z.coerce.date("This is no time.").min(new Date("0001-01-01T00:00:00Z"), "This is no time.");
const Seconds = z
  .number()
  .int("A duration is a whole number of seconds.")
  .min(0, "A duration is 0 seconds or more.")
  .max(INTEGER_MAX, "No call lasts that long.");
const Id = z.coerce
  .number("This is nobody's id.")
  .int("This is nobody's id.")
  .positive("This is nobody's id.")
  .max(Number.MAX_SAFE_INTEGER, "This is nobody's id.");

const Filter = z
  .object({
    from: Moment.nullish(),
    to: Moment.nullish(),
    number: z
      .string()
      .trim()
      .max(NUMBER_MAX, `A number has at most ${NUMBER_MAX} characters.`)
      .refine(isStorable, "This text holds characters that no number has.")
      .nullish(),
    numberSide: z.enum(["LOCAL", "REMOTE"]).nullish(),
    minDuration: Seconds.nullish(),
    maxDuration: Seconds.nullish(),
    successful: z.boolean().nullish(),
    finishReason: z.enum(finishReasons).nullish(),
    recorded: z.boolean().nullish(),
    applicationId: Id.nullish(),
    ruleId: Id.nullish(),
    userId: Id.nullish(),
  })
  .refine(({ from, to }) => !from || !to || from < to, { path: ["to"], error: "The end lies after the start." })
  .refine(({ minDuration: min, maxDuration: max }) => min == null || max == null || min <= max, {
    path: ["maxDuration"],
    error: "The longest duration is not below the shortest.",
  });

/** Filter of call sessions; omitted fields match everything. */
export type CallFilter = z.input<typeof Filter>;

/** Parsed filter with its time range resolved; `to` is exclusive. */
export interface ReadFilter extends Omit<z.output<typeof Filter>, "from" | "to"> {
  from: Date;
  to: Date | null;
}

/**
 * Parses a filter. Without a start, it covers the 31 days before its end or before now.
 * @throws BAD_USER_INPUT
 */
export function readFilter(raw: CallFilter, now = new Date()): ReadFilter {
  const { from, to, ...rest } = parse(Filter, raw);
  return { ...rest, from: from ?? new Date((to ?? now).getTime() - MONTH_DAYS * DAY_MS), to: to ?? null };
}

/** Range of numbers from `low` to `high`, exclusive; only `low` itself when `high` is null. */
export interface NumberRange {
  low: string;
  high: string | null;
}

/**
 * Returns the ranges of stored numbers that match a search: the number itself, or every number with that prefix when it
 * ends in `*`; with and without its plus.
 */
export function numberRanges(search: string): NumberRange[] {
  const isBeginning = search.endsWith("*");
  const text = isBeginning ? search.slice(0, -1).trim() : search;
  // Separators are ignored in phone numbers only; user names and SIP addresses stay as they are.
  const bare = /^\+?[\d\s().\-/]+$/.test(text) ? text.replace(/[^\d+]/g, "") : text;
  const spellings = /^\+?\d+$/.test(bare) ? [`+${bare.replace("+", "")}`, bare.replace("+", "")] : [bare];
  return spellings.map((low) => ({ low, high: isBeginning ? afterBeginning(low) : null }));
}

/** Returns an upper bound, in byte order, of all strings with the given prefix. */
const afterBeginning = (beginning: string) => `${beginning}\u{10FFFF}`;
