import { and, eq, gt, lte, or, sql } from "drizzle-orm";

import { pushCredentials } from "@/db/schema";
import { emitExpiry, inDueAccounts, noticeEnd } from "@/lib/platform/events/expiry";

const { accountId, expiresAt, toldExpiring, toldExpired } = pushCredentials;

const isOver = (now: Date) => lte(expiresAt, now);

/** The condition that leaves the certificates whose expiry, near or past, was not notified about yet. */
const isDue = (now: Date) =>
  and(
    lte(expiresAt, noticeEnd(now)),
    or(
      and(gt(expiresAt, now), sql`${toldExpiring} is distinct from ${expiresAt}`),
      and(isOver(now), sql`${toldExpired} is distinct from ${expiresAt}`),
    ),
  );

/** Notifies every account once of push certificates that expire soon or have expired. */
export const notifyCertificateExpiry = (now = new Date()): Promise<void> =>
  inDueAccounts(
    (tx) => tx.selectDistinct({ accountId }).from(pushCredentials).where(isDue(now)),
    async (tx, account) => {
      const over = sql<boolean>`${isOver(now)}`;
      const certificates = await tx
        .update(pushCredentials)
        .set({
          toldExpiring: sql`case when ${over} then ${toldExpiring} else ${expiresAt} end`,
          toldExpired: sql`case when ${over} then ${expiresAt} else ${toldExpired} end`,
        })
        .where(and(eq(accountId, account), isDue(now)))
        .returning({
          pushCredentialId: pushCredentials.pushCredentialId,
          provider: pushCredentials.provider,
          credentialBundle: pushCredentials.credentialBundle,
          expiresAt,
          isOver: over,
        });
      await emitExpiry(tx, account, "certificate", certificates);
    },
  );
