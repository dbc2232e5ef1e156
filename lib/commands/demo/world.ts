import { getTableColumns } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";

import type { Tx } from "@/db/database";

/** Where the demo's rows go, and the moment that they are dated from. */
export interface World {
  tx: Tx;
  accountId: number;
  /** The account's name, as whoever saved something. */
  owner: string;
  /** Nothing in the history is later. */
  now: Date;
  /** When today began in the account's time zone. */
  today: Date;
}

const HOUR = 3_600_000;
const MOST_PARAMETERS = 60_000; // of PostgreSQL's 65,535 in one statement

/** A moment so many days before today, at an hour of the day. */
export const daysAgo = ({ today }: World, days: number, hour = 10) => new Date(today.getTime() + (hour - days * 24) * HOUR);

/** A moment so many seconds before now. */
export const secondsAgo = ({ now }: World, seconds: number) => after(now, -seconds);

/** A moment so many seconds after another. */
export const after = (moment: Date, seconds: number) => new Date(moment.getTime() + seconds * 1000);

/** A calendar day so many days after today, as the database writes dates. */
export const dayFrom = (world: World, days: number) => daysAgo(world, -days, 12).toISOString().slice(0, 10);

/** When the day of a moment began in a time zone. */
export function startOfDay(moment: Date, timeZone: string): Date {
  const parts = new Intl.DateTimeFormat("en", { timeZone, hourCycle: "h23", hour: "numeric", minute: "numeric", second: "numeric" }).formatToParts(moment);
  const [hours, minutes, seconds] = ["hour", "minute", "second"].map((type) => Number(parts.find((part) => part.type === type)!.value));
  return new Date(Math.floor(moment.getTime() / 1000) * 1000 - ((hours! * 60 + minutes!) * 60 + seconds!) * 1000);
}

/** Money in ten-thousandths as the database keeps it: an exact text with four decimals. */
export const money = (tenThousandths: number) => `${Math.floor(tenThousandths / 10_000)}.${String(tenThousandths % 10_000).padStart(4, "0")}`;

/** Adds rows, in as many statements as it takes. */
export async function addAll<Table extends PgTable>({ tx }: World, table: Table, rows: Table["$inferInsert"][]): Promise<void> {
  for (const batch of batches(table, rows)) await tx.insert(table).values(batch);
}

/** The rows in portions that one statement takes. */
export function batches<Table extends PgTable>(table: Table, rows: Table["$inferInsert"][]): Table["$inferInsert"][][] {
  const size = Math.floor(MOST_PARAMETERS / Object.keys(getTableColumns(table)).length);
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) => rows.slice(index * size, (index + 1) * size));
}
