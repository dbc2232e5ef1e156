import { boolean, index, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/access/accounts";
import { accountPolicy, moment, network, numericId, reference, signInPolicy } from "@/db/schema/columns";

/** A network that is allowed or denied access to the API. */
export const authorizedIps = pgTable(
  "authorized_ips",
  {
    authorizedIpId: numericId("authorized_ip_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    network: network("authorized_ip").notNull(),
    /** True for the allow list, false for the deny list. */
    allowed: boolean("allowed").notNull(),
    description: text("description").notNull().default(""),
    createdAt: moment("created").notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex("authorized_ips_network_key").on(table.accountId, table.network),
    index("authorized_ips_order").on(table.accountId, table.createdAt, table.authorizedIpId),
    accountPolicy(),
    signInPolicy(),
  ],
);
