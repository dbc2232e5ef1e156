import { date, foreignKey, index, integer, jsonb, pgEnum, pgTable, text, unique } from "drizzle-orm/pg-core";

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

/** Verification of an account's owner: personal details, documents and the operator's decision. */
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
    /** Personal data: names, registration numbers and addresses, depending on the legal status. */
    particulars: jsonb("particulars").$type<Record<string, string>>().notNull(),
    /** The operator's comment, shown to the account. */
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

/** An agreement issued by the operator for a verification, to be signed by the account. */
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
    /** Kind of agreement, such as a service agreement or an annex. */
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
