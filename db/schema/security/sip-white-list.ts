import { index, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/access/accounts";
import { accountPolicy, moment, network, numericId, reference } from "@/db/schema/columns";

/** A network from which SIP calls are accepted. */
export const sipWhiteList = pgTable(
  "sip_white_list",
  {
    sipWhiteListId: numericId("sip_whitelist_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    network: network("sip_whitelist_network").notNull(),
    description: text("description").notNull().default(""),
    createdAt: moment("created").notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex("sip_white_list_network_key").on(table.accountId, table.network),
    index("sip_white_list_order").on(table.accountId, table.createdAt, table.sipWhiteListId),
    accountPolicy(),
  ],
);
