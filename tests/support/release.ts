import { PGlite } from "@electric-sql/pglite";
import { drizzle as drizzlePg } from "drizzle-orm/node-postgres";
import { migrate as runOnPg } from "drizzle-orm/node-postgres/migrator";
import { drizzle as drizzlePglite } from "drizzle-orm/pglite";
import { migrate as runOnPglite } from "drizzle-orm/pglite/migrator";
import { createHash, randomBytes } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { Client } from "pg";

import { migrateEmbedded, migratePostgres } from "@/db/operator";

import { execute } from "./database-template";

const MIGRATIONS = join("db", "migrations");
const RELEASES = join("tests", "support", "releases");

/** A release's database: its migrations with their SHA-256, and the rows of every table. */
export interface Release {
  migrations: Record<string, string>;
  rows: Record<string, Record<string, unknown>[]>;
}

interface Journal {
  entries: { tag: string }[];
}

/** Runs one statement and returns its rows. */
export type Query = <Row>(statement: string, values?: unknown[]) => Promise<Row[]>;

/** Reads what is kept of a release. */
export const readRelease = (name: string) =>
  JSON.parse(gunzipSync(readFileSync(join(RELEASES, `${name}.json.gz`))).toString()) as Release;

/** Keeps the rows of a filled database as those of a release, with the migrations of today. */
export async function keepRelease(name: string, query: Query): Promise<void> {
  const rows: Release["rows"] = {};
  for (const table of await tablesOf(query))
    rows[table] = (await query<{ row: Record<string, unknown> }>(`select to_jsonb(t) as row from "${table}" t`)).map(
      ({ row }) => row,
    );
  writeFileSync(join(RELEASES, `${name}.json.gz`), gzipSync(JSON.stringify({ migrations: hashes(), rows })));
}

/** The migrations of today with the SHA-256 of each, in their order. */
export const hashes = (): Record<string, string> =>
  Object.fromEntries(
    journal().entries.map(({ tag }) => [
      tag,
      createHash("sha256")
        .update(readFileSync(join(MIGRATIONS, `${tag}.sql`)))
        .digest("hex"),
    ]),
  );

/**
 * Makes a database as a release left it, brings it up to date, and hands it over.
 * @param server where to make it; the embedded database without one
 */
export async function inMigrated(
  release: Release,
  server: string | undefined,
  work: (query: Query) => Promise<void>,
): Promise<void> {
  const folder = migrationsOf(release);
  const how = { migrationsFolder: folder, migrationsTable: "migrations", migrationsSchema: "public" };
  try {
    if (!server) {
      const pglite = await PGlite.create();
      const query: Query = async <Row>(statement: string, values?: unknown[]) =>
        (await pglite.query<Row>(statement, values)).rows;
      await runOnPglite(drizzlePglite(pglite), how);
      await fill(release, query);
      await migrateEmbedded(pglite);
      await work(query);
      return await pglite.close();
    }
    const name = `gatehouse_release_${randomBytes(8).toString("hex")}`;
    await execute(server, `create database ${name}`);
    const connectionString = Object.assign(new URL(server), { pathname: `/${name}` }).href;
    const client = new Client({ connectionString });
    await client.connect();
    try {
      const query: Query = async <Row>(statement: string, values?: unknown[]) =>
        (await client.query(statement, values)).rows as Row[];
      await runOnPg(drizzlePg(client), how);
      await fill(release, query);
      await migratePostgres(connectionString);
      await work(query);
    } finally {
      await client.end();
      await execute(server, `drop database ${name}`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const journal = () => JSON.parse(readFileSync(join(MIGRATIONS, "meta", "_journal.json"), "utf8")) as Journal;

/** A folder with the migrations of a release alone. */
function migrationsOf({ migrations }: Release): string {
  const folder = mkdtempSync(join(tmpdir(), "gatehouse-migrations-"));
  cpSync(MIGRATIONS, folder, { recursive: true });
  const { entries, ...rest } = journal();
  const own = entries.filter(({ tag }) => tag in migrations);
  writeFileSync(join(folder, "meta", "_journal.json"), JSON.stringify({ ...rest, entries: own }));
  return folder;
}

/** Inserts the rows as they were: no trigger runs, and no key is looked up. */
async function fill({ rows }: Release, query: Query): Promise<void> {
  await query("set session_replication_role = replica");
  for (const [table, list] of Object.entries(rows)) {
    const columns = await query<{ name: string }>(
      "select quote_ident(attname) as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''",
      [`public."${table}"`],
    );
    const names = columns.map(({ name }) => name).join(", ");
    await query(`delete from "${table}"`); // what the migrations themselves put there is among the rows
    await query(
      `insert into "${table}" (${names}) overriding system value select ${names} from jsonb_populate_recordset(null::"${table}", $1::jsonb)`,
      [JSON.stringify(list)],
    );
  }
  await query("set session_replication_role = default");
}

/** The tables of the schema, but for the one that the migrations keep of themselves, and partitions. */
export const tablesOf = async (query: Query): Promise<string[]> =>
  (
    await query<{ name: string }>(
      "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition and relname <> 'migrations' order by 1",
    )
  ).map(({ name }) => name);
