import { randomBytes } from "node:crypto";
import { afterAll, inject, vi } from "vitest";

import { closeConnection } from "@/db/operator";

import { execute } from "./database-template";
import { emptyFiles } from "./worker-env";

// One database for each test file, a copy of the run's template: embedded in memory, or on the server of
// TEST_DATABASE_URL.
const server = process.env.TEST_DATABASE_URL;
const name = `gatehouse_test_${randomBytes(8).toString("hex")}`;

if (server) {
  await execute(server, `create database ${name} template ${inject("template")}`);
  await execute(server, `alter database ${name} set synchronous_commit to off`); // needn't survive a crash
  process.env.DATABASE_URL = Object.assign(new URL(server), { pathname: `/${name}` }).href;
} else {
  delete process.env.DATABASE_URL;
  process.env.DATA_DIR = `memory:${inject("template")}`;
}

// The next file of this worker starts as in a new process, except for the modules and the API's server.
afterAll(async () => {
  await closeConnection();
  vi.useRealTimers();
  vi.unstubAllEnvs();
  const shared = globalThis as Record<string, unknown>;
  for (const key of Object.keys(shared))
    if (key.startsWith("gatehouse") && key !== "gatehouseApollo") shared[key] = undefined;
  emptyFiles();
  if (server) await execute(server, `drop database ${name} with (force)`);
});
