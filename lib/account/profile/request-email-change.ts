import { eq } from "drizzle-orm";
import { z } from "zod";

import { accounts, notificationContacts } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { confirmPassword, readPasswordHash, WRONG_PASSWORD } from "@/lib/access/auth/confirm-password";
import { lockAccount } from "@/lib/access/auth/lock-account";
import { PASSWORD_MAX } from "@/lib/access/auth/password-length";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireMainAccount } from "@/lib/platform/ctx";
import { publicUrl } from "@/lib/platform/env";
import { badInput, parse, unauthenticated } from "@/lib/platform/errors";
import { sendCode } from "@/lib/platform/mail/codes";

import { EMAIL_CHANGE, type EmailChange, emailChangesOf, readEmailChange } from "./email-change";

const RequestEmailChangeInput = z.object({
  email: z
    .string()
    .trim()
    .pipe(z.email("This is not an e-mail address.").max(254, "The e-mail address is too long.").toLowerCase()),
  password: z.string().max(PASSWORD_MAX * 2, WRONG_PASSWORD),
});

export type RequestEmailChangeInput = z.input<typeof RequestEmailChangeInput>;

/**
 * Sends a code to a new login e-mail address; the current address stays until the code is confirmed. Whether another
 * account uses the new address is revealed only to someone who can read its mail.
 * @throws FORBIDDEN to all but the account's own login; BAD_USER_INPUT for a wrong password; RATE_LIMITED
 */
export async function requestEmailChange(ctx: Ctx, raw: RequestEmailChangeInput): Promise<EmailChange> {
  requireMainAccount(ctx);
  const { email, password } = parse(RequestEmailChangeInput, raw);
  const hash = await confirmPassword(ctx, password, "account.requestEmailChange");
  if (hash === undefined) throw badInput({ password: WRONG_PASSWORD });
  const { accountId, accountName } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    await lockAccount(tx, ctx);
    if ((await readPasswordHash(tx, ctx.viewer)) !== hash)
      throw unauthenticated("Your password was changed meanwhile.");
    const [account] = await tx
      .select({ email: accounts.accountEmail })
      .from(accounts)
      .where(eq(accounts.accountId, accountId));
    if (account!.email.toLowerCase() === email) throw badInput({ email: "This is the account's address already." });
    const earlier = await readEmailChange(tx, accountId);
    await tx.delete(notificationContacts).where(emailChangesOf(accountId));
    const [made] = await tx
      .insert(notificationContacts)
      .values({ accountId, contactType: EMAIL_CHANGE, contactData: email, groups: [] })
      .returning({ contactId: notificationContacts.contactId });
    const sent = { contactId: made!.contactId, value: email, nextVerificationAt: earlier?.nextVerificationAt ?? null };
    await sendCode(
      tx,
      accountId,
      sent,
      (code) =>
        `The account ${accountName} is to be logged in to with this address.\n\nTo agree, type this code at ${publicUrl()}/profile:\n\n${code}`,
    );
    await recordDone(tx, ctx, {
      action: "account.requestEmailChange",
      object: { kind: "account", id: accountId, name: accountName },
      new: { email },
    });
    return (await readEmailChange(tx, accountId))!;
  });
}
