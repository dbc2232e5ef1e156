import { z } from "zod";

import { notificationContacts } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { changesBetween } from "@/lib/platform/audit/changes";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { conflict, parse } from "@/lib/platform/errors";

import {
  contactOf,
  lockContact,
  type NotificationContact,
  notificationContactAuditObject,
  readContact,
} from "./contact";
import { ContactDescription, ContactGroups } from "./input";

const UpdateContactInput = z.object({
  id: z.string(),
  description: ContactDescription.nullish(),
  groups: ContactGroups.nullish(),
  version: z.number().int().nullish(),
});

export type UpdateContactInput = z.input<typeof UpdateContactInput>;

/**
 * Updates a contact's groups and description; the confirmed address itself can't change.
 * @throws NOT_FOUND; CONFLICT when the version is stale
 */
export async function updateContact(ctx: Ctx, raw: UpdateContactInput): Promise<NotificationContact> {
  requireAccess(ctx, "NOTIFICATIONS");
  const input = parse(UpdateContactInput, raw);
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const before = await lockContact(tx, accountId, input.id);
    if (input.version != null && input.version !== before.version)
      throw conflict(`Somebody else changed ${before.value} meanwhile. Look at it again before you change it.`);
    const after = { description: input.description ?? before.description, groups: input.groups ?? before.groups };
    const { isEmpty, ...changes } = changesBetween({ description: before.description, groups: before.groups }, after);
    if (isEmpty) return before;
    await tx
      .update(notificationContacts)
      .set({ ...after, version: before.version + 1, modifiedAt: new Date() })
      .where(contactOf(accountId, before.contactId));
    await recordDone(tx, ctx, {
      action: "notificationContact.update",
      object: notificationContactAuditObject(before),
      ...changes,
    });
    return readContact(tx, accountId, before.contactId);
  });
}
