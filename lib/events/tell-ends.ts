import { and, eq, gt, isNotNull, lte, or, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { callerIds, pushCredentials } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { withWorker } from "@/db/with-worker";

import { emitEvents } from "./emit";

/** How long before its end a certificate or a caller ID is told of. */
const AHEAD = sql`interval '14 days'`;

const certificateEnds = and(
  isNotNull(pushCredentials.expiresAt),
  lte(pushCredentials.expiresAt, sql`now() + ${AHEAD}`),
  or(
    and(gt(pushCredentials.expiresAt, sql`now()`), sql`${pushCredentials.toldExpiring} is distinct from ${pushCredentials.expiresAt}`),
    and(lte(pushCredentials.expiresAt, sql`now()`), sql`${pushCredentials.toldExpired} is distinct from ${pushCredentials.expiresAt}`),
  ),
);
const callerIdEnds = and(
  eq(callerIds.active, true),
  gt(callerIds.verifiedUntil, sql`now()`),
  lte(callerIds.verifiedUntil, sql`now() + ${AHEAD}`),
  sql`${callerIds.toldExpiring} is distinct from ${callerIds.verifiedUntil}`,
);

/** Tells every account of its push certificates that end soon or have ended, and its caller IDs that end soon; of each end once. */
export async function tellEnds(): Promise<void> {
  const due = await withWorker(async (tx) => [
    ...(await tx.selectDistinct({ accountId: pushCredentials.accountId }).from(pushCredentials).where(certificateEnds)),
    ...(await tx.selectDistinct({ accountId: callerIds.accountId }).from(callerIds).where(callerIdEnds)),
  ]);
  for (const accountId of new Set(due.map((account) => account.accountId))) await withAccount({ accountId }, (tx) => tellAccount(tx, accountId));
}

async function tellAccount(tx: Tx, accountId: number): Promise<void> {
  const isOver = sql`${pushCredentials.expiresAt} <= now()`;
  const certificates = await tx
    .update(pushCredentials)
    .set({
      toldExpiring: sql`case when ${isOver} then ${pushCredentials.toldExpiring} else ${pushCredentials.expiresAt} end`,
      toldExpired: sql`case when ${isOver} then ${pushCredentials.expiresAt} else ${pushCredentials.toldExpired} end`,
    })
    .where(and(eq(pushCredentials.accountId, accountId), certificateEnds))
    .returning({ pushCredentialId: pushCredentials.pushCredentialId, provider: pushCredentials.provider, credentialBundle: pushCredentials.credentialBundle, expiresAt: pushCredentials.expiresAt, isOver: sql<boolean>`${isOver}` });
  const bodies = (over: boolean) => certificates.filter((certificate) => certificate.isOver === over).map(({ pushCredentialId, provider, credentialBundle, expiresAt }) => ({ pushCredentialId, provider, credentialBundle, expiresAt }));
  await emitEvents(tx, accountId, "certificate.expiring", bodies(false));
  await emitEvents(tx, accountId, "certificate.expired", bodies(true));

  const expiring = await tx
    .update(callerIds)
    .set({ toldExpiring: sql`${callerIds.verifiedUntil}` })
    .where(and(eq(callerIds.accountId, accountId), callerIdEnds))
    .returning({ callerIdId: callerIds.callerIdId, phoneNumber: callerIds.phoneNumber, verifiedUntil: callerIds.verifiedUntil });
  await emitEvents(tx, accountId, "caller_id.expiring", expiring);
}
