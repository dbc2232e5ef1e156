import { and, eq } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { applications, rules, whatsappNumbers } from "@/db/schema";
import { notFound } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

/** Columns of a WhatsApp number, without its voice password. */
export const whatsappNumberColumns = {
  whatsappNumberId: whatsappNumbers.whatsappNumberId,
  phoneNumber: whatsappNumbers.phoneNumber,
  countryCode: whatsappNumbers.countryCode,
  description: whatsappNumbers.description,
  applicationId: whatsappNumbers.applicationId,
  applicationName: applications.name,
  ruleId: whatsappNumbers.ruleId,
  ruleName: rules.name,
  version: whatsappNumbers.version,
  createdAt: whatsappNumbers.createdAt,
  modifiedAt: whatsappNumbers.modifiedAt,
};

export const toItsApplication = and(
  eq(applications.accountId, whatsappNumbers.accountId),
  eq(applications.applicationId, whatsappNumbers.applicationId),
);
export const toItsRule = and(eq(rules.accountId, whatsappNumbers.accountId), eq(rules.ruleId, whatsappNumbers.ruleId));

/** WhatsApp number of the account, with the application and rule that its calls go to. */
export type WhatsappNumber = Awaited<ReturnType<typeof readWhatsappNumber>>;

/**
 * Reads a WhatsApp number of the account.
 * @throws NOT_FOUND
 */
export async function readWhatsappNumber(tx: Tx, accountId: number, whatsappNumberId: number) {
  const [number] = await tx
    .select(whatsappNumberColumns)
    .from(whatsappNumbers)
    .leftJoin(applications, toItsApplication)
    .leftJoin(rules, toItsRule)
    .where(and(eq(whatsappNumbers.accountId, accountId), eq(whatsappNumbers.whatsappNumberId, whatsappNumberId)));
  if (!number) throw notFound("WhatsApp number");
  return number;
}

/**
 * Locks a WhatsApp number of the account and returns it.
 * @throws NOT_FOUND
 */
export async function lockWhatsappNumber(tx: Tx, accountId: number, rawId: string): Promise<WhatsappNumber> {
  const whatsappNumberId = parseId(rawId, "WhatsApp number");
  await tx
    .select({ whatsappNumberId: whatsappNumbers.whatsappNumberId })
    .from(whatsappNumbers)
    .where(and(eq(whatsappNumbers.accountId, accountId), eq(whatsappNumbers.whatsappNumberId, whatsappNumberId)))
    .for("update");
  return readWhatsappNumber(tx, accountId, whatsappNumberId);
}

/** Returns a WhatsApp number as the object of an audit entry. */
export const whatsappNumberAuditObject = ({
  whatsappNumberId,
  phoneNumber,
}: Pick<WhatsappNumber, "whatsappNumberId" | "phoneNumber">) => ({
  kind: "whatsappNumber",
  id: whatsappNumberId,
  name: `+${phoneNumber}`,
});
