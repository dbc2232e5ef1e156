import { and, eq, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { notificationContacts } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";

/** A new login e-mail that waits for its code. */
export interface EmailChange {
  contactId: number;
  email: string;
  requestedAt: Date;
  codeSent: boolean;
  nextVerificationAt: Date | null;
}

/** An address that a code is sent to and that no message but that goes to. */
export const EMAIL_CHANGE = "account_email";

export const emailChangesOf = (accountId: number) =>
  and(eq(notificationContacts.accountId, accountId), eq(notificationContacts.contactType, EMAIL_CHANGE));

/** The account's new login e-mail, if one waits for its code. */
export async function readEmailChange(tx: Tx, accountId: number): Promise<EmailChange | undefined> {
  const [found] = await tx
    .select({
      contactId: notificationContacts.contactId,
      email: notificationContacts.contactData,
      requestedAt: notificationContacts.createdAt,
      codeSent: sql<boolean>`coalesce(${notificationContacts.codeExpiresAt} > now() and ${notificationContacts.codeAttemptsLeft} > 0, false)`,
      nextVerificationAt: notificationContacts.nextVerificationAt,
    })
    .from(notificationContacts)
    .where(emailChangesOf(accountId));
  return found;
}

/** The account's new login e-mail, for its Profile section. */
export async function getEmailChange(ctx: Ctx): Promise<EmailChange | null> {
  requireAccess(ctx, "PROFILE");
  return (await withAccount(inAccount(ctx), (tx) => readEmailChange(tx, ctx.viewer.accountId))) ?? null;
}
