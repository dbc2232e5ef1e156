import { and, eq } from "drizzle-orm";

import { whatsappNumbers } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";

import { lockWhatsappNumber, whatsappNumberAuditObject } from "./whatsapp-number";

/**
 * Deletes a WhatsApp number with its voice password.
 * @throws FORBIDDEN, NOT_FOUND
 */
export async function deleteWhatsappNumber(ctx: Ctx, rawId: string): Promise<void> {
  requireAccess(ctx, "PHONE_NUMBER_DEACTIVATION", "phoneNumber.deactivate");
  const { accountId } = ctx.viewer;
  await withAccount(inAccount(ctx), async (tx) => {
    const before = await lockWhatsappNumber(tx, accountId, rawId);
    await tx
      .delete(whatsappNumbers)
      .where(
        and(eq(whatsappNumbers.accountId, accountId), eq(whatsappNumbers.whatsappNumberId, before.whatsappNumberId)),
      );
    const { description, applicationName, ruleName } = before;
    await recordDone(tx, ctx, {
      action: "whatsappNumber.delete",
      object: whatsappNumberAuditObject(before),
      old: { description, application: applicationName, rule: ruleName },
    });
  });
}
