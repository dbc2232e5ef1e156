import { and, eq, notExists } from "drizzle-orm";
import { z } from "zod";

import type { Tx } from "@/db/database";
import { accounts, mails, notificationContacts } from "@/db/schema";
import { publicUrl } from "@/lib/platform/env";
import { parse } from "@/lib/platform/errors";
import { confirmedContacts } from "@/lib/platform/events/confirmed-contacts";
import { queueMails } from "@/lib/platform/mail/queue-mail";

const SUBJECT_MAX = 200;
const TEXT_MAX = 20_000;

/** Account setting that enables each kind of notice from the operator. */
const switches = { NEWS: accounts.newsNotifications, TARIFF_CHANGING: accounts.tariffChangingNotifications };

const Notice = z.object({
  subject: z
    .string()
    .trim()
    .min(1, "Give a subject.")
    .max(SUBJECT_MAX, `A subject has at most ${SUBJECT_MAX} characters.`)
    .regex(/^[^\r\n]*$/, "A subject is one line."),
  text: z
    .string()
    .trim()
    .min(1, "There is no text.")
    .max(TEXT_MAX, `A text has at most ${TEXT_MAX.toLocaleString("en")} characters.`),
});

/**
 * Queues a notice to an account's confirmed contacts that subscribe to news or price changes, if the account's setting
 * is on. Skips recipients of an earlier mail with the same subject, so it is safe to rerun. Returns the number of
 * recipients.
 * @throws BAD_USER_INPUT
 */
export async function sendNotice(
  tx: Tx,
  accountId: number,
  kind: keyof typeof switches,
  raw: z.input<typeof Notice>,
): Promise<number> {
  const { subject, text } = parse(Notice, raw);
  const had = tx
    .select({ mailId: mails.mailId })
    .from(mails)
    .where(
      and(
        eq(mails.accountId, accountId),
        eq(mails.recipient, notificationContacts.contactData),
        eq(mails.subject, subject),
      ),
    );
  const contacts = await confirmedContacts(tx, accountId, kind, eq(switches[kind], true), notExists(had));
  const why = `You hear of this because your address stands among the account's notification contacts: ${publicUrl()}/settings/notifications`;
  await queueMails(
    tx,
    accountId,
    contacts.map(({ to }) => ({ to, subject, text: `${text}\n\n${why}` })),
  );
  return contacts.length;
}
