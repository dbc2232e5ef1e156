import { createLoader, createSerializer, parseAsString, parseAsStringLiteral } from "nuqs/server";

import { pagerParsers } from "@/app/_ui/list-state";

const taskFilters = {
  uuid: parseAsString.withDefault(""),
  batch: parseAsString,
  status: parseAsStringLiteral(["NEW", "IN_PROGRESS", "PROCESSED", "ERROR", "CANCELED"] as const),
};

/** URL state of the tasks, parsed on the server and in the browser. */
export const tasksState = { ...pagerParsers, ...taskFilters };

export const loadTasksState = createLoader(tasksState);

/** Serializes the filters for the URL of the CSV export. */
export const exportAddress = createSerializer(taskFilters);
