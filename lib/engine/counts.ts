import { type SQL, sql } from "drizzle-orm";

export { rowsOf } from "@/db/rows-of";

/** Counts of a batch. A repeated batch is all unchanged. */
export interface Counts {
  added: number;
  changed: number;
  unchanged: number;
}

/** Row that an upsert added or changed; unchanged rows are not returned. */
export interface Written {
  added: boolean;
}

/** Returns the counts of an upsert of `items` items. */
export function countsOf(written: readonly Written[], items: number): Counts {
  const added = written.filter((row) => row.added).length;
  return { added, changed: written.length - added, unchanged: items - written.length };
}

/** Returns whether a batch added or changed anything. */
export const wrote = (...counts: Counts[]) => counts.some(({ added, changed }) => added + changed > 0);

/** Returns the items as a table for one SQL statement; `shape` lists its columns with their types. */
export const asTable = (items: readonly object[], shape: string): SQL =>
  sql`jsonb_to_recordset(${JSON.stringify(items)}::jsonb) as item(${sql.raw(shape)})`;
