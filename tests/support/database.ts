import { randomBytes } from "node:crypto";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll } from "vitest";

import { closeConnection, migratePostgres } from "@/db/operator";

// One database for each test file: embedded in memory, or a new one on the server of TEST_DATABASE_URL.
const server = process.env.TEST_DATABASE_URL;
const name = `gatehouse_test_${randomBytes(8).toString("hex")}`;

process.env.NEXTAUTH_SECRET = "a secret for tests that is long enough";
process.env.ENCRYPTION_KEY = Buffer.alloc(32, "tests").toString("base64");
process.env.FILES_DIR = join(tmpdir(), name);
process.env.LOG_LEVEL ??= "silent";

if (server) {
  await onServer(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  process.env.DATABASE_URL = url.href;
  await migratePostgres(url.href);
} else {
  delete process.env.DATABASE_URL;
  process.env.DATA_DIR = "memory";
}

afterAll(async () => {
  await closeConnection();
  await rm(join(tmpdir(), name), { recursive: true, force: true });
  if (server) await onServer(`drop database ${name} with (force)`);
});

async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
}
