import { and, count, eq } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { accountDocuments } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput, conflict } from "@/lib/platform/errors";

import { readAgreements } from "./agreement";
import { neededOf, particulars } from "./particulars";
import {
  assertOpen,
  lockVerification,
  moveTo,
  readVerification,
  type Verification,
  verificationAuditObject,
  verificationOf,
} from "./verification";

/**
 * Submits a verification for review; from then on it can only be withdrawn.
 * @throws NOT_FOUND; BAD_USER_INPUT while required fields are missing; CONFLICT when it is under review or closed, or
 * without the required documents
 */
export async function submitVerification(ctx: Ctx, rawId: string): Promise<Verification> {
  requireAccess(ctx, "VERIFICATION");
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const before = await lockVerification(tx, accountId, rawId);
    assertOpen(before);
    const missing = neededOf(before.legalStatus).filter((name) => before.particulars[name] === "");
    if (missing.length > 0)
      throw badInput(
        Object.fromEntries(missing.map((name) => [`particulars.${name}`, `${particulars[name].label} is missing.`])),
      );
    const documents = and(
      eq(accountDocuments.accountId, accountId),
      eq(accountDocuments.verificationId, before.verificationId),
    );
    const kinds = await tx
      .select({ kind: accountDocuments.documentKind, count: count() })
      .from(accountDocuments)
      .where(documents)
      .groupBy(accountDocuments.documentKind);
    if (kinds.length === 0) throw conflict("Add at least one document first.");
    if (
      before.status === "AWAITING_AGREEMENT_UPLOADING" &&
      (await isAgreementAwaited(tx, accountId, before.verificationId, kinds))
    )
      throw conflict("Add the signed agreement first.");
    await moveTo(tx, verificationOf(accountId, before.verificationId), before, {
      status: "AWAITING_VERIFICATION",
      submittedAt: new Date(),
    });
    await recordDone(tx, ctx, {
      action: "verification.submit",
      object: verificationAuditObject(before),
      old: { status: before.status },
      new: { status: "AWAITING_VERIFICATION" },
    });
    return readVerification(tx, accountId, before.verificationId);
  });
}

/**
 * Returns whether a signed agreement is missing: an issued agreement is unsigned or all were rejected, or, when none
 * was issued, no document is of the kind AGREEMENT.
 */
async function isAgreementAwaited(
  tx: Tx,
  accountId: number,
  verificationId: number,
  kinds: readonly { kind: string }[],
): Promise<boolean> {
  const agreements = await readAgreements(tx, accountId, [verificationId]);
  if (agreements.length === 0) return !kinds.some(({ kind }) => kind === "AGREEMENT");
  return agreements.some(({ status }) => status === "NEW") || agreements.every(({ status }) => status === "REJECTED");
}
