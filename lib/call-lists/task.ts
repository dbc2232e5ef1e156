import { getTableColumns } from "drizzle-orm";

import { callListTasks } from "@/db/schema";

const { accountId: _accountId, ...columns } = getTableColumns(callListTasks);

export const taskColumns = columns;

/** A row of a call list, with what came of it. */
export type CallListTask = Omit<typeof callListTasks.$inferSelect, "accountId">;
