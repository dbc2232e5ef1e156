import { index, integer, pgTable, text } from "drizzle-orm/pg-core";

import { accountPolicy, moment, reference, workerPolicy } from "@/db/schema/columns";

import { sessionKey } from "./calls";

/** Log output of a session's scenarios, kept for a month. */
export const sessionLogs = pgTable(
  "session_logs",
  {
    callSessionHistoryId: reference("call_session_history_id").primaryKey(),
    accountId: reference("account_id").notNull(),
    text: text("text").notNull(),
    /** In bytes. */
    size: integer("size").notNull(),
    storeUntil: moment("store_until").notNull(),
  },
  (table) => [
    sessionKey("session_logs_session", table),
    index("session_logs_store_until").on(table.storeUntil),
    accountPolicy(),
    workerPolicy(),
  ],
);
