import { type SQL, sql } from "drizzle-orm";

export { rowsOf } from "@/db/rows-of";

/** What a batch did: a second time it is all unchanged. */
export interface Counts {
  added: number;
  changed: number;
  unchanged: number;
}

/** A row that an upsert added or changed; those it left alone are not returned. */
export interface Written {
  added: boolean;
}

/** Counts what an upsert of so many items wrote. */
export function countsOf(written: readonly Written[], items: number): Counts {
  const added = written.filter((row) => row.added).length;
  return { added, changed: written.length - added, unchanged: items - written.length };
}

/** Whether a batch wrote anything at all. */
export const wrote = (...counts: Counts[]) => counts.some(({ added, changed }) => added + changed > 0);

/** Items as a table for one statement: `shape` names its columns with their types. */
export const asTable = (items: readonly object[], shape: string): SQL =>
  sql`jsonb_to_recordset(${JSON.stringify(items)}::jsonb) as item(${sql.raw(shape)})`;
