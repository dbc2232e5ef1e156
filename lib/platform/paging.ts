import { and, asc, desc, type SQL, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { rowsOf } from "@/db/rows-of";

import { badInput } from "./errors";

/** Maximum and default page size. */
const PAGE_MAX = 100;
const PAGE_DEFAULT = 25;
/** Rows up to this number are counted exactly; beyond, the planner's estimate is returned and marked as such. */
const COUNTED_EXACTLY = 10_000;

/** Page request: forward from `after`, or backward from `before`, not both. */
export interface PageArgs {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** An indexed order with a unique last column: (key, id), both in the same direction. */
export interface Order {
  key: SQL;
  /** Type that a cursor's text is cast to for the key. */
  cast: "text" | "timestamptz" | "date" | "bigint";
  id: SQL;
  /** Type of the id when it is not numeric. */
  idCast?: "uuid";
  descending: boolean;
}

/** A page in its order, with a cursor for each row. */
export interface Page<Row> {
  rows: { row: Row; cursor: string }[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
}

interface Keyed {
  cursorKey: string;
  cursorId: number | string;
}

/** Returns the two cursor columns that a paged query must select. */
export const cursorColumns = (order: Order) => ({
  cursorKey: sql<string>`(${order.key})::text`,
  cursorId: sql<number | string>`${order.id}`.mapWith(order.idCast ? String : Number),
});

/**
 * Fetches one page by keyset: `query` receives the page's condition, order and limit, and runs with them.
 * @throws BAD_USER_INPUT for a size out of bounds, an invalid cursor, or both directions at once
 */
export async function fetchPage<Row extends Keyed>(
  args: PageArgs,
  order: Order,
  query: (page: { where: SQL | undefined; orderBy: SQL[]; limit: number }) => Promise<Row[]>,
): Promise<Page<Row>> {
  const backward = args.last != null || args.before != null;
  if (backward && (args.first != null || args.after != null)) {
    throw badInput({ before: "Ask for first and after, or for last and before, not for both." });
  }
  const size = pageSize(backward ? "last" : "first", backward ? args.last : args.first);
  const cursor = backward ? readCursor("before", args.before, order) : readCursor("after", args.after, order);

  const descending = order.descending !== backward;
  const direction = descending ? desc : asc;
  const compare = descending ? sql`<` : sql`>`;
  const where =
    cursor &&
    sql`(${order.key}, ${order.id}) ${compare} (${cursor.key}::${sql.raw(order.cast)}, ${cursor.id}::${sql.raw(order.idCast ?? "bigint")})`;

  const found = await query({ where, orderBy: [direction(order.key), direction(order.id)], limit: size + 1 });
  const more = found.length > size;
  const rows = found.slice(0, size);
  if (backward) rows.reverse();
  return {
    rows: rows.map((row) => ({ row, cursor: writeCursor(row) })),
    hasNextPage: backward ? cursor !== undefined : more,
    hasPreviousPage: backward ? more : cursor !== undefined,
  };
}

/**
 * Counts the rows of a list: exact up to 10,000, the planner's estimate beyond. `atMost` returns up to `limit` of the
 * rows where that is faster.
 */
export async function countRows(
  tx: Tx,
  from: SQL,
  where: SQL | undefined,
  atMost: (limit: number) => SQL = () => from,
): Promise<{ count: number; estimated: boolean }> {
  const selected = (those: SQL) => sql`select 1 from ${those}${where && sql` where ${where}`}`;
  const [counted] = await rowsOf<{ count: number }>(
    tx,
    sql`select count(*)::int as count from (${selected(atMost(COUNTED_EXACTLY + 1))} limit ${COUNTED_EXACTLY + 1}) counted`,
  );
  const { count } = counted!;
  if (count <= COUNTED_EXACTLY) return { count, estimated: false };
  const [explained] = await rowsOf<{ "QUERY PLAN": unknown }>(tx, sql`explain (format json) ${selected(from)}`);
  const json = explained!["QUERY PLAN"];
  const [{ Plan }] = (typeof json === "string" ? JSON.parse(json) : json) as [{ Plan: { "Plan Rows": number } }];
  return { count: Math.max(count, Plan["Plan Rows"]), estimated: true };
}

/** Joins the given conditions with AND, skipping empty ones. */
export const allOf = (...conditions: (SQL | undefined | null | false | "")[]) =>
  and(...conditions.map((condition) => condition || undefined));

function pageSize(name: "first" | "last", asked: number | null | undefined): number {
  const size = asked ?? PAGE_DEFAULT;
  if (size < 1 || size > PAGE_MAX) throw badInput({ [name]: `A page has 1 to ${PAGE_MAX} rows.` });
  return size;
}

const writeCursor = ({ cursorKey, cursorId }: Keyed) =>
  Buffer.from(JSON.stringify([cursorKey, cursorId])).toString("base64url");

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Returns whether a text is a timestamp as the database writes it. */
function isMoment(text: string): boolean {
  const parts = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(\.\d{1,6})?[+-](0\d|1[0-5])(:[0-5]\d){0,2}$/.exec(text);
  if (!parts) return text === "-infinity";
  const [, day = "", time = ""] = parts;
  const moment = new Date(`${day}T${time}Z`);
  return day >= "0001" && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(`${day}T${time}`);
}

const fits: Record<Order["cast"], (key: string) => boolean> = {
  text: () => true,
  timestamptz: isMoment,
  date: (key) => isMoment(`${key} 00:00:00+00`),
  bigint: (key) => /^-?\d{1,18}$/.test(key),
};

function readCursor(name: "after" | "before", cursor: string | null | undefined, order: Order) {
  if (cursor == null) return undefined;
  try {
    const [key, id] = JSON.parse(Buffer.from(cursor, "base64url").toString()) as [unknown, unknown];
    const isId = order.idCast ? typeof id === "string" && UUID.test(id) : Number.isSafeInteger(id);
    if (typeof key === "string" && !key.includes("\0") && isId && fits[order.cast](key)) {
      return { key, id: id as number | string };
    }
  } catch {
    // fall through to the error below
  }
  throw badInput({ [name]: "This is no cursor of this list." });
}
