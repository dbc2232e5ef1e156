import {
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  text,
  unique,
  uniqueIndex,
} from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/access/accounts";
import { accountPolicy, moment, numericId, reference, workerPolicy } from "@/db/schema/columns";

export const legalStatus = pgEnum("legal_status", ["INDIVIDUAL", "LEGAL_ENTITY", "ENTREPRENEUR"]);
export const verificationStatus = pgEnum("verification_status", [
  "AWAITING_DOCUMENTS_UPLOADING",
  "AWAITING_AGREEMENT_UPLOADING",
  "AWAITING_VERIFICATION",
  "WAITING_FOR_CONFIRMATION_DOCUMENTS",
  "VERIFIED",
  "REJECTED",
  "WAITING_PERIOD_EXPIRED",
]);
export const verificationCreationType = pgEnum("verification_creation_type", [
  "MANUAL",
  "GOSUSLUGI",
  "TRANSFER_RIGHTS",
]);
export const agreementSigning = pgEnum("agreement_signing", ["MANUAL", "ESIGNATURE"]);
export const agreementStatus = pgEnum("agreement_status", ["NEW", "IN_PROCESS", "VERIFIED", "REJECTED"]);
export const documentStatus = pgEnum("document_status", ["IN_PROGRESS", "ACCEPTED", "REJECTED", "INCOMPLETE_SET"]);
export const addressProofStatus = pgEnum("address_proof_status", ["PENDING", "IN_PROGRESS", "VERIFIED", "DECLINED"]);

/** An account's proof of who owns it: its particulars, its documents, and what the operator decided. */
export const verifications = pgTable(
  "verifications",
  {
    verificationId: numericId("verification_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    legalStatus: legalStatus("legal_status").notNull(),
    status: verificationStatus("status").notNull().default("AWAITING_DOCUMENTS_UPLOADING"),
    creationType: verificationCreationType("creation_type").notNull().default("MANUAL"),
    /** Personal: names, registration numbers, addresses, as the legal status asks for them. */
    particulars: jsonb("particulars").$type<Record<string, string>>().notNull(),
    /** What the operator says of it, to the account. */
    comment: text("comment").notNull().default(""),
    createdAt: moment("created_at").notNull().defaultNow(),
    modifiedAt: moment("modified_at").notNull().defaultNow(),
    submittedAt: moment("submitted_at"),
    decidedAt: moment("decided_at"),
    version: integer("version").notNull().default(1),
  },
  (table) => [
    unique("verifications_account_key").on(table.accountId, table.verificationId),
    index("verifications_order").on(table.accountId, table.createdAt, table.verificationId),
    index("verifications_waiting").on(table.status, table.submittedAt),
    accountPolicy(),
    workerPolicy(),
  ],
);

/** An agreement that the operator issued for a verification, for the account to sign. */
export const verificationAgreements = pgTable(
  "verification_agreements",
  {
    agreementId: numericId("agreement_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    verificationId: reference("verification_id").notNull(),
    agreementNumber: text("agreement_number").notNull(),
    agreementDate: date("agreement_date").notNull(),
    /** What it is called: a service agreement, an annex and the like. */
    agreementKind: text("agreement_kind").notNull(),
    signing: agreementSigning("signing").notNull(),
    status: agreementStatus("status").notNull().default("NEW"),
    createdAt: moment("created_at").notNull().defaultNow(),
  },
  (table) => [
    foreignKey({
      name: "verification_agreements_verification",
      columns: [table.accountId, table.verificationId],
      foreignColumns: [verifications.accountId, verifications.verificationId],
    }).onDelete("cascade"),
    unique("verification_agreements_account_key").on(table.accountId, table.agreementId),
    unique("verification_agreements_number").on(table.accountId, table.verificationId, table.agreementNumber),
    accountPolicy(),
    workerPolicy(),
  ],
);

/** The address that a country asks for before it lets a number be used. */
export const addressProofs = pgTable(
  "address_proofs",
  {
    addressProofId: numericId("regulation_address_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    countryCode: text("country_code").notNull(),
    phoneCategoryName: text("phone_category_name").notNull(),
    salutation: text("salutation").notNull(),
    company: text("company").notNull().default(""),
    firstName: text("first_name").notNull().default(""),
    lastName: text("last_name").notNull().default(""),
    ownerCountryCode: text("owner_country_code").notNull(),
    city: text("city").notNull(),
    zipCode: text("zip_code").notNull(),
    street: text("street").notNull(),
    building: text("building").notNull().default(""),
    status: addressProofStatus("status").notNull().default("PENDING"),
    rejectMessage: text("reject_message").notNull().default(""),
    createdAt: moment("created_at").notNull().defaultNow(),
    decidedAt: moment("decided_at"),
    version: integer("version").notNull().default(1),
  },
  (table) => [
    unique("address_proofs_account_key").on(table.accountId, table.addressProofId),
    index("address_proofs_order").on(table.accountId, table.createdAt, table.addressProofId),
    accountPolicy(),
    workerPolicy(),
  ],
);

/** A file that was handed in: for a verification, where it may be a signed agreement of it, or for an address proof. */
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
    /** What it is said to be: a passport, an extract from a register and the like. */
    documentKind: text("document_kind").notNull(),
    fileKey: text("file_key").notNull(),
    fileName: text("file_name").notNull(),
    /** As its content says, not its name. */
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
