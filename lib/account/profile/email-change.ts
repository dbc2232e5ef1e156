import { and, eq, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { notificationContacts } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";

/** Pending change of the login e-mail. */
export interface EmailChange {
  contactId: number;
  email: string;
  requestedAt: Date;
  codeSent: boolean;
  nextVerificationAt: Date | null;
}

/** Contact type of a pending login e-mail, which receives its code and no other mail. */
export const EMAIL_CHANGE = "account_email";

export const emailChangesOf = (accountId: number) =>
  and(eq(notificationContacts.accountId, accountId), eq(notificationContacts.contactType, EMAIL_CHANGE));

/** Reads the pending change of the account's login e-mail; undefined when there is none. */
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

/** Returns the pending change of the account's login e-mail; null when there is none. */
export async function getEmailChange(ctx: Ctx): Promise<EmailChange | null> {
  requireAccess(ctx, "PROFILE");
  return (await withAccount(inAccount(ctx), (tx) => readEmailChange(tx, ctx.viewer.accountId))) ?? null;
}
