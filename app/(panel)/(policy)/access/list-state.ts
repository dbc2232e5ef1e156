import { createLoader, createSerializer, parseAsString, parseAsStringLiteral } from "nuqs/server";

import { roleNames } from "@/lib/policy/roles";

/** URL state of the access page: one role's rows or how two roles differ, a search, and whether actions are shown. */
export const accessState = {
  role: parseAsStringLiteral(roleNames),
  compare: parseAsStringLiteral(roleNames),
  q: parseAsString.withDefault(""),
  actions: parseAsStringLiteral(["1"] as const),
};

export const loadAccessState = createLoader(accessState);

/** Serializes the state for the URL of the export. */
export const exportAddress = createSerializer({
  ...accessState,
  format: parseAsStringLiteral(["csv", "json"] as const),
});
