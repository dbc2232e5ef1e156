import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { conflict } from "@/lib/platform/errors";

import {
  lockVerification,
  moveTo,
  readVerification,
  type Verification,
  verificationAuditObject,
  verificationOf,
} from "./verification";

/**
 * Withdraws a verification from review so that it can be edited.
 * @throws NOT_FOUND; CONFLICT when it is not under review
 */
export async function withdrawVerification(ctx: Ctx, rawId: string): Promise<Verification> {
  requireAccess(ctx, "VERIFICATION");
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const before = await lockVerification(tx, accountId, rawId);
    if (before.status !== "AWAITING_VERIFICATION") throw conflict("It is not under review.");
    await moveTo(tx, verificationOf(accountId, before.verificationId), before, {
      status: "AWAITING_DOCUMENTS_UPLOADING",
      submittedAt: null,
    });
    await recordDone(tx, ctx, {
      action: "verification.withdraw",
      object: verificationAuditObject(before),
      old: { status: before.status },
      new: { status: "AWAITING_DOCUMENTS_UPLOADING" },
    });
    return readVerification(tx, accountId, before.verificationId);
  });
}
