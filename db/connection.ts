import { PGlite } from "@electric-sql/pglite";
import { drizzle as drizzlePg } from "drizzle-orm/node-postgres";
import { drizzle as drizzlePglite } from "drizzle-orm/pglite";
import { mkdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Pool } from "pg";

import type { Database } from "./database";
import { takeLock } from "./lock";
import { migrateEmbedded } from "./migrate";
import { PreparedClient } from "./prepared-client";

/** Postgres when DATABASE_URL is set, otherwise the embedded database in DATA_DIR. */
type Driver = { kind: "postgres"; pool: Pool } | { kind: "embedded"; pglite: PGlite; release: () => void };

// Next.js can load this module several times in one process; the connections must exist only once.
const shared = globalThis as typeof globalThis & { gatehouseDriver?: Promise<Driver> };

// Longer than any regular query takes; stops a runaway one.
const STATEMENT_TIMEOUT_MS = 10_000;

let database: { driver: Driver; db: Database } | undefined;

/**
 * Returns the database, opened on the first call.
 * Outside db only `withAccount`, `withSignIn` and the operator's commands may use it; enforced by lint.
 */
export async function connection(): Promise<Database> {
  const driver = await (shared.gatehouseDriver ??= open());
  if (database?.driver !== driver) database = { driver, db: wrap(driver) };
  return database.db;
}

/** Closes all connections; the next call of `connection` reopens the database. */
export async function closeConnection(): Promise<void> {
  const driver = await shared.gatehouseDriver;
  delete shared.gatehouseDriver;
  if (driver?.kind === "postgres") await driver.pool.end();
  if (driver?.kind === "embedded") {
    await driver.pglite.close();
    driver.release();
  }
}

async function open(): Promise<Driver> {
  const url = process.env.DATABASE_URL;
  return url ? openPostgres(url) : openEmbedded(process.env.DATA_DIR ?? ".data");
}

function openPostgres(connectionString: string): Driver {
  const pool = new Pool({
    connectionString,
    Client: PreparedClient,
    max: Number(process.env.DATABASE_POOL_SIZE ?? 10),
    statement_timeout: STATEMENT_TIMEOUT_MS,
    connectionTimeoutMillis: 5_000,
    application_name: "gatehouse",
    options: "-c role=gatehouse_sign_in",
  });
  pool.on("error", () => {}); // a killed idle client is replaced at the next query; unhandled, it ends the process
  return { kind: "postgres", pool };
}

async function openEmbedded(dataDir: string): Promise<Driver> {
  if (dataDir === "memory" || dataDir.startsWith("memory:"))
    return { kind: "embedded", pglite: await boot(await inMemory(dataDir.slice("memory:".length))), release: () => {} };
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const release = takeLock(join(dataDir, "database.lock"));
  try {
    return { kind: "embedded", pglite: await boot(await PGlite.create(join(dataDir, "database"))), release };
  } catch (error) {
    release();
    throw error;
  }
}

/** Creates a database that lives in memory: empty, or loaded from a dump file. */
async function inMemory(dump: string): Promise<PGlite> {
  return PGlite.create(dump ? { loadDataDir: new Blob([await readFile(dump)]) } : {});
}

async function boot(pglite: PGlite): Promise<PGlite> {
  await migrateEmbedded(pglite);
  await pglite.exec("set role gatehouse_sign_in");
  return pglite;
}

function wrap(driver: Driver): Database {
  const db = driver.kind === "postgres" ? drizzlePg(driver.pool) : drizzlePglite(driver.pglite);
  return db as unknown as Database;
}
