import { and, asc, count, eq, inArray } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { accountDocuments, type documentStatus } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { notFound } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

/** Maximum number of documents per verification or address proof. */
export const DOCUMENTS_MAX = 20;
/** Maximum size of a document, in bytes. */
export const DOCUMENT_MAX_BYTES = 10_000_000;

export const documentKinds = ["IDENTITY", "REGISTRATION", "TAX", "ADDRESS", "AUTHORITY", "AGREEMENT", "OTHER"] as const;
type DocumentKind = (typeof documentKinds)[number];

/** File uploaded for a verification or an address proof. */
export interface AccountDocument {
  documentId: number;
  verificationId: number | null;
  /** Agreement of the verification that the document is a signed copy of. */
  agreementId: number | null;
  addressProofId: number | null;
  kind: DocumentKind;
  fileKey: string;
  fileName: string;
  mediaType: string;
  /** Size in bytes. */
  fileSize: number;
  status: (typeof documentStatus.enumValues)[number];
  comment: string;
  uploadedBy: string;
  uploadedAt: Date;
}

const documentColumns = {
  documentId: accountDocuments.documentId,
  verificationId: accountDocuments.verificationId,
  agreementId: accountDocuments.agreementId,
  addressProofId: accountDocuments.addressProofId,
  kind: accountDocuments.documentKind,
  fileKey: accountDocuments.fileKey,
  fileName: accountDocuments.fileName,
  mediaType: accountDocuments.mediaType,
  fileSize: accountDocuments.fileSize,
  status: accountDocuments.status,
  comment: accountDocuments.comment,
  uploadedBy: accountDocuments.uploadedBy,
  uploadedAt: accountDocuments.uploadedAt,
};

export const documentOf = (accountId: number, documentId: number) =>
  and(eq(accountDocuments.accountId, accountId), eq(accountDocuments.documentId, documentId));

/**
 * Reads a document of the account.
 * @throws NOT_FOUND
 */
export async function readDocument(tx: Tx, accountId: number, rawId: string): Promise<AccountDocument> {
  const [found] = await tx
    .select(documentColumns)
    .from(accountDocuments)
    .where(documentOf(accountId, parseId(rawId, "document")));
  if (!found) throw notFound("document");
  return found as AccountDocument;
}

/** Owner of a document: a verification, optionally with one of its agreements, or an address proof. */
export type DocumentOwner = { verificationId: number; agreementId?: number } | { addressProofId: number };

const ofOwner = (accountId: number, owner: DocumentOwner) =>
  and(
    eq(accountDocuments.accountId, accountId),
    "verificationId" in owner
      ? eq(accountDocuments.verificationId, owner.verificationId)
      : eq(accountDocuments.addressProofId, owner.addressProofId),
  );

/** Returns the number of documents of a verification or an address proof. */
export async function countDocuments(tx: Tx, accountId: number, owner: DocumentOwner): Promise<number> {
  const [row] = await tx.select({ count: count() }).from(accountDocuments).where(ofOwner(accountId, owner));
  return row!.count;
}

/** Returns the documents of a verification or an address proof, oldest first. */
export async function documentsBy(tx: Tx, accountId: number, owner: DocumentOwner): Promise<AccountDocument[]> {
  return (await tx
    .select(documentColumns)
    .from(accountDocuments)
    .where(ofOwner(accountId, owner))
    .orderBy(asc(accountDocuments.uploadedAt), asc(accountDocuments.documentId))) as AccountDocument[];
}

/**
 * Returns the documents of several verifications, agreements or address proofs: in the order of `ids`, oldest first.
 */
export async function listDocumentsOf(
  ctx: Ctx,
  column: "verificationId" | "agreementId" | "addressProofId",
  ids: readonly number[],
): Promise<AccountDocument[][]> {
  requireAccess(ctx, "VERIFICATION");
  const rows = await withAccount(inAccount(ctx), (tx) =>
    tx
      .select(documentColumns)
      .from(accountDocuments)
      .where(and(eq(accountDocuments.accountId, ctx.viewer.accountId), inArray(accountDocuments[column], [...ids])))
      .orderBy(asc(accountDocuments.uploadedAt), asc(accountDocuments.documentId)),
  );
  return ids.map((id) => rows.filter((row) => row[column] === id) as AccountDocument[]);
}

export const documentAuditObject = ({ documentId, fileName }: Pick<AccountDocument, "documentId" | "fileName">) => ({
  kind: "document",
  id: documentId,
  name: fileName,
});
