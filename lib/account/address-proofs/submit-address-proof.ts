import { accountDocuments, addressProofs } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { conflict } from "@/lib/platform/errors";

import {
  type AddressProof,
  addressProofAuditObject,
  addressProofOf,
  assertOpen,
  documentsOfProof,
  lockAddressProof,
  readAddressProof,
  tellNumbers,
} from "./address-proof";

/**
 * Submits an address proof with its documents for review.
 * @throws NOT_FOUND; CONFLICT without a document, or when it is under review or verified
 */
export async function submitAddressProof(ctx: Ctx, rawId: string): Promise<AddressProof> {
  requireAccess(ctx, "VERIFICATION");
  return move(ctx, rawId, "IN_PROGRESS");
}

/**
 * Withdraws an address proof from review so that it can be edited.
 * @throws NOT_FOUND; CONFLICT when it is not under review
 */
export async function withdrawAddressProof(ctx: Ctx, rawId: string): Promise<AddressProof> {
  requireAccess(ctx, "VERIFICATION");
  return move(ctx, rawId, "PENDING");
}

async function move(ctx: Ctx, rawId: string, status: "IN_PROGRESS" | "PENDING"): Promise<AddressProof> {
  requireAccess(ctx, "VERIFICATION");
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const before = await lockAddressProof(tx, accountId, rawId);
    if (status === "PENDING") {
      if (before.status !== "IN_PROGRESS") throw conflict("This address is not under review.");
    } else {
      assertOpen(before);
      if ((await tx.$count(accountDocuments, documentsOfProof(accountId, before))) === 0)
        throw conflict("Add a document that proves the address first.");
    }
    await tx
      .update(addressProofs)
      .set({ status, version: before.version + 1 })
      .where(addressProofOf(accountId, before.addressProofId));
    await tellNumbers(tx, accountId, before, status === "IN_PROGRESS" ? "IN_PROGRESS" : "REQUIRED");
    await recordDone(tx, ctx, {
      action: status === "IN_PROGRESS" ? "addressProof.submit" : "addressProof.withdraw",
      object: addressProofAuditObject(before),
      old: { status: before.status },
      new: { status },
    });
    return readAddressProof(tx, accountId, before.addressProofId);
  });
}
