import { and, asc, eq, getTableColumns, inArray, type SQL, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { applications, phoneNumbers, rules } from "@/db/schema";
import { notFound } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

/** Columns of a phone number, without the names of its application and rule. */
export const ownColumns = {
  phoneId: phoneNumbers.phoneId,
  phoneNumber: phoneNumbers.phoneNumber,
  countryCode: phoneNumbers.countryCode,
  categoryName: phoneNumbers.categoryName,
  regionName: phoneNumbers.regionName,
  price: phoneNumbers.price,
  purchaseDate: phoneNumbers.purchaseDate,
  nextRenewal: phoneNumbers.nextRenewal,
  deactivated: phoneNumbers.deactivated,
  canceled: phoneNumbers.canceled,
  autoCharge: phoneNumbers.autoCharge,
  canBeUsed: phoneNumbers.canBeUsed,
  activationStatus: phoneNumbers.activationStatus,
  requiredVerification: phoneNumbers.requiredVerification,
  verificationStatus: phoneNumbers.verificationStatus,
  unverifiedHoldUntil: phoneNumbers.unverifiedHoldUntil,
  isSmsSupported: phoneNumbers.isSmsSupported,
  isSmsEnabled: phoneNumbers.isSmsEnabled,
  incomingSmsCallbackUrl: phoneNumbers.incomingSmsCallbackUrl,
  emergencyCallsToBeEnabled: phoneNumbers.emergencyCallsToBeEnabled,
  emergencyCallsEnabled: phoneNumbers.emergencyCallsEnabled,
  subscriptionId: phoneNumbers.subscriptionId,
  frozenAt: phoneNumbers.frozenAt,
  applicationId: phoneNumbers.applicationId,
  ruleId: phoneNumbers.ruleId,
  version: phoneNumbers.version,
  modifiedAt: phoneNumbers.modifiedAt,
};

export const phoneNumberColumns = { ...ownColumns, applicationName: applications.name, ruleName: rules.name };

/** Names of application and rule of an unattached number. */
export const toNowhere = { applicationName: null, ruleName: null };

export const toItsApplication = and(
  eq(applications.accountId, phoneNumbers.accountId),
  eq(applications.applicationId, phoneNumbers.applicationId),
);
export const toItsRule = and(eq(rules.accountId, phoneNumbers.accountId), eq(rules.ruleId, phoneNumbers.ruleId));

/** Phone number of the account, with the application and rule that it is attached to. */
export type PhoneNumber = Awaited<ReturnType<typeof readPhoneNumber>>;

/**
 * Reads a phone number of the account.
 * @throws NOT_FOUND
 */
export async function readPhoneNumber(tx: Tx, accountId: number, rawId: string) {
  const [number] = await tx
    .select(phoneNumberColumns)
    .from(phoneNumbers)
    .leftJoin(applications, toItsApplication)
    .leftJoin(rules, toItsRule)
    .where(and(eq(phoneNumbers.accountId, accountId), eq(phoneNumbers.phoneId, parseId(rawId, "phone number"))));
  if (!number) throw notFound("phone number");
  return number;
}

/** Reads the account's active numbers among the given ones (E.164 without the plus), sorted by number. */
export async function readPhoneNumbersBy(
  tx: Tx,
  accountId: number,
  numbers: readonly string[],
): Promise<PhoneNumber[]> {
  return tx
    .select(phoneNumberColumns)
    .from(phoneNumbers)
    .leftJoin(applications, toItsApplication)
    .leftJoin(rules, toItsRule)
    .where(
      and(
        eq(phoneNumbers.accountId, accountId),
        inArray(phoneNumbers.phoneNumber, [...numbers]),
        eq(phoneNumbers.deactivated, false),
      ),
    )
    .orderBy(asc(phoneNumbers.phoneNumber), asc(phoneNumbers.phoneId));
}

/**
 * Locks a phone number of the account and returns it.
 * @throws NOT_FOUND
 */
export async function lockPhoneNumber(tx: Tx, accountId: number, rawId: string): Promise<PhoneNumber> {
  await tx
    .select({ phoneId: phoneNumbers.phoneId })
    .from(phoneNumbers)
    .where(and(eq(phoneNumbers.accountId, accountId), eq(phoneNumbers.phoneId, parseId(rawId, "phone number"))))
    .for("update");
  return readPhoneNumber(tx, accountId, rawId);
}

/**
 * Returns the SQL condition under which a number can be used: it is activated, not frozen, and its address
 * is verified, not required, or still has time to be. An update passes the columns that it sets, since SQL reads their
 * previous values.
 */
export const mayWork = (set: { activationStatus?: SQL; frozenAt?: SQL; unverifiedHoldUntil?: SQL }) => {
  const { activationStatus, frozenAt, unverifiedHoldUntil } = { ...getTableColumns(phoneNumbers), ...set };
  return sql`${activationStatus} = 'ACTIVE' and ${frozenAt} is null and coalesce(${unverifiedHoldUntil} >= (now() at time zone 'UTC')::date, true)`;
};

/** Returns a phone number as the object of an audit entry. */
export const phoneNumberAuditObject = ({ phoneId, phoneNumber }: Pick<PhoneNumber, "phoneId" | "phoneNumber">) => ({
  kind: "phoneNumber",
  id: phoneId,
  name: `+${phoneNumber}`,
});
