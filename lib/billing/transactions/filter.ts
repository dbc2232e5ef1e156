import { and, eq, gte, lt, type SQL, sql } from "drizzle-orm";
import { z } from "zod";

import { transactions, transactionType } from "@/db/schema";
import { parse } from "@/lib/platform/errors";
import { allOf } from "@/lib/platform/paging";
import { isStorable } from "@/lib/platform/storable";

const RESOURCE_MAX = 128;

const DAY_MS = 86_400_000;
/** Days that a filter without a start covers. */
const MONTH_DAYS = 31;

const Moment = z.coerce.date("This is no time.").min(new Date("0001-01-01T00:00:00Z"), "This is no time.");
const Id = z.coerce
  .number("This is nobody's id.")
  .int("This is nobody's id.")
  .positive("This is nobody's id.")
  .max(Number.MAX_SAFE_INTEGER, "This is nobody's id.");
const Name = z
  .string()
  .trim()
  .max(RESOURCE_MAX, `This has at most ${RESOURCE_MAX} characters.`)
  .refine(isStorable, "This text holds characters that can't be kept.");

const Filter = z
  .object({
    from: Moment.nullish(),
    to: Moment.nullish(),
    type: z.enum(transactionType.enumValues).nullish(),
    direction: z.enum(["IN", "OUT"]).nullish(),
    onHold: z.boolean().nullish(),
    applicationId: Id.nullish(),
    userId: Id.nullish(),
    childAccountId: Id.nullish(),
    resourceType: Name.nullish(),
    resourceId: Name.nullish(),
  })
  .refine(({ from, to }) => !from || !to || from < to, { path: ["to"], error: "The end lies after the start." });

/** Input of a filter on transactions; omitted fields don't restrict it. */
export type TransactionFilter = z.input<typeof Filter>;

/** Parsed filter with its period resolved; the end is exclusive. */
export interface ReadFilter extends Omit<z.output<typeof Filter>, "from" | "to"> {
  from: Date;
  to: Date | null;
}

/**
 * Parses a filter. Without a start it covers the month before its end, or before now.
 * @throws BAD_USER_INPUT
 */
export function readFilter(raw: TransactionFilter, now = new Date()): ReadFilter {
  const { from, to, ...rest } = parse(Filter, raw);
  return { ...rest, from: from ?? new Date((to ?? now).getTime() - MONTH_DAYS * DAY_MS), to: to ?? null };
}

/** Returns the condition of a filter on transactions. */
export const conditionsOf = (accountId: number, filter: ReadFilter): SQL | undefined =>
  and(
    eq(transactions.accountId, accountId),
    gte(transactions.performedAt, filter.from),
    allOf(
      filter.to && lt(transactions.performedAt, filter.to),
      filter.type && eq(transactions.type, filter.type),
      filter.direction === "IN" && sql`${transactions.amount} > 0`,
      filter.direction === "OUT" && sql`${transactions.amount} <= 0`,
      filter.onHold === true && sql`${transactions.onHold}`,
      filter.onHold === false && sql`not ${transactions.onHold}`,
      filter.applicationId != null && eq(transactions.applicationId, filter.applicationId),
      filter.userId != null && eq(transactions.userId, filter.userId),
      filter.childAccountId != null && eq(transactions.relatedAccountId, filter.childAccountId),
      filter.resourceType && eq(transactions.resourceType, filter.resourceType),
      filter.resourceId && eq(transactions.resourceId, filter.resourceId),
    ),
  );
