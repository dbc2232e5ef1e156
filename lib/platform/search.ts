import { type Column, like, type SQL, sql } from "drizzle-orm";

import { badInput } from "./errors";

const SEARCH_MAX = 100;

/** Returns the content of a row's search column: all searched texts, normalized and in lower case. */
export const searchTextOf = (...parts: string[]) => parts.join("\n").normalize("NFKC").toLowerCase();

/**
 * Returns the same search text built from columns, for small tables without a search column: a few rows per
 * application.
 */
export const searchedIn = (...columns: Column[]): SQL => sql`lower(${sql.join(columns, sql` || E'\\n' || `)})`;

/**
 * Returns the condition that a search column contains a text, ignoring case; undefined for an empty text.
 * @throws BAD_USER_INPUT for more than 100 characters
 */
export function containsText(column: Column | SQL, search: string | null | undefined): SQL | undefined {
  const text = searchTextOf(search?.trim() ?? "");
  if (text.length > SEARCH_MAX || text.includes("\0"))
    throw badInput({ search: `Search for at most ${SEARCH_MAX} characters.` });
  return text ? like(column, `%${text.replace(/[\\%_]/g, "\\$&")}%`) : undefined;
}
