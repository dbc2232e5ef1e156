import { fileTypeFromStream } from "file-type";
import { Readable } from "node:stream";
import { z } from "zod";

import type { Tx } from "@/db/database";
import { accountDocuments } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { assertOpen as assertProofOpen, lockAddressProof } from "@/lib/account/address-proofs/address-proof";
import { assertUnsettled, lockAgreement } from "@/lib/account/verification/agreement";
import { takeSignedCopy } from "@/lib/account/verification/signed-copy";
import { assertOpen, lockVerification } from "@/lib/account/verification/verification";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { conflict, notFound, parse } from "@/lib/platform/errors";
import { deleteStoredFile, readStoredFile, storeFile } from "@/lib/platform/files/store";

import {
  type AccountDocument,
  countDocuments,
  DOCUMENT_MAX_BYTES,
  documentAuditObject,
  documentKinds,
  type DocumentOwner,
  DOCUMENTS_MAX,
  readDocument,
} from "./document";
import { assertKindOfFile, parseFileName } from "./file-name";

const UploadDocumentInput = z
  .object({
    verificationId: z.string().nullish(),
    agreementId: z.string().nullish(),
    addressProofId: z.string().nullish(),
    kind: z.enum(documentKinds, "Say what the document is."),
    name: z.string(),
  })
  .refine(
    ({ verificationId, addressProofId }) => (verificationId == null) !== (addressProofId == null),
    "Name a verification or an address proof.",
  )
  .refine(
    ({ agreementId, verificationId, kind }) => agreementId == null || (verificationId != null && kind === "AGREEMENT"),
    "A signed copy of an agreement is a verification's document of the kind AGREEMENT.",
  );

export type UploadDocumentInput = z.input<typeof UploadDocumentInput>;

/**
 * Stores a document: PDF, JPEG or PNG by its content, up to 10 MB, up to 20 per verification or address proof. A signed
 * copy moves its agreement to IN_PROCESS. The owner is checked before any content is read.
 * @throws FORBIDDEN; NOT_FOUND; CONFLICT while the owner is under review or closed, or above the maximum number;
 * BAD_USER_INPUT for the file or its name; FileTooLargeError
 */
export async function uploadDocument(
  ctx: Ctx,
  raw: UploadDocumentInput,
  content: AsyncIterable<Uint8Array>,
): Promise<AccountDocument> {
  requireAccess(ctx, "VERIFICATION");
  const input = parse(UploadDocumentInput, raw);
  const fileName = parseFileName(input.name);
  const { accountId, name: uploadedBy } = ctx.viewer;
  await withAccount(inAccount(ctx), (tx) => lockOwner(tx, accountId, input));

  const file = await storeFile(accountId, "documents", content, DOCUMENT_MAX_BYTES);
  try {
    const mediaType = await mediaTypeOf(file.key);
    assertKindOfFile(fileName, mediaType);
    return await withAccount(inAccount(ctx), async (tx) => {
      const owner = await lockOwner(tx, accountId, input);
      const [made] = await tx
        .insert(accountDocuments)
        .values({
          accountId,
          ...owner,
          documentKind: input.kind,
          fileKey: file.key,
          fileName,
          mediaType,
          fileSize: file.size,
          uploadedBy,
        })
        .returning({ documentId: accountDocuments.documentId });
      const { documentId } = made!;
      await recordDone(tx, ctx, {
        action: "document.upload",
        object: documentAuditObject({ documentId, fileName }),
        new: { ...owner, kind: input.kind, mediaType, fileSize: file.size },
      });
      if ("agreementId" in owner) await takeSignedCopy(tx, ctx, owner.agreementId!);
      return readDocument(tx, accountId, String(documentId));
    });
  } catch (error) {
    await deleteStoredFile(file.key);
    throw error;
  }
}

/** Locks the document's owner and asserts that it is open and has fewer than the maximum number of documents. */
async function lockOwner(
  tx: Tx,
  accountId: number,
  { verificationId, agreementId, addressProofId }: UploadDocumentInput,
): Promise<DocumentOwner> {
  const owner =
    verificationId != null
      ? await openVerification(tx, accountId, verificationId, agreementId)
      : await openProof(tx, accountId, addressProofId!);
  if ((await countDocuments(tx, accountId, owner)) >= DOCUMENTS_MAX)
    throw conflict(`There are ${DOCUMENTS_MAX} documents already. Delete one that is not needed.`);
  return owner;
}

async function openVerification(
  tx: Tx,
  accountId: number,
  rawId: string,
  rawAgreementId?: string | null,
): Promise<DocumentOwner> {
  const verification = await lockVerification(tx, accountId, rawId);
  assertOpen(verification);
  const { verificationId } = verification;
  if (rawAgreementId == null) return { verificationId };
  const agreement = await lockAgreement(tx, accountId, rawAgreementId);
  if (agreement.verificationId !== verificationId) throw notFound("agreement");
  assertUnsettled(agreement);
  return { verificationId, agreementId: agreement.agreementId };
}

async function openProof(tx: Tx, accountId: number, rawId: string): Promise<DocumentOwner> {
  const proof = await lockAddressProof(tx, accountId, rawId);
  assertProofOpen(proof);
  return { addressProofId: proof.addressProofId };
}

/** Detects the media type from disk: buffering many slow uploads in memory would add up. */
async function mediaTypeOf(fileKey: string): Promise<string | undefined> {
  const content = readStoredFile(fileKey);
  try {
    return (await fileTypeFromStream(Readable.toWeb(content) as ReadableStream<Uint8Array>))?.mime;
  } finally {
    content.destroy();
  }
}
