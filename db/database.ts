import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";

/** Queryable handle: a connection or a transaction, on Postgres or embedded. */
export type Database = PgDatabase<PgQueryResultHKT, Record<string, never>>;

/** An open transaction. */
export type Tx = Parameters<Parameters<Database["transaction"]>[0]>[0];
