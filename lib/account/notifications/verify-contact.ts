import { z } from "zod";

import { notificationContacts } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { actorOf, recordDone, recordRefused } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput, parse } from "@/lib/platform/errors";
import { problemOfCode } from "@/lib/platform/mail/codes";

import {
  contactOf,
  lockContact,
  type NotificationContact,
  notificationContactAuditObject,
  readContact,
} from "./contact";
import { Code } from "./input";

const VerifyContactInput = z.object({ id: z.string(), code: Code });

export type VerifyContactInput = z.input<typeof VerifyContactInput>;

/**
 * Confirms a contact with the code that was sent to it.
 * @throws NOT_FOUND; BAD_USER_INPUT for a code that is wrong, expired or out of attempts
 */
export async function verifyContact(ctx: Ctx, raw: VerifyContactInput): Promise<NotificationContact> {
  requireAccess(ctx, "NOTIFICATIONS");
  const { id, code } = parse(VerifyContactInput, raw);
  const { accountId } = ctx.viewer;
  // A wrong code uses up an attempt, which has to be committed, so the error is thrown after the transaction.
  const { contact, problem } = await withAccount(inAccount(ctx), async (tx) => {
    const before = await lockContact(tx, accountId, id);
    if (before.verified) return { contact: before, problem: undefined };
    const event = { action: "notificationContact.verify" as const, object: notificationContactAuditObject(before) };
    const wrong = await problemOfCode(tx, accountId, before.contactId, code);
    if (wrong) {
      await recordRefused(tx, "FAILED", ctx.request, actorOf(ctx.viewer), event);
      return { contact: before, problem: wrong };
    }
    await tx
      .update(notificationContacts)
      .set({
        verified: true,
        codeHash: null,
        codeExpiresAt: null,
        codeAttemptsLeft: 0,
        nextVerificationAt: null,
        version: before.version + 1,
        modifiedAt: new Date(),
      })
      .where(contactOf(accountId, before.contactId));
    await recordDone(tx, ctx, event);
    return { contact: await readContact(tx, accountId, before.contactId), problem: undefined };
  });
  if (problem) throw badInput({ code: problem });
  return contact;
}
