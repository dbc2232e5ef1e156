import { index, integer, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/access/accounts";
import { accountPolicy, moment, numericId, reference, sealed } from "@/db/schema/columns";

import { destination, toApplication, toRule } from "./destination";

/** A WhatsApp number that leads to an application. */
export const whatsappNumbers = pgTable(
  "whatsapp_numbers",
  {
    whatsappNumberId: numericId("whatsapp_number_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    ...destination,
    phoneNumber: text("wab_phone_number").notNull(),
    countryCode: text("country_code").notNull(),
    description: text("description").notNull().default(""),
    voicePassword: sealed("voice_password").notNull(),
    version: integer("version").notNull().default(1),
    createdAt: moment("created_at").notNull().defaultNow(),
    modifiedAt: moment("modified_at").notNull().defaultNow(),
  },
  (table) => [
    toApplication("whatsapp_numbers", table),
    toRule("whatsapp_numbers", table),
    uniqueIndex("whatsapp_numbers_number_key").on(table.accountId, table.phoneNumber),
    index("whatsapp_numbers_order").on(table.accountId, table.applicationId, table.phoneNumber, table.whatsappNumberId),
    accountPolicy(),
  ],
);
