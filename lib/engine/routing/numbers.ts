import { and, asc, eq, gt, sql } from "drizzle-orm";

import { callerIds, phoneNumbers, sipRegistrations, whatsappNumbers } from "@/db/schema";
import { unseal } from "@/lib/platform/secrets/seal";

import { reading, type RowOf } from "./reading";

/** Returns the phone numbers attached to the application, with their rules. */
export const enginePhoneNumbers = reading((tx, { accountId }, applicationId) =>
  tx
    .select({
      phoneNumber: phoneNumbers.phoneNumber,
      ruleId: phoneNumbers.ruleId,
      isSmsEnabled: phoneNumbers.isSmsEnabled,
      canBeUsed: phoneNumbers.canBeUsed,
    })
    .from(phoneNumbers)
    .where(
      and(
        eq(phoneNumbers.accountId, accountId),
        eq(phoneNumbers.applicationId, applicationId),
        eq(phoneNumbers.deactivated, false),
      ),
    )
    .orderBy(asc(phoneNumbers.phoneNumber)),
);

/** Returns the verified external numbers that the account's calls can show as caller ID. */
export const engineCallerIds = reading(async (tx, { accountId }) => {
  const found = await tx
    .select({ phoneNumber: callerIds.phoneNumber })
    .from(callerIds)
    .where(and(eq(callerIds.accountId, accountId), eq(callerIds.active, true), gt(callerIds.verifiedUntil, sql`now()`)))
    .orderBy(asc(callerIds.phoneNumber));
  return found.map(({ phoneNumber }) => phoneNumber);
});

/** Returns the SIP registrations of the application, with the engine's credentials. */
export const engineSipRegistrations = reading(async (tx, { accountId }, applicationId) => {
  const found = await tx
    .select({
      sipRegistrationId: sipRegistrations.sipRegistrationId,
      sipUsername: sipRegistrations.sipUsername,
      authUser: sipRegistrations.authUser,
      sealed: sipRegistrations.password,
      proxy: sipRegistrations.proxy,
      outboundProxy: sipRegistrations.outboundProxy,
      isPersistent: sipRegistrations.isPersistent,
      ruleId: sipRegistrations.ruleId,
      userId: sipRegistrations.userId,
    })
    .from(sipRegistrations)
    .where(
      and(
        eq(sipRegistrations.accountId, accountId),
        eq(sipRegistrations.applicationId, applicationId),
        eq(sipRegistrations.deactivated, false),
      ),
    )
    .orderBy(asc(sipRegistrations.sipRegistrationId));
  return found.map(({ sealed, ...registration }) => ({ ...registration, password: unseal(accountId, sealed) }));
});

/** Returns the WhatsApp numbers of the application, with their decrypted voice passwords. */
export const engineWhatsappNumbers = reading(async (tx, { accountId }, applicationId) => {
  const found = await tx
    .select({
      phoneNumber: whatsappNumbers.phoneNumber,
      ruleId: whatsappNumbers.ruleId,
      sealed: whatsappNumbers.voicePassword,
    })
    .from(whatsappNumbers)
    .where(and(eq(whatsappNumbers.accountId, accountId), eq(whatsappNumbers.applicationId, applicationId)))
    .orderBy(asc(whatsappNumbers.phoneNumber));
  return found.map(({ sealed, ...number }) => ({ ...number, voicePassword: unseal(accountId, sealed) }));
});

export type EngineSipRegistration = RowOf<typeof engineSipRegistrations>;
