import { sql } from "drizzle-orm";
import { index, pgEnum, pgTable, text } from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/access/accounts";
import { accountPolicy, moment, numericId, reference, sealed } from "@/db/schema/columns";

export const verificationCallPurpose = pgEnum("verification_call_purpose", ["CALLER_ID", "TEST_NUMBER"]);

export const verificationCallStatus = pgEnum("verification_call_status", ["REQUESTED", "TAKEN", "PLACED", "FAILED"]);

/** A call that the engine is asked to place to read out a code. */
export const verificationCalls = pgTable(
  "verification_calls",
  {
    verificationCallId: numericId("verification_call_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    purpose: verificationCallPurpose("purpose").notNull(),
    phoneNumber: text("phone_number").notNull(),
    code: sealed("code").notNull(),
    status: verificationCallStatus("status").notNull().default("REQUESTED"),
    problem: text("problem"),
    createdAt: moment("created_at").notNull().defaultNow(),
    takenAt: moment("taken_at"),
    reportedAt: moment("reported_at"),
  },
  (table) => [
    index("verification_calls_of_number").on(table.accountId, table.purpose, table.phoneNumber, table.createdAt),
    index("verification_calls_open")
      .on(table.accountId, table.verificationCallId)
      .where(sql`${table.status} in ('REQUESTED', 'TAKEN')`),
    accountPolicy(),
  ],
);
