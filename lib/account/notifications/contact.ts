import { and, eq, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { accounts, notificationContacts } from "@/db/schema";
import { notFound } from "@/lib/platform/errors";
import type { NotificationGroup } from "@/lib/platform/events/event";
import { parseId } from "@/lib/platform/ids";

/** E-mail recipient of an account's notifications. */
export interface NotificationContact {
  contactId: number;
  value: string;
  description: string;
  /** Whether this is the account's own address, which can't be deleted. */
  isPersistent: boolean;
  groups: NotificationGroup[];
  verified: boolean;
  /** Whether a code was sent that is still valid and has attempts left. */
  codeSent: boolean;
  nextVerificationAt: Date | null;
  createdAt: Date;
  modifiedAt: Date;
  version: number;
}

export const contactColumns = {
  contactId: notificationContacts.contactId,
  value: notificationContacts.contactData,
  description: notificationContacts.description,
  isPersistent: notificationContacts.isPersistent,
  groups: notificationContacts.groups,
  verified: notificationContacts.verified,
  codeSent: sql<boolean>`coalesce(${notificationContacts.codeExpiresAt} > now() and ${notificationContacts.codeAttemptsLeft} > 0, false)`,
  nextVerificationAt: notificationContacts.nextVerificationAt,
  createdAt: notificationContacts.createdAt,
  modifiedAt: notificationContacts.modifiedAt,
  version: notificationContacts.version,
};

/** Returns the SQL condition that matches an account's contacts, without a pending login e-mail. */
export const contactsOf = (accountId: number) =>
  and(eq(notificationContacts.accountId, accountId), eq(notificationContacts.contactType, "email"));

export const contactOf = (accountId: number, contactId: number) =>
  and(contactsOf(accountId), eq(notificationContacts.contactId, contactId));

/**
 * Locks a contact of the account and returns it.
 * @throws NOT_FOUND
 */
export async function lockContact(tx: Tx, accountId: number, rawId: string): Promise<NotificationContact> {
  const [found] = await tx
    .select(contactColumns)
    .from(notificationContacts)
    .where(contactOf(accountId, parseId(rawId, "contact")))
    .for("update");
  if (!found) throw notFound("contact");
  return found;
}

/** Reads a contact that is known to exist. */
export async function readContact(tx: Tx, accountId: number, contactId: number): Promise<NotificationContact> {
  const [found] = await tx.select(contactColumns).from(notificationContacts).where(contactOf(accountId, contactId));
  return found!;
}

/**
 * Ensures that the account's own address is among its contacts: unconfirmed, in the groups ACCOUNT and TARIFF_CHANGING.
 */
export async function ensureOwnContact(tx: Tx, accountId: number): Promise<void> {
  await tx.execute(sql`insert into ${notificationContacts} (account_id, contact_data, description, is_persistent, notification_group)
    select account_id, account_email, 'The account''s own address', true, '{ACCOUNT,TARIFF_CHANGING}' from ${accounts}
    where account_id = ${accountId} and not exists (select from ${notificationContacts} where account_id = ${accountId} and is_persistent)
    on conflict do nothing`);
}

export const notificationContactAuditObject = ({
  contactId,
  value,
}: Pick<NotificationContact, "contactId" | "value">) => ({
  kind: "notificationContact",
  id: contactId,
  name: value,
});
