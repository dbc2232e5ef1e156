import { accountDocuments, addressProofs } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { deleteStoredFile } from "@/lib/platform/files/store";

import {
  addressProofAuditObject,
  addressProofAuditValues,
  addressProofOf,
  assertOpen,
  documentsOfProof,
  lockAddressProof,
} from "./address-proof";

/**
 * Deletes an address proof with its documents and their files.
 * @throws NOT_FOUND; CONFLICT while it is under review, and once it is verified, since numbers depend on it
 */
export async function deleteAddressProof(ctx: Ctx, rawId: string): Promise<void> {
  requireAccess(ctx, "VERIFICATION");
  const { accountId } = ctx.viewer;
  const files = await withAccount(inAccount(ctx), async (tx) => {
    const proof = await lockAddressProof(tx, accountId, rawId);
    assertOpen(proof);
    const gone = await tx
      .delete(accountDocuments)
      .where(documentsOfProof(accountId, proof))
      .returning({ fileKey: accountDocuments.fileKey });
    await tx.delete(addressProofs).where(addressProofOf(accountId, proof.addressProofId));
    const {
      countryCode,
      phoneCategoryName,
      salutation,
      company,
      firstName,
      lastName,
      ownerCountryCode,
      city,
      zipCode,
      street,
      building,
    } = proof;
    await recordDone(tx, ctx, {
      action: "addressProof.delete",
      object: addressProofAuditObject(proof),
      old: addressProofAuditValues({
        countryCode,
        phoneCategoryName,
        salutation,
        company,
        firstName,
        lastName,
        ownerCountryCode,
        city,
        zipCode,
        street,
        building,
      }),
    });
    return gone;
  });
  for (const { fileKey } of files) await deleteStoredFile(fileKey);
}
