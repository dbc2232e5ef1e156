import { sql } from "drizzle-orm";
import { index, integer, pgEnum, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/access/accounts";
import { accountPolicy, amount, moment, numericId, reference } from "@/db/schema/columns";

export const smsDirection = pgEnum("sms_direction", ["IN", "OUT"]);

export const smsStatus = pgEnum("sms_status", ["SUCCESS", "ERROR", "WAITING"]);

/** A text message, as reported by the engine. */
export const smsMessages = pgTable(
  "sms_messages",
  {
    messageId: numericId("message_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    externalId: text("external_id").notNull(),
    sourceNumber: text("source_number").notNull(),
    destinationNumber: text("destination_number").notNull(),
    direction: smsDirection("direction").notNull(),
    fragments: integer("fragments").notNull(),
    cost: amount("cost").notNull().default("0"),
    status: smsStatus("status").notNull(),
    /** For one-way messages: QUEUED, DISPATCHED, DELIVERED and others. */
    deliveryStatus: text("delivery_status"),
    errorMessage: text("error_message"),
    processedAt: moment("processed_date").notNull(),
    transactionId: reference("transaction_id"),
    /** Stored only when the account has enabled it. */
    text: text("text"),
  },
  (table) => [
    uniqueIndex("sms_messages_external_key").on(table.accountId, table.externalId),
    index("sms_messages_order").on(table.accountId, table.processedAt, table.messageId),
    index("sms_messages_texts")
      .on(table.accountId, table.direction, table.messageId)
      .where(sql`${table.text} is not null`),
    accountPolicy(),
  ],
);
