import { notificationContacts } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { conflict } from "@/lib/platform/errors";

import { contactOf, lockContact, notificationContactAuditObject } from "./contact";

/**
 * Deletes a contact, which receives no further notifications.
 * @throws NOT_FOUND; CONFLICT for the account's own address
 */
export async function deleteContact(ctx: Ctx, rawId: string): Promise<void> {
  requireAccess(ctx, "NOTIFICATIONS");
  const { accountId } = ctx.viewer;
  await withAccount(inAccount(ctx), async (tx) => {
    const contact = await lockContact(tx, accountId, rawId);
    if (contact.isPersistent)
      throw conflict("This is the account's own address, which stays. It follows the login e-mail in the profile.");
    await tx.delete(notificationContacts).where(contactOf(accountId, contact.contactId));
    const { value, description, groups } = contact;
    await recordDone(tx, ctx, {
      action: "notificationContact.delete",
      object: notificationContactAuditObject(contact),
      old: { value, description, groups },
    });
  });
}
