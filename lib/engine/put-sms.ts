import { eq, sql } from "drizzle-orm";
import { z } from "zod";

import { accounts, smsDirection, smsStatus } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordOften } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { parse } from "@/lib/platform/errors";
import { emitEvents } from "@/lib/platform/events/emit";
import { batchOf, ExternalId, Moment, OneOf, OptionalAmount, OptionalText, Text } from "@/lib/platform/input";

import { asTable, type Counts, countsOf, rowsOf, type Written, wrote } from "./counts";

/** Maximum length of a one-way message, in characters. */
const SMS_MAX = 1_600;
const FRAGMENTS_MAX = 100;

const SmsInput = z.object({
  externalId: ExternalId,
  sourceNumber: Text(50),
  destinationNumber: Text(50),
  direction: z.enum(smsDirection.enumValues),
  fragments: z
    .int()
    .min(1, "A message has at least one fragment.")
    .max(FRAGMENTS_MAX, `A message has at most ${FRAGMENTS_MAX} fragments.`),
  cost: OptionalAmount,
  status: z.enum(smsStatus.enumValues),
  deliveryStatus: OneOf("QUEUED", "DISPATCHED", "ABORTED", "REJECTED", "DELIVERED", "FAILED", "EXPIRED", "UNKNOWN")
    .nullish()
    .transform((status) => status ?? null),
  errorMessage: OptionalText(500),
  processedAt: Moment,
  text: OptionalText(SMS_MAX),
});

const Input = z.object({ messages: batchOf(SmsInput, ({ externalId }) => externalId) });

export type SmsInput = z.input<typeof SmsInput>;

/**
 * Stores text messages. A text is stored only if the account has enabled that for its direction, and only with the
 * first report of a message: enabling it later restores nothing.
 * @throws BAD_USER_INPUT that names the item
 */
export async function putSms(ctx: Ctx, raw: readonly SmsInput[]): Promise<Counts> {
  requireAccess(ctx, "engine");
  const { messages } = parse(Input, { messages: raw });
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    // Locked, so that a batch that began just before the setting was disabled stores no text.
    const [account] = await tx
      .select({ IN: accounts.storeInboundSms, OUT: accounts.storeOutboundSms })
      .from(accounts)
      .where(eq(accounts.accountId, accountId))
      .for("share");
    const items = messages.map((message) => ({ ...message, text: account![message.direction] ? message.text : null }));
    const shape = `"externalId" text, "sourceNumber" text, "destinationNumber" text, direction sms_direction, fragments integer, cost numeric,
      status sms_status, "deliveryStatus" text, "errorMessage" text, "processedAt" timestamptz, text text`;
    const written = await rowsOf<Written & { externalId: string; messageId: string }>(
      tx,
      sql`insert into sms_messages as stored (account_id, external_id, source_number, destination_number, direction, fragments, cost, status,
          delivery_status, error_message, processed_date, text)
        select ${accountId}, "externalId", "sourceNumber", "destinationNumber", direction, fragments, cost, status, "deliveryStatus", "errorMessage",
          "processedAt", text
        from ${asTable(items, shape)} order by "externalId"
        on conflict (account_id, external_id) do update set
          fragments = excluded.fragments, cost = excluded.cost, status = excluded.status, delivery_status = excluded.delivery_status,
          error_message = excluded.error_message, processed_date = excluded.processed_date
        where stored.processed_date <= excluded.processed_date
          and (stored.fragments, stored.cost, stored.status, stored.delivery_status, stored.error_message, stored.processed_date)
          is distinct from (excluded.fragments, excluded.cost, excluded.status, excluded.delivery_status, excluded.error_message, excluded.processed_date)
        returning xmax = 0 as added, external_id as "externalId", message_id::text as "messageId"`,
    );
    const added = new Map(
      written.filter((row) => row.added).map(({ externalId, messageId }) => [externalId, messageId]),
    );
    const received = items.filter(({ direction, externalId }) => direction === "IN" && added.has(externalId));
    await emitEvents(
      tx,
      accountId,
      "sms.received",
      received.map(({ externalId, sourceNumber, destinationNumber, fragments, processedAt, text }) => ({
        messageId: Number(added.get(externalId)),
        sourceNumber,
        destinationNumber,
        fragments,
        processedAt,
        // Null unless the account stores texts. Nested, so that notification mails about the event leave it out.
        content: { text },
      })),
    );
    const counts = countsOf(written, messages.length);
    if (wrote(counts)) await recordOften(tx, ctx, { action: "engine.putSms" });
    return counts;
  });
}
