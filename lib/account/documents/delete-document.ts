import { accountDocuments } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { assertOpen as assertProofOpen, lockAddressProof } from "@/lib/account/address-proofs/address-proof";
import { dropSignedCopy } from "@/lib/account/verification/signed-copy";
import { assertOpen, lockVerification } from "@/lib/account/verification/verification";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { deleteStoredFile } from "@/lib/platform/files/store";

import { documentAuditObject, documentOf, readDocument } from "./document";

/**
 * Deletes a document and its file.
 * @throws NOT_FOUND; CONFLICT while its verification or address proof is under review or closed, and for a signed copy
 * of a verified agreement
 */
export async function deleteDocument(ctx: Ctx, rawId: string): Promise<void> {
  requireAccess(ctx, "VERIFICATION");
  const { accountId } = ctx.viewer;
  const fileKey = await withAccount(inAccount(ctx), async (tx) => {
    const document = await readDocument(tx, accountId, rawId);
    if (document.verificationId !== null)
      assertOpen(await lockVerification(tx, accountId, String(document.verificationId)));
    else assertProofOpen(await lockAddressProof(tx, accountId, String(document.addressProofId)));
    if (document.agreementId !== null) await dropSignedCopy(tx, ctx, document.agreementId);
    await tx.delete(accountDocuments).where(documentOf(accountId, document.documentId));
    const { kind, mediaType, fileSize } = document;
    await recordDone(tx, ctx, {
      action: "document.delete",
      object: documentAuditObject(document),
      old: { kind, mediaType, fileSize },
    });
    return document.fileKey;
  });
  await deleteStoredFile(fileKey);
}
