import { createLoader, createSerializer, parseAsString, parseAsStringLiteral } from "nuqs/server";

import { pagerParsers } from "@/app/_ui/list-state";

const taskFilters = {
  uuid: parseAsString.withDefault(""),
  batch: parseAsString,
  status: parseAsStringLiteral(["NEW", "IN_PROGRESS", "PROCESSED", "ERROR", "CANCELED"] as const),
};

/** The tasks' state in the address, read by the server and by the browser. */
export const tasksState = { ...pagerParsers, ...taskFilters };

export const loadTasksState = createLoader(tasksState);

/** The address of the CSV file that holds what a filter leaves. */
export const exportAddress = createSerializer(taskFilters);
