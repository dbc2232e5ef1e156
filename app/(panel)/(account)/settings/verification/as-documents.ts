import type { DocumentFragment } from "@/graphql/operations.generated";

import type { DocumentRow } from "./document-row";

/**
 * Maps documents to list rows. Fields are nullable because the policy can deny them; every viewer of the page can read
 * them.
 */
export const asDocuments = (documents: readonly DocumentFragment[] | null): DocumentRow[] =>
  (documents ?? []).map(({ id, kind, fileName, fileSize, status, comment, uploadedBy, uploadedAt }) => ({
    id,
    kind: kind ?? "OTHER",
    fileName: fileName ?? "",
    fileSize: fileSize ?? 0,
    status: status ?? "IN_PROGRESS",
    comment: comment ?? "",
    uploadedBy: uploadedBy ?? "",
    uploadedAt: new Date(uploadedAt!).toISOString(),
  }));
