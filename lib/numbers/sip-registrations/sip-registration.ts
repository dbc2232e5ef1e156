import { and, eq } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { applications, rules, sipRegistrations, users } from "@/db/schema";
import { notFound } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

/** Columns of a SIP registration, without its password. */
export const sipRegistrationColumns = {
  sipRegistrationId: sipRegistrations.sipRegistrationId,
  sipUsername: sipRegistrations.sipUsername,
  authUser: sipRegistrations.authUser,
  proxy: sipRegistrations.proxy,
  outboundProxy: sipRegistrations.outboundProxy,
  isPersistent: sipRegistrations.isPersistent,
  successful: sipRegistrations.successful,
  statusCode: sipRegistrations.statusCode,
  errorMessage: sipRegistrations.errorMessage,
  lastUpdatedAt: sipRegistrations.lastUpdatedAt,
  deactivated: sipRegistrations.deactivated,
  purchaseDate: sipRegistrations.purchaseDate,
  nextSubscriptionRenewal: sipRegistrations.nextSubscriptionRenewal,
  subscriptionPrice: sipRegistrations.subscriptionPrice,
  applicationId: sipRegistrations.applicationId,
  applicationName: applications.name,
  ruleId: sipRegistrations.ruleId,
  ruleName: rules.name,
  userId: sipRegistrations.userId,
  userName: users.name,
  version: sipRegistrations.version,
};

export const toItsApplication = and(
  eq(applications.accountId, sipRegistrations.accountId),
  eq(applications.applicationId, sipRegistrations.applicationId),
);
export const toItsRule = and(
  eq(rules.accountId, sipRegistrations.accountId),
  eq(rules.ruleId, sipRegistrations.ruleId),
);
export const toItsUser = and(
  eq(users.accountId, sipRegistrations.accountId),
  eq(users.userId, sipRegistrations.userId),
);

/** Registration at an external SIP server, with the state reported by the engine and the target of its calls. */
export type SipRegistration = Awaited<ReturnType<typeof readSipRegistration>>;

/**
 * Reads a SIP registration of the account.
 * @throws NOT_FOUND
 */
export async function readSipRegistration(tx: Tx, accountId: number, sipRegistrationId: number) {
  const [registration] = await tx
    .select(sipRegistrationColumns)
    .from(sipRegistrations)
    .leftJoin(applications, toItsApplication)
    .leftJoin(rules, toItsRule)
    .leftJoin(users, toItsUser)
    .where(and(eq(sipRegistrations.accountId, accountId), eq(sipRegistrations.sipRegistrationId, sipRegistrationId)));
  if (!registration) throw notFound("SIP registration");
  return registration;
}

/**
 * Locks a SIP registration of the account and returns it.
 * @throws NOT_FOUND
 */
export async function lockSipRegistration(tx: Tx, accountId: number, rawId: string): Promise<SipRegistration> {
  const sipRegistrationId = parseId(rawId, "SIP registration");
  await tx
    .select({ sipRegistrationId: sipRegistrations.sipRegistrationId })
    .from(sipRegistrations)
    .where(and(eq(sipRegistrations.accountId, accountId), eq(sipRegistrations.sipRegistrationId, sipRegistrationId)))
    .for("update");
  return readSipRegistration(tx, accountId, sipRegistrationId);
}

/** Returns a SIP registration as the object of an audit entry. */
export const sipRegistrationAuditObject = ({
  sipRegistrationId,
  sipUsername,
  proxy,
}: Pick<SipRegistration, "sipRegistrationId" | "sipUsername" | "proxy">) => ({
  kind: "sipRegistration",
  id: sipRegistrationId,
  name: `${sipUsername}@${proxy}`,
});
