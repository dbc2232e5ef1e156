import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";

import { closeConnection, migratePostgres } from "@/db/operator";
import { ensureBuild } from "@/lib/platform/commands/build";

import { PASSWORD } from "../support/names";
import { startServer } from "../support/server";
import { benchCore } from "./core";
import { benchHistory } from "./history";
import { benchIngest } from "./ingest";
import { graphql } from "./measure";
import { benchPages } from "./pages";
import { benchPurchase } from "./purchase";
import { benchTransactions } from "./transactions";

/** Environment of a part of the bench: a panel in production mode on an empty PostgreSQL database. */
export interface Bench {
  url: string;
  databaseUrl: string;
  /** Folder for files; it is deleted with the bench. */
  folder: string;
  /** Creates an account. */
  signUp(accountName: string): Promise<{ token: string; accountId: number }>;
  /** Stops the panel, so that the bench's own process runs its jobs. */
  stopPanel(): Promise<void>;
}

/**
 * Parts of `npm run bench`. Each figure is a ratio against a baseline of the same run, since machines differ and are
 * noisy.
 * With arguments, runs only those parts: npm run bench -- history ingest
 * Needs a PostgreSQL server: BENCH_DATABASE_URL, or the one at 127.0.0.1:5432.
 */
const parts: Record<string, (bench: Bench) => Promise<void>> = {
  core: benchCore,
  ingest: benchIngest,
  history: benchHistory,
  purchase: benchPurchase,
  transactions: benchTransactions,
  pages: benchPages,
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in parts));
if (unknown) throw new Error(`There is no part ${unknown}. The parts are: ${Object.keys(parts).join(", ")}.`);

const server = process.env.BENCH_DATABASE_URL ?? "postgres://postgres@127.0.0.1:5432/postgres";
ensureBuild();
for (const [name, part] of Object.entries(parts)) if (asked.length === 0 || asked.includes(name)) await withPanel(part);

/** Runs a part with its own panel and database. */
async function withPanel(part: (bench: Bench) => Promise<void>): Promise<void> {
  const name = `gatehouse_bench_${randomBytes(6).toString("hex")}`;
  const databaseUrl = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  const folder = mkdtempSync(join(tmpdir(), "gatehouse-bench-"));
  // The same settings for the panel and for the bench's own process.
  Object.assign(process.env, {
    DATABASE_URL: databaseUrl,
    DATA_DIR: folder,
    FILES_DIR: join(folder, "files"),
    NEXTAUTH_SECRET: "a secret for the bench, long enough",
    ENCRYPTION_KEY: Buffer.alloc(32, "bench").toString("base64"),
  });
  await onServer(`create database ${name}`);
  try {
    await migratePostgres(databaseUrl);
    const running = await startServer({});
    const signUp = async (accountName: string) => {
      const { signUp } = await graphql<{ signUp: { sessionId: string; viewer: { account: { id: string } } } }>(
        running.url,
        "mutation ($input: SignUpInput!) { signUp(input: $input) { sessionId viewer { account { id } } } }",
        { input: { accountName, email: `${accountName}@example.com`, password: PASSWORD } },
      );
      return { token: signUp.sessionId, accountId: Number(signUp.viewer.account.id) };
    };
    try {
      await part({ url: running.url, databaseUrl, folder, signUp, stopPanel: running.stop });
    } finally {
      await closeConnection();
      await running.stop();
    }
  } finally {
    await onServer(`drop database ${name} with (force)`);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
}
