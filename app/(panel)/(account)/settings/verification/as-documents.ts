import type { DocumentFragment } from "@/graphql/operations.generated";

import type { DocumentRow } from "./document-row";

/** Documents for the list; the fields are nullable for those whom the policy denies them, and whoever gets the page holds them all. */
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
