import { and, eq, ne, sql } from "drizzle-orm";
import { z } from "zod";

import type { Tx } from "@/db/database";
import { uniqueViolation } from "@/db/errors";
import { accounts, notificationContacts } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { lockAccount } from "@/lib/access/auth/lock-account";
import { contactsOf, ensureOwnContact } from "@/lib/account/notifications/contact";
import { Code } from "@/lib/account/notifications/input";
import { actorOf, recordDone, recordRefused } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireMainAccount } from "@/lib/platform/ctx";
import { badInput, conflict, parse } from "@/lib/platform/errors";
import { problemOfCode } from "@/lib/platform/mail/codes";
import { queueMails } from "@/lib/platform/mail/queue-mail";

import { emailChangesOf, readEmailChange } from "./email-change";

const ConfirmEmailChangeInput = z.object({ code: Code });

export type ConfirmEmailChangeInput = z.input<typeof ConfirmEmailChangeInput>;

/**
 * Replaces the account's login e-mail after its code is confirmed, and notifies the old address.
 * @throws FORBIDDEN to all but the account's own login; CONFLICT when no change is pending; BAD_USER_INPUT for a code
 * that is wrong, expired or out of attempts, or an address of another account
 */
export async function confirmEmailChange(ctx: Ctx, raw: ConfirmEmailChangeInput): Promise<void> {
  requireMainAccount(ctx);
  const { code } = parse(ConfirmEmailChangeInput, raw);
  const { accountId, accountName } = ctx.viewer;
  const event = {
    action: "account.changeEmail" as const,
    object: { kind: "account", id: accountId, name: accountName },
  };
  try {
    // A wrong code uses up an attempt, which has to be committed, so the error is thrown after the transaction.
    const problem = await withAccount(inAccount(ctx), async (tx) => {
      await lockAccount(tx, ctx);
      const change = await readEmailChange(tx, accountId);
      if (!change) throw conflict("No new address waits for a code. Ask for the change again.");
      const wrong = await problemOfCode(tx, accountId, change.contactId, code);
      if (wrong) {
        await recordRefused(tx, "FAILED", ctx.request, actorOf(ctx.viewer), event);
        return wrong;
      }
      const [before] = await tx
        .select({ email: accounts.accountEmail, version: accounts.version })
        .from(accounts)
        .where(eq(accounts.accountId, accountId));
      await tx
        .update(accounts)
        .set({ accountEmail: change.email, version: before!.version + 1 })
        .where(eq(accounts.accountId, accountId));
      await tx.delete(notificationContacts).where(emailChangesOf(accountId));
      await moveOwnContact(tx, accountId, change.email);
      const text = `The login e-mail of the account ${accountName} is ${change.email} from now on.\n\nIf you did not change it, somebody else has the account's password: tell whoever runs this panel at once.`;
      await queueMails(tx, accountId, [{ to: before!.email, subject: "Your account's e-mail was changed", text }]);
      await recordDone(tx, ctx, { ...event, old: { email: before!.email }, new: { email: change.email } });
      return undefined;
    });
    if (problem) throw badInput({ code: problem });
  } catch (error) {
    throw uniqueViolation(error) === "accounts_email_key"
      ? badInput({ code: "This address can't be used: it belongs to another account." })
      : error;
  }
}

/** Moves the account's own contact to the new e-mail and deletes another contact with that address. */
async function moveOwnContact(tx: Tx, accountId: number, email: string): Promise<void> {
  await ensureOwnContact(tx, accountId);
  const own = and(contactsOf(accountId), eq(notificationContacts.isPersistent, true));
  await tx
    .delete(notificationContacts)
    .where(
      and(
        contactsOf(accountId),
        ne(notificationContacts.isPersistent, true),
        sql`lower(${notificationContacts.contactData}) = lower(${email})`,
      ),
    );
  await tx
    .update(notificationContacts)
    .set({
      contactData: email,
      verified: true,
      codeHash: null,
      codeExpiresAt: null,
      codeAttemptsLeft: 0,
      nextVerificationAt: null,
      version: sql`${notificationContacts.version} + 1`,
      modifiedAt: new Date(),
    })
    .where(own);
}
