import { and, eq } from "drizzle-orm";

import { sipRegistrations } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { emitEvent } from "@/lib/platform/events/emit";

import { lockSipRegistration, sipRegistrationAuditObject } from "./sip-registration";

/**
 * Deletes a SIP registration; the engine unregisters it from the SIP server.
 * @throws FORBIDDEN, NOT_FOUND
 */
export async function deleteSipRegistration(ctx: Ctx, rawId: string): Promise<void> {
  requireAccess(ctx, "SIP_REGISTRATIONS", "sipRegistration.delete");
  const { accountId } = ctx.viewer;
  await withAccount(inAccount(ctx), async (tx) => {
    const before = await lockSipRegistration(tx, accountId, rawId);
    await tx
      .delete(sipRegistrations)
      .where(
        and(
          eq(sipRegistrations.accountId, accountId),
          eq(sipRegistrations.sipRegistrationId, before.sipRegistrationId),
        ),
      );
    const { sipUsername, authUser, proxy, outboundProxy, applicationName, ruleName, userName } = before;
    await recordDone(tx, ctx, {
      action: "sipRegistration.delete",
      object: sipRegistrationAuditObject(before),
      old: {
        sipUsername,
        authUser,
        proxy,
        outboundProxy,
        application: applicationName,
        rule: ruleName,
        user: userName,
      },
    });
    await emitEvent(tx, accountId, {
      type: "subscription.detached",
      body: { ...sipRegistrationAuditObject(before), reason: "GIVEN_UP" },
    });
  });
}
