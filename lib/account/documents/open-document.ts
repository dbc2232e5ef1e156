import type { ReadStream } from "node:fs";

import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { notFound } from "@/lib/platform/errors";
import { readStoredFile, sizeOfStoredFile } from "@/lib/platform/files/store";

import { documentAuditObject, readDocument } from "./document";

/** File of a document, ready for download; its size is in bytes. */
export interface DocumentFile {
  name: string;
  mediaType: string;
  size: number;
  read(): ReadStream;
}

/**
 * Opens a document's file for download and records the download in the audit log.
 * @throws FORBIDDEN; NOT_FOUND
 */
export async function openDocument(ctx: Ctx, rawId: string): Promise<DocumentFile> {
  requireAccess(ctx, "VERIFICATION");
  return withAccount(inAccount(ctx), async (tx) => {
    const document = await readDocument(tx, ctx.viewer.accountId, rawId);
    const { fileKey, fileName: name, mediaType } = document;
    const size = await sizeOfStoredFile(fileKey);
    if (size === undefined) throw notFound("document");
    await recordDone(tx, ctx, { action: "document.download", object: documentAuditObject(document) });
    return { name, mediaType, size, read: () => readStoredFile(fileKey) };
  });
}
