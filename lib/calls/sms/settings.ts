import { eq } from "drizzle-orm";
import { z } from "zod";

import { accounts } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { changesBetween } from "@/lib/platform/audit/changes";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { parse } from "@/lib/platform/errors";
import { emitEvent } from "@/lib/platform/events/emit";

const columns = {
  storeInboundSms: accounts.storeInboundSms,
  storeOutboundSms: accounts.storeOutboundSms,
  a2pSmsEnabled: accounts.a2pSmsEnabled,
};

/** Directions whose texts are stored from now on, and whether applications can send messages to people. */
export interface SmsSettings {
  storeInboundSms: boolean;
  storeOutboundSms: boolean;
  a2pSmsEnabled: boolean;
}

/** Returns the account's settings for text messages. */
export async function getSmsSettings(ctx: Ctx): Promise<SmsSettings> {
  requireAccess(ctx, "SMS_CONFIGURATION");
  const [settings] = await withAccount(inAccount(ctx), (tx) =>
    tx.select(columns).from(accounts).where(eq(accounts.accountId, ctx.viewer.accountId)),
  );
  return settings!;
}

const UpdateSmsSettingsInput = z.object({
  storeInboundSms: z.boolean().nullish(),
  storeOutboundSms: z.boolean().nullish(),
  a2pSmsEnabled: z.boolean().nullish(),
});

export type UpdateSmsSettingsInput = z.input<typeof UpdateSmsSettingsInput>;

/**
 * Updates the given settings. Stored texts stay: disabling a setting applies to later messages only.
 * @throws FORBIDDEN
 */
export async function updateSmsSettings(ctx: Ctx, raw: UpdateSmsSettingsInput): Promise<SmsSettings> {
  requireAccess(ctx, "SMS_CONFIGURATION");
  const input = parse(UpdateSmsSettingsInput, raw);
  const { accountId, accountName } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const mine = eq(accounts.accountId, accountId);
    const [before] = await tx.select(columns).from(accounts).where(mine).for("no key update");
    const after = {
      storeInboundSms: input.storeInboundSms ?? before!.storeInboundSms,
      storeOutboundSms: input.storeOutboundSms ?? before!.storeOutboundSms,
      a2pSmsEnabled: input.a2pSmsEnabled ?? before!.a2pSmsEnabled,
    };
    const { isEmpty, ...changes } = changesBetween(before!, after);
    if (isEmpty) return after;
    await tx.update(accounts).set(after).where(mine);
    if (after.a2pSmsEnabled && !before!.a2pSmsEnabled)
      await emitEvent(tx, accountId, { type: "sms.a2p_enabled", body: {} });
    await recordDone(tx, ctx, {
      action: "sms.settings",
      object: { kind: "account", id: accountId, name: accountName },
      ...changes,
    });
    return after;
  });
}
