import type { PGlite } from "@electric-sql/pglite";
import { drizzle as drizzlePg } from "drizzle-orm/node-postgres";
import { migrate as runOnPg } from "drizzle-orm/node-postgres/migrator";
import { drizzle as drizzlePglite } from "drizzle-orm/pglite";
import { migrate as runOnPglite } from "drizzle-orm/pglite/migrator";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";

const migrationsFolder = join(process.cwd(), "db", "migrations");
const table = { migrationsFolder, migrationsTable: "migrations", migrationsSchema: "public" };

// Arbitrary; must differ from every other advisory lock in this database.
const MIGRATION_LOCK = 4_283_645;

/** Applies pending migrations to a Postgres database; concurrent runs wait for each other. */
export async function migratePostgres(connectionString: string): Promise<void> {
  const client = new Client({ connectionString, application_name: "gatehouse-migrate" });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    await runOnPg(drizzlePg(client), table);
  } finally {
    await client.end();
  }
}

/** Applies pending migrations to the embedded database. */
export async function migrateEmbedded(pglite: PGlite): Promise<void> {
  await runOnPglite(drizzlePglite(pglite), table);
}

/** Returns the creation time of the newest known migration, in milliseconds as in the migrations table. */
export function newestMigration(): number {
  const journal = JSON.parse(readFileSync(join(migrationsFolder, "meta", "_journal.json"), "utf8")) as {
    entries: { when: number }[];
  };
  return Math.max(...journal.entries.map((entry) => entry.when));
}
