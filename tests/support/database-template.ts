import { PGlite } from "@electric-sql/pglite";
import { randomBytes } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import type { TestProject } from "vitest/node";

import { migrateEmbedded, migratePostgres } from "@/db/operator";

declare module "vitest" {
  export interface ProvidedContext {
    /** What each test file copies: the name of a database on the server of TEST_DATABASE_URL, or a dump's path. */
    template: string;
  }
}

interface Template {
  template: string;
  remove: () => Promise<void>;
}

// Each project loads this file separately; those on the same database share the template.
const shared = globalThis as typeof globalThis & { gatehouseTemplates?: Map<string, Promise<Template>> };

/** Migrates one database for the whole run; migrating for each file would take longer than many files' tests. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const server = project.config.env.TEST_DATABASE_URL ?? "";
  const templates = (shared.gatehouseTemplates ??= new Map());
  const made = templates.get(server);
  const making = made ?? (server ? onServer(server) : embedded());
  templates.set(server, making);
  const { template, remove } = await making;
  project.provide("template", template);
  return made ? undefined : remove;
}

async function embedded(): Promise<Template> {
  const folder = await mkdtemp(join(tmpdir(), "gatehouse-template-"));
  const file = join(folder, "database.tar");
  const pglite = await PGlite.create();
  await migrateEmbedded(pglite);
  await writeFile(file, Buffer.from(await (await pglite.dumpDataDir("none")).arrayBuffer()));
  await pglite.close();
  return { template: file, remove: () => rm(folder, { recursive: true }) };
}

async function onServer(server: string): Promise<Template> {
  const name = `gatehouse_template_${randomBytes(8).toString("hex")}`;
  await execute(server, `create database ${name}`);
  await migratePostgres(Object.assign(new URL(server), { pathname: `/${name}` }).href);
  return { template: name, remove: () => execute(server, `drop database ${name}`) };
}

/** Runs one statement on the server outside a transaction, as creating and dropping databases requires. */
export async function execute(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
}
