import { foreignKey, index, integer, pgEnum, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/access/accounts";
import { accountPolicy, moment, numericId, reference, workerPolicy } from "@/db/schema/columns";

import { addressProofs } from "./address-proofs";
import { verificationAgreements, verifications } from "./verification";

export const documentStatus = pgEnum("document_status", ["IN_PROGRESS", "ACCEPTED", "REJECTED", "INCOMPLETE_SET"]);

/** An uploaded file of a verification (possibly a signed agreement) or of an address proof. */
export const accountDocuments = pgTable(
  "account_documents",
  {
    documentId: numericId("account_document_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    verificationId: reference("verification_id"),
    agreementId: reference("agreement_id"),
    addressProofId: reference("regulation_address_id"),
    /** Kind stated by the uploader, such as a passport or a register extract. */
    documentKind: text("document_kind").notNull(),
    fileKey: text("file_key").notNull(),
    fileName: text("file_name").notNull(),
    /** Detected from the content, not the file name. */
    mediaType: text("media_type").notNull(),
    fileSize: integer("file_size").notNull(),
    status: documentStatus("status").notNull().default("IN_PROGRESS"),
    comment: text("comment").notNull().default(""),
    uploadedBy: text("uploaded_by").notNull(),
    uploadedAt: moment("uploaded_at").notNull().defaultNow(),
  },
  (table) => [
    foreignKey({
      name: "account_documents_verification",
      columns: [table.accountId, table.verificationId],
      foreignColumns: [verifications.accountId, verifications.verificationId],
    }).onDelete("cascade"),
    foreignKey({
      name: "account_documents_agreement",
      columns: [table.accountId, table.agreementId],
      foreignColumns: [verificationAgreements.accountId, verificationAgreements.agreementId],
    }).onDelete("cascade"),
    foreignKey({
      name: "account_documents_address_proof",
      columns: [table.accountId, table.addressProofId],
      foreignColumns: [addressProofs.accountId, addressProofs.addressProofId],
    }).onDelete("cascade"),
    uniqueIndex("account_documents_file_key").on(table.fileKey),
    index("account_documents_order").on(table.accountId, table.uploadedAt, table.documentId),
    accountPolicy(),
    workerPolicy(),
  ],
);
