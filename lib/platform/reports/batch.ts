import { and, type SQL, sql } from "drizzle-orm";

import { copyOut } from "@/db/copy-out";
import type { Tx } from "@/db/database";
import { rowsOf } from "@/db/rows-of";
import type { Order } from "@/lib/platform/paging";

import type { ReportContent, ReportSource } from "./source";

/** Rows per statement: far below the statement timeout, and a few megabytes of text. */
export const BATCH = 20_000;

/** Key and id of a row, as text. */
interface Place {
  key: string;
  id: string;
}

/**
 * Range of a report's rows, after one place up to and including another: from the first row without `after`, to the
 * last without `upTo`.
 */
export interface Batch {
  after: Place | undefined;
  upTo: Place | undefined;
}

/** Returns the batch after a place, or the first one. */
export async function findBatch(
  tx: Tx,
  { from, where, order }: ReportContent,
  after: Place | undefined,
): Promise<Batch> {
  await forShortStatements(tx);
  const last = sql`select ${order.key} as key, ${order.id} as id from ${from} where ${and(where, within({ after, upTo: undefined }, order))} ${inOrder(order)} offset ${BATCH - 1} limit 1`;
  const [upTo] = await rowsOf<Place>(tx, sql`select key::text, id::text from (${last}) place`);
  return { after, upTo };
}

/** Copies the lines of a batch as CSV, and returns them with their count. */
export async function copyBatch(
  tx: Tx,
  { cells, lines }: ReportSource,
  { from, where, columns, order }: ReportContent,
  batch: Batch,
): Promise<{ csv: Buffer[]; lines: number }> {
  await forShortStatements(tx);
  // The lines keep the batch's order: sorting them again would cost as much as everything else.
  const items = sql`(select ${columns} from ${from} where ${and(where, within(batch, order))} ${inOrder(order)}) item`;
  const line = sql.join(Object.values(cells), sql`, `);
  return copyOut(tx, lines ? lines(items, line) : sql`select ${line} from ${items}`);
}

/** Disables JIT and parallel workers, whose startup costs exceed their gain in a short batch. */
const forShortStatements = (tx: Tx) =>
  tx.execute(sql`select set_config('jit', 'off', true), set_config('max_parallel_workers_per_gather', '0', true)`);

const inOrder = ({ key, id, descending }: Order) =>
  descending ? sql`order by ${key} desc, ${id} desc` : sql`order by ${key}, ${id}`;

/** The key is also compared alone: the planner can't estimate how few rows lie between two pairs. */
function within({ after, upTo }: Batch, { key, id, cast, descending }: Order): SQL | undefined {
  const [beyond, until] = (descending ? ["<", ">"] : [">", "<"]).map(sql.raw) as [SQL, SQL];
  const compare = (place: Place, pair: SQL, alone: SQL) => {
    const at = sql`${place.key}::${sql.raw(cast)}`;
    return sql`(${key}, ${id}) ${pair} (${at}, ${place.id}::bigint) and ${key} ${alone} ${at}`;
  };
  return and(after && compare(after, beyond, sql`${beyond}=`), upTo && compare(upTo, sql`${until}=`, sql`${until}=`));
}
