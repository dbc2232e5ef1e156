import { eq } from "drizzle-orm";
import { z } from "zod";

import type { Tx } from "@/db/database";
import { accounts } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { lockAccount } from "@/lib/access/auth/lock-account";
import { changesBetween } from "@/lib/platform/audit/changes";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { conflict, parse } from "@/lib/platform/errors";
import { toDecimal, toUnits } from "@/lib/platform/money";

/** Notification settings of an account. */
export interface NotificationSettings {
  accountNotifications: boolean;
  tariffChangingNotifications: boolean;
  newsNotifications: boolean;
  sendJsError: boolean;
  /** Balance below which a notification is sent, in ledger units. */
  minBalanceToNotify: bigint;
  currency: string;
  version: number;
}

const columns = {
  accountNotifications: accounts.accountNotifications,
  tariffChangingNotifications: accounts.tariffChangingNotifications,
  newsNotifications: accounts.newsNotifications,
  sendJsError: accounts.sendJsError,
  minBalanceToNotify: accounts.minBalanceToNotify,
  currency: accounts.currency,
  version: accounts.version,
};

const read = async (tx: Tx, accountId: number): Promise<NotificationSettings> =>
  (await tx.select(columns).from(accounts).where(eq(accounts.accountId, accountId)))[0]!;

/** Returns the account's notification settings. */
export async function getNotificationSettings(ctx: Ctx): Promise<NotificationSettings> {
  requireAccess(ctx, "NOTIFICATIONS");
  return withAccount(inAccount(ctx), (tx) => read(tx, ctx.viewer.accountId));
}

const UpdateNotificationSettingsInput = z.object({
  accountNotifications: z.boolean().nullish(),
  tariffChangingNotifications: z.boolean().nullish(),
  newsNotifications: z.boolean().nullish(),
  sendJsError: z.boolean().nullish(),
  minBalanceToNotify: z
    .string()
    .trim()
    .regex(/^\d{1,9}(\.\d{1,2})?$/, "Give an amount such as 5 or 12.50, or 0 to hear nothing before it is used up.")
    .transform(toUnits)
    .nullish(),
  version: z.number().int().nullish(),
});

export type UpdateNotificationSettingsInput = z.input<typeof UpdateNotificationSettingsInput>;

/**
 * Updates the given settings and keeps the rest.
 * @throws BAD_USER_INPUT; CONFLICT when the version is stale
 */
export async function updateNotificationSettings(
  ctx: Ctx,
  raw: UpdateNotificationSettingsInput,
): Promise<NotificationSettings> {
  requireAccess(ctx, "NOTIFICATIONS");
  const input = parse(UpdateNotificationSettingsInput, raw);
  const { accountId, accountName } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    await lockAccount(tx, ctx);
    const { version, currency, ...before } = await read(tx, accountId);
    if (input.version != null && input.version !== version)
      throw conflict(
        "Somebody else changed the account's settings meanwhile. Look at them again before you change them.",
      );
    const after = {
      accountNotifications: input.accountNotifications ?? before.accountNotifications,
      tariffChangingNotifications: input.tariffChangingNotifications ?? before.tariffChangingNotifications,
      newsNotifications: input.newsNotifications ?? before.newsNotifications,
      sendJsError: input.sendJsError ?? before.sendJsError,
      minBalanceToNotify: input.minBalanceToNotify ?? before.minBalanceToNotify,
    };
    const { isEmpty, ...changes } = changesBetween(asText(before), asText(after));
    if (isEmpty) return { ...before, currency, version };
    await tx
      .update(accounts)
      .set({ ...after, version: version + 1 })
      .where(eq(accounts.accountId, accountId));
    await recordDone(tx, ctx, {
      action: "notificationSettings.update",
      object: { kind: "account", id: accountId, name: accountName },
      ...changes,
    });
    return { ...after, currency, version: version + 1 };
  });
}

/** Converts the amount to a decimal string for the audit log, since JSON can't hold a bigint. */
const asText = <Values extends { minBalanceToNotify: bigint }>(values: Values) => ({
  ...values,
  minBalanceToNotify: toDecimal(values.minBalanceToNotify),
});
