import { and, eq, gte, isNotNull, like, lt, or, sql } from "drizzle-orm";
import { z } from "zod";

import { smsDirection, smsMessages, smsStatus } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { parse } from "@/lib/platform/errors";
import {
  allOf,
  countRows,
  cursorColumns,
  fetchPage,
  type Order,
  type Page,
  type PageArgs,
} from "@/lib/platform/paging";
import { isStorable } from "@/lib/platform/storable";

import { smsColumns, type SmsMessage } from "./sms-message";

const NUMBER_MAX = 50;

// PostgreSQL has no year 0.
const Moment = z.coerce.date("This is no time.").min(new Date("0001-01-01T00:00:00Z"), "This is no time.");

const Filter = z.object({
  from: Moment.nullish(),
  to: Moment.nullish(),
  /** Part of either number: its digits in any notation, or text if it contains letters, as in a sender's name. */
  number: z
    .string()
    .max(NUMBER_MAX, `A number has at most ${NUMBER_MAX} characters.`)
    .refine(isStorable, "This is no number.")
    .transform((number) => (/[a-z]/i.test(number) ? number.trim() : number.replace(/\D/g, "")))
    .nullish(),
  direction: z.enum(smsDirection.enumValues).nullish(),
  status: z.enum(smsStatus.enumValues).nullish(),
});

export type SmsFilter = z.input<typeof Filter>;

const newestFirst: Order = {
  key: sql`${smsMessages.processedAt}`,
  cast: "timestamptz",
  id: sql`${smsMessages.messageId}`,
  descending: true,
};

/** Returns a page of the account's text messages, newest first. */
export async function listSms(ctx: Ctx, args: PageArgs & SmsFilter): Promise<Page<SmsMessage>> {
  requireAccess(ctx, "SMS_CONFIGURATION");
  const filter = conditions(ctx.viewer.accountId, args);
  return withAccount(inAccount(ctx), (tx) =>
    fetchPage(args, newestFirst, ({ where, orderBy, limit }) =>
      tx
        .select({ ...smsColumns, ...cursorColumns(newestFirst) })
        .from(smsMessages)
        .where(and(filter, where))
        .orderBy(...orderBy)
        .limit(limit),
    ),
  );
}

/** Returns the number of messages that match a filter: exact up to 10,000, estimated above. */
export async function countSms(ctx: Ctx, filter: SmsFilter): Promise<{ count: number; estimated: boolean }> {
  requireAccess(ctx, "SMS_CONFIGURATION");
  return withAccount(inAccount(ctx), (tx) =>
    countRows(tx, sql`${smsMessages}`, conditions(ctx.viewer.accountId, filter)),
  );
}

/** Returns the number of messages with a stored text: exact up to 10,000, estimated above. */
export async function countKeptTexts(
  ctx: Ctx,
  direction: SmsMessage["direction"],
): Promise<{ count: number; estimated: boolean }> {
  requireAccess(ctx, "SMS_CONFIGURATION");
  const kept = and(
    eq(smsMessages.accountId, ctx.viewer.accountId),
    eq(smsMessages.direction, direction),
    isNotNull(smsMessages.text),
  );
  return withAccount(inAccount(ctx), (tx) => countRows(tx, sql`${smsMessages}`, kept));
}

function conditions(accountId: number, raw: SmsFilter) {
  const { from, to, number, direction, status } = parse(Filter, raw);
  const part = number && `%${number.replace(/[\\%_]/g, "\\$&")}%`;
  return allOf(
    eq(smsMessages.accountId, accountId),
    from && gte(smsMessages.processedAt, from),
    to && lt(smsMessages.processedAt, to),
    part && or(like(smsMessages.sourceNumber, part), like(smsMessages.destinationNumber, part)),
    direction && eq(smsMessages.direction, direction),
    status && eq(smsMessages.status, status),
  );
}
