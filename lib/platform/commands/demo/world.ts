import { getTableColumns, type SQL, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";

import type { Tx } from "@/db/database";
import { rowsOf } from "@/db/rows-of";

/** Transaction and account of the demo's rows, and the time they are dated from. */
export interface World {
  tx: Tx;
  accountId: number;
  /** Account name, used as the author of changes. */
  owner: string;
  /** Latest time in the history. */
  now: Date;
  /** Start of today in the account's time zone. */
  today: Date;
}

const HOUR = 3_600_000;
const ROWS_A_STATEMENT = 2_500;

/** Returns an hour of the day a number of days before today. */
export const daysAgo = ({ today }: World, days: number, hour = 10) =>
  new Date(today.getTime() + (hour - days * 24) * HOUR);

/** Returns the time a number of seconds before now. */
export const secondsAgo = ({ now }: World, seconds: number) => after(now, -seconds);

/** Returns the time a number of seconds after another. */
export const after = (moment: Date, seconds: number) => new Date(moment.getTime() + seconds * 1000);

/** Returns the date a number of days after today, as YYYY-MM-DD. */
export const dayFrom = (world: World, days: number) => daysAgo(world, -days, 12).toISOString().slice(0, 10);

/** Returns the start of the moment's day in a time zone. */
export function startOfDay(moment: Date, timeZone: string): Date {
  const parts = new Intl.DateTimeFormat("en", {
    timeZone,
    hourCycle: "h23",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(moment);
  const [hours, minutes, seconds] = ["hour", "minute", "second"].map((type) =>
    Number(parts.find((part) => part.type === type)!.value),
  );
  return new Date(Math.floor(moment.getTime() / 1000) * 1000 - ((hours! * 60 + minutes!) * 60 + seconds!) * 1000);
}

/** Returns ten-thousandths as a decimal string with four decimals, as the database stores money. */
export const money = (tenThousandths: number) =>
  `${Math.floor(tenThousandths / 10_000)}.${String(tenThousandths % 10_000).padStart(4, "0")}`;

/** Inserts rows. */
export async function addAll<Table extends PgTable>(
  { tx }: World,
  table: Table,
  rows: Table["$inferInsert"][],
): Promise<void> {
  await tx.insert(table).values(rows);
}

/**
 * Inserts many rows with the same columns and returns the `returning` columns. Rows are sent as one JSON text per
 * statement: a parameter per value takes several times as long.
 */
export async function addMany<Table extends PgTable, Returned = never>(
  { tx }: World,
  table: Table,
  rows: Table["$inferInsert"][],
  returning?: SQL,
): Promise<Returned[]> {
  const columns = Object.entries(getTableColumns(table)).filter(([key]) => key in rows[0]!);
  const names = sql.join(
    columns.map(([, { name }]) => sql.identifier(name)),
    sql`, `,
  );
  const given: Returned[] = [];
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT) {
    const values = rows
      .slice(from, from + ROWS_A_STATEMENT)
      .map((row) => Object.fromEntries(columns.map(([key, { name }]) => [name, row[key as keyof typeof row]])));
    const answer = await rowsOf<Returned>(
      tx,
      sql`insert into ${table} (${names}) select ${names} from json_populate_recordset(null::${table}, ${JSON.stringify(values)}::json)${returning && sql` returning ${returning}`}`,
    );
    given.push(...answer);
  }
  return given;
}
