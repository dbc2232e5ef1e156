import { index, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/access/accounts";
import { accountPolicy, moment, numericId, reference } from "@/db/schema/columns";

/** A caller, or a pattern of callers, whose calls to the account's numbers are blocked. */
export const pstnBlackList = pgTable(
  "pstn_black_list",
  {
    pstnBlackListId: numericId("pstn_blacklist_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    phone: text("pstn_blacklist_phone").notNull(),
    description: text("description").notNull().default(""),
    createdAt: moment("created").notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex("pstn_black_list_phone_key").on(table.accountId, table.phone),
    index("pstn_black_list_order").on(table.accountId, table.createdAt, table.pstnBlackListId),
    accountPolicy(),
  ],
);
