import { and, eq } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { accountDocuments } from "@/db/schema";
import type { AuditAction } from "@/lib/platform/audit/action.generated";
import { recordDone } from "@/lib/platform/audit/record";
import type { Ctx, Viewer } from "@/lib/platform/ctx";

import {
  type Agreement,
  agreementAuditObject,
  type AgreementStatus,
  assertUnsettled,
  lockAgreement,
  setAgreementStatus,
} from "./agreement";

type Signing = Ctx & { viewer: Viewer };

/** Moves an agreement to IN_PROCESS when a signed copy is added. */
export async function takeSignedCopy(tx: Tx, ctx: Signing, agreementId: number): Promise<void> {
  const agreement = await lockAgreement(tx, ctx.viewer.accountId, String(agreementId));
  if (agreement.status !== "IN_PROCESS") await move(tx, ctx, "agreement.sign", agreement, "IN_PROCESS");
}

/**
 * Moves an agreement that is IN_PROCESS back to NEW when its last signed copy is deleted.
 * @throws CONFLICT when it is verified
 */
export async function dropSignedCopy(tx: Tx, ctx: Signing, agreementId: number): Promise<void> {
  const agreement = await lockAgreement(tx, ctx.viewer.accountId, String(agreementId));
  assertUnsettled(agreement);
  const copies = await tx.$count(
    accountDocuments,
    and(eq(accountDocuments.accountId, ctx.viewer.accountId), eq(accountDocuments.agreementId, agreementId)),
  );
  if (agreement.status === "IN_PROCESS" && copies === 1) await move(tx, ctx, "agreement.unsign", agreement, "NEW");
}

async function move(
  tx: Tx,
  ctx: Signing,
  action: AuditAction,
  agreement: Agreement,
  status: AgreementStatus,
): Promise<void> {
  await setAgreementStatus(tx, ctx.viewer.accountId, agreement, status);
  await recordDone(tx, ctx, {
    action,
    object: agreementAuditObject(agreement),
    old: { status: agreement.status },
    new: { status },
  });
}
