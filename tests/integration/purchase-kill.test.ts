import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { Client } from "pg";
import { afterAll, describe, expect, it } from "vitest";

import { unique } from "../support/names";

const SLOW = 240_000;
const server = process.env.TEST_DATABASE_URL;
const database = unique("kill_").replaceAll("-", "_");
const folder = mkdtempSync(join(tmpdir(), "gatehouse-kill-"));

const onServer = async (statement: string) => {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(statement).finally(() => client.end());
};

afterAll(async () => {
  if (server) await onServer(`drop database if exists ${database} with (force)`);
  rmSync(folder, { recursive: true, force: true });
}, SLOW);

const start = (mode: "buy" | "check") =>
  spawn(process.execPath, ["--import", "tsx", "tests/support/purchase-process.ts", mode], {
    env: {
      ...process.env,
      DATABASE_URL: server ? Object.assign(new URL(server), { pathname: `/${database}` }).href : "",
      DATA_DIR: folder,
      NEXTAUTH_SECRET: "a secret for the test, long enough",
      ENCRYPTION_KEY: Buffer.alloc(32, "kill").toString("base64"),
      LOG_LEVEL: "error",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });

/** Lets a process buy until so many purchases are acknowledged, and kills it with others under way. */
async function buyUntilKilled(acknowledged: number): Promise<string[]> {
  const child = start("buy");
  const ended = once(child, "exit");
  const numbers: string[] = [];
  for await (const line of createInterface({ input: child.stdout! })) {
    numbers.push(line);
    if (numbers.length === acknowledged) child.kill("SIGKILL");
  }
  await ended;
  return numbers;
}

async function check() {
  const child = start("check");
  return JSON.parse(await text(child.stdout!)) as { numbers: string[]; offers: number; soldTwice: number; balance: string; entries: string; all: string; charged: string; purchases: number; price: string; paid: string };
}

describe("a process that is killed in the middle of a thousand purchases", () => {
  it(
    "leaves the ledger balanced, every acknowledged purchase in place, and no other half done; the rest is bought on afterwards",
    async () => {
      if (server) await onServer(`create database ${database}`);
      const acknowledged = await buyUntilKilled(300);
      const { numbers, price, paid, balance, entries, all, charged, offers, soldTwice, purchases } = await check();
      expect(new Set(numbers).size).toBe(numbers.length);
      expect(numbers).toEqual(expect.arrayContaining(acknowledged));
      expect(numbers.length).toBeLessThan(1_000);
      expect({ offers, soldTwice, purchases, all }).toEqual({ offers: 1_000 - numbers.length, soldTwice: 0, purchases: numbers.length, all: "0" });
      expect(charged).toBe(String(BigInt(price) * BigInt(numbers.length)));
      expect([balance, entries]).toEqual([String(BigInt(paid) - BigInt(charged)), balance]);
      // The same requests once more: what was bought already is bought no second time.
      await buyUntilKilled(1_001);
      expect(await check()).toMatchObject({ offers: 0, soldTwice: 0, balance: "0", entries: "0", purchases: 1_000 });
    },
    SLOW,
  );
});
