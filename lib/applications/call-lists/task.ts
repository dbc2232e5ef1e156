import { getTableColumns } from "drizzle-orm";

import { callListTasks } from "@/db/schema";

export const taskColumns = getTableColumns(callListTasks);

/** A row of a call list, with its result. */
export type CallListTask = typeof callListTasks.$inferSelect;
