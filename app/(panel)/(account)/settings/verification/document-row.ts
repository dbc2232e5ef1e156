import type { DocumentKind, DocumentStatus } from "@/graphql/operations.generated";

/** List row of a document. */
export interface DocumentRow {
  id: string;
  kind: DocumentKind;
  fileName: string;
  fileSize: number;
  status: DocumentStatus;
  comment: string;
  uploadedBy: string;
  uploadedAt: string;
}

/** What a document is submitted for. */
export type OwnerOfDocuments = { verification: string } | { addressProof: string };
