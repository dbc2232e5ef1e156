import { count } from "drizzle-orm";
import { z } from "zod";

import { uniqueViolation } from "@/db/errors";
import { notificationContacts } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { lockAccount } from "@/lib/access/auth/lock-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput, parse } from "@/lib/platform/errors";
import { sendCode } from "@/lib/platform/mail/codes";

import { confirmationText } from "./confirmation-text";
import {
  contactsOf,
  ensureOwnContact,
  type NotificationContact,
  notificationContactAuditObject,
  readContact,
} from "./contact";
import { ContactDescription, ContactGroups, CONTACTS_MAX, ContactValue } from "./input";

const AddContactInput = z.object({ value: ContactValue, description: ContactDescription, groups: ContactGroups });

export type AddContactInput = z.input<typeof AddContactInput>;

/**
 * Adds a contact and sends it a confirmation code; it receives no notifications until it is confirmed.
 * @throws BAD_USER_INPUT for a duplicate address or above the maximum number; RATE_LIMITED for too many codes
 */
export async function addContact(ctx: Ctx, raw: AddContactInput): Promise<NotificationContact> {
  requireAccess(ctx, "NOTIFICATIONS");
  const { value, description, groups } = parse(AddContactInput, raw);
  const { accountId } = ctx.viewer;
  try {
    return await withAccount(inAccount(ctx), async (tx) => {
      await lockAccount(tx, ctx);
      await ensureOwnContact(tx, accountId);
      const [held] = await tx.select({ count: count() }).from(notificationContacts).where(contactsOf(accountId));
      if (held!.count >= CONTACTS_MAX)
        throw badInput({ value: `An account has at most ${CONTACTS_MAX} addresses. Delete one that is not needed.` });
      const [made] = await tx
        .insert(notificationContacts)
        .values({ accountId, contactData: value, description, groups })
        .returning({ contactId: notificationContacts.contactId });
      const { contactId } = made!;
      await sendCode(tx, accountId, { contactId, value, nextVerificationAt: null }, confirmationText(ctx.viewer));
      await recordDone(tx, ctx, {
        action: "notificationContact.add",
        object: notificationContactAuditObject({ contactId, value }),
        new: { value, description, groups },
      });
      return readContact(tx, accountId, contactId);
    });
  } catch (error) {
    throw uniqueViolation(error) === "notification_contacts_data_key"
      ? badInput({ value: "This address is there already." })
      : error;
  }
}
