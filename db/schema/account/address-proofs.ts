import { index, integer, pgEnum, pgTable, text, unique } from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/access/accounts";
import { accountPolicy, moment, numericId, reference, workerPolicy } from "@/db/schema/columns";

export const addressProofStatus = pgEnum("address_proof_status", ["PENDING", "IN_PROGRESS", "VERIFIED", "DECLINED"]);

/** Address proof that a country requires before a number can be used. */
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
