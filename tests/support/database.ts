import { randomBytes } from "node:crypto";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, inject } from "vitest";

import { closeConnection } from "@/db/operator";

import { execute } from "./database-template";

// One database for each test file, a copy of the run's own: embedded in memory, or on the server of TEST_DATABASE_URL.
const server = process.env.TEST_DATABASE_URL;
const name = `gatehouse_test_${randomBytes(8).toString("hex")}`;

process.env.NEXTAUTH_SECRET = "a secret for tests that is long enough";
process.env.ENCRYPTION_KEY = Buffer.alloc(32, "tests").toString("base64");
process.env.FILES_DIR = join(tmpdir(), name);
process.env.LOG_LEVEL ??= "silent";

if (server) {
  await execute(server, `create database ${name} template ${inject("template")}`);
  await execute(server, `alter database ${name} set synchronous_commit to off`); // it need not outlive the machine
  process.env.DATABASE_URL = Object.assign(new URL(server), { pathname: `/${name}` }).href;
} else {
  delete process.env.DATABASE_URL;
  process.env.DATA_DIR = `memory:${inject("template")}`;
}

afterAll(async () => {
  await closeConnection();
  await rm(join(tmpdir(), name), { recursive: true, force: true });
  if (server) await execute(server, `drop database ${name} with (force)`);
});
