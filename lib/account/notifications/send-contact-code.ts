import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { conflict } from "@/lib/platform/errors";
import { sendCode } from "@/lib/platform/mail/codes";

import { confirmationText } from "./confirmation-text";
import { lockContact, type NotificationContact, notificationContactAuditObject, readContact } from "./contact";

/**
 * Sends a new code to an unconfirmed contact.
 * @throws NOT_FOUND; CONFLICT when it is confirmed; RATE_LIMITED too soon after the last code
 */
export async function sendContactCode(ctx: Ctx, rawId: string): Promise<NotificationContact> {
  requireAccess(ctx, "NOTIFICATIONS");
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const contact = await lockContact(tx, accountId, rawId);
    if (contact.verified) throw conflict(`${contact.value} is confirmed already.`);
    await sendCode(tx, accountId, contact, confirmationText(ctx.viewer));
    await recordDone(tx, ctx, {
      action: "notificationContact.sendCode",
      object: notificationContactAuditObject(contact),
    });
    return readContact(tx, accountId, contact.contactId);
  });
}
