import { type Column, like, type SQL, sql } from "drizzle-orm";

import { badInput } from "./errors";

const SEARCH_MAX = 100;

/** What the search column of a row holds: everything that a search looks through. */
export const searchTextOf = (...parts: string[]) => parts.join("\n").normalize("NFKC").toLowerCase();

/** The same made of columns, for rows that keep no search column: a few of one application at most. */
export const searchedIn = (...columns: Column[]): SQL => sql`lower(${sql.join(columns, sql` || E'\\n' || `)})`;

/**
 * The condition that a search column contains a text, in any case; none without a text.
 * @throws BAD_USER_INPUT for more than 100 characters
 */
export function containsText(column: Column | SQL, search: string | null | undefined): SQL | undefined {
  const text = searchTextOf(search?.trim() ?? "");
  if (text.length > SEARCH_MAX || text.includes("\0"))
    throw badInput({ search: `Search for at most ${SEARCH_MAX} characters.` });
  return text ? like(column, `%${text.replace(/[\\%_]/g, "\\$&")}%`) : undefined;
}
