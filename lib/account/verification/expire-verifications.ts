import { and, inArray, lt } from "drizzle-orm";

import { verifications } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { withWorker } from "@/db/with-worker";
import { recordSystem } from "@/lib/platform/audit/system";
import { emitEvent } from "@/lib/platform/events/emit";

import type { VerificationStatus } from "./states";
import { lockVerification, moveTo, verificationAuditObject, verificationOf } from "./verification";

/** Number of days that the account has to submit what the operator requested. */
const WAITING_DAYS = 30;
const AT_ONCE = 100;

const waitingStates: VerificationStatus[] = ["WAITING_FOR_CONFIRMATION_DOCUMENTS", "AWAITING_AGREEMENT_UPLOADING"];

/** Expires verifications whose account did not submit what the operator requested in time. */
export async function expireVerifications(now = new Date()): Promise<void> {
  const since = new Date(now.getTime() - WAITING_DAYS * 86_400_000);
  const due = await withWorker((tx) =>
    tx
      .select({ accountId: verifications.accountId, verificationId: verifications.verificationId })
      .from(verifications)
      .where(and(inArray(verifications.status, waitingStates), lt(verifications.decidedAt, since)))
      .limit(AT_ONCE),
  );
  for (const { accountId, verificationId } of due) {
    await withAccount({ accountId }, async (tx) => {
      const before = await lockVerification(tx, accountId, String(verificationId));
      if (!waitingStates.includes(before.status) || before.decidedAt! >= since) return; // changed since the query above
      const status = "WAITING_PERIOD_EXPIRED";
      await moveTo(tx, verificationOf(accountId, verificationId), before, { status });
      await recordSystem(tx, accountId, {
        action: "verification.expire",
        object: verificationAuditObject(before),
        old: { status: before.status },
        new: { status },
      });
      await emitEvent(tx, accountId, { type: "verification.changed", body: { verificationId, status } });
    });
  }
}
