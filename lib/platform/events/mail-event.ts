import { and, eq, gt, inArray } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { accounts, mails } from "@/db/schema";
import { queueMails } from "@/lib/platform/mail/queue-mail";

import { confirmedContacts } from "./confirmed-contacts";
import type { AccountEvent, NotificationGroup } from "./event";
import { eventMails, textOf } from "./event-mails";

const HOUR_MS = 3_600_000;

/** Queues mail for the confirmed contacts subscribed to an event's group, if the account's switch for it is on. */
export async function mailEvent(
  tx: Tx,
  accountId: number,
  group: NotificationGroup,
  event: AccountEvent,
): Promise<void> {
  const { subject, seldom } = eventMails[event.type];
  const contacts = await confirmedContacts(
    tx,
    accountId,
    group,
    group === "ACCOUNT" ? eq(accounts.accountNotifications, true) : undefined,
    event.type === "scenario.error" ? eq(accounts.sendJsError, true) : undefined,
  );
  const heard =
    seldom && contacts.length > 0
      ? await toldWithinAnHour(
          tx,
          accountId,
          subject,
          contacts.map(({ to }) => to),
        )
      : new Set<string>();
  await queueMails(
    tx,
    accountId,
    contacts
      .filter(({ to }) => !heard.has(to))
      .map(({ to, ...account }) => ({ to, subject, text: textOf(event, account) })),
  );
}

async function toldWithinAnHour(tx: Tx, accountId: number, subject: string, to: string[]): Promise<Set<string>> {
  const rows = await tx
    .selectDistinct({ to: mails.recipient })
    .from(mails)
    .where(
      and(
        eq(mails.accountId, accountId),
        gt(mails.createdAt, new Date(Date.now() - HOUR_MS)),
        eq(mails.subject, subject),
        inArray(mails.recipient, to),
      ),
    );
  return new Set(rows.map((row) => row.to));
}
