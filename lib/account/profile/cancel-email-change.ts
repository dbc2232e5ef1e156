import { notificationContacts } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireMainAccount } from "@/lib/platform/ctx";

import { emailChangesOf } from "./email-change";

/**
 * Cancels the pending change of the login e-mail, if there is one.
 * @throws FORBIDDEN to all but the account's own login
 */
export async function cancelEmailChange(ctx: Ctx): Promise<void> {
  requireMainAccount(ctx);
  const { accountId, accountName } = ctx.viewer;
  await withAccount(inAccount(ctx), async (tx) => {
    const [gone] = await tx
      .delete(notificationContacts)
      .where(emailChangesOf(accountId))
      .returning({ email: notificationContacts.contactData });
    if (gone)
      await recordDone(tx, ctx, {
        action: "account.cancelEmailChange",
        object: { kind: "account", id: accountId, name: accountName },
        old: gone,
      });
  });
}
