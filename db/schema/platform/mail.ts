import { sql } from "drizzle-orm";
import { index, integer, pgEnum, pgTable, text } from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/access/accounts";
import { accountPolicy, moment, numericId, reference, sealed, workerPolicy } from "@/db/schema/columns";

export const mailStatus = pgEnum("mail_status", ["QUEUED", "SENT", "GIVEN_UP"]);

/** A queued mail, written in the same transaction as the change it reports; sent by the worker. */
export const mails = pgTable(
  "mails",
  {
    mailId: numericId("mail_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    recipient: text("recipient").notNull(),
    subject: text("subject").notNull(),
    /** Can contain a code; cleared once sent. */
    text: sealed("text"),
    status: mailStatus("status").notNull().default("QUEUED"),
    attempts: integer("attempts").notNull().default(0),
    nextAttemptAt: moment("next_attempt_at").notNull().defaultNow(),
    createdAt: moment("created_at").notNull().defaultNow(),
    sentAt: moment("sent_at"),
    problem: text("problem"),
  },
  (table) => [
    index("mails_due")
      .on(table.nextAttemptAt)
      .where(sql`${table.status} = 'QUEUED'`),
    index("mails_order").on(table.accountId, table.createdAt, table.mailId),
    accountPolicy(),
    workerPolicy(),
  ],
);
