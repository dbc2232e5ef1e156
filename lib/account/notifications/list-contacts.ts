import { asc } from "drizzle-orm";

import { notificationContacts } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";

import { contactColumns, contactsOf, ensureOwnContact, type NotificationContact } from "./contact";
import { CONTACTS_MAX } from "./input";

/** Returns the account's contacts, its own address first; at most ten. */
export async function listContacts(ctx: Ctx): Promise<NotificationContact[]> {
  requireAccess(ctx, "NOTIFICATIONS");
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    await ensureOwnContact(tx, accountId);
    return tx
      .select(contactColumns)
      .from(notificationContacts)
      .where(contactsOf(accountId))
      .orderBy(asc(notificationContacts.createdAt), asc(notificationContacts.contactId))
      .limit(CONTACTS_MAX);
  });
}
