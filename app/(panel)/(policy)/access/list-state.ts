import { createLoader, createSerializer, parseAsString, parseAsStringLiteral } from "nuqs/server";

import { roleNames } from "@/lib/policy/roles";

/** What the Access page shows, as the address says: one role's rows, or how two roles differ, and the rows that a text finds. */
export const accessState = {
  role: parseAsStringLiteral(roleNames),
  compare: parseAsStringLiteral(roleNames),
  q: parseAsString.withDefault(""),
  actions: parseAsStringLiteral(["1"] as const),
};

export const loadAccessState = createLoader(accessState);

/** The address of the file that holds what the page shows. */
export const exportAddress = createSerializer({
  ...accessState,
  format: parseAsStringLiteral(["csv", "json"] as const),
});
