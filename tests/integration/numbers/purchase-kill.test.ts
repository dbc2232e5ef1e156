import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Client } from "pg";
import { afterAll, describe, expect, it } from "vitest";

import { unique } from "@/tests/support/names";

const SLOW = 400_000;
const OFFERS = 1_000;
const BUY =
  "mutation($input: BuyPhoneNumbersInput!) { buyPhoneNumbers(input: $input) { phoneNumbers { phoneNumber } } }";
const numberAt = (index: number) => String(49_300_000_000 + index);

const server = process.env.TEST_DATABASE_URL;
const database = unique("kill_").replaceAll("-", "_");
const folders: string[] = [];
const children: ChildProcess[] = [];

const onServer = async (statement: string) => {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(statement).finally(() => client.end());
};

afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  if (server) await onServer(`drop database if exists ${database} with (force)`);
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}, SLOW);

/** Contents of the database when a server opened it. */
interface Held {
  numbers: string[];
  offers: number;
  soldTwice: number;
  balance: string;
  entries: string;
  all: string;
  charged: string;
  purchases: number;
  price: string;
  paid: string;
}

interface Served {
  url: string;
  token: string;
  holds: Held;
  kill(): Promise<unknown>;
}

/** Returns a function that starts servers on one database, one after the other. */
function serversOn(databaseUrl: string): () => Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), "gatehouse-kill-"));
  folders.push(folder);
  return async () => {
    const child = spawn(process.execPath, ["--import", "tsx", "tests/support/purchase-process.ts"], {
      env: {
        ...process.env,
        DATABASE_URL: databaseUrl,
        DATA_DIR: folder,
        NEXTAUTH_SECRET: "a secret for the test, long enough",
        ENCRYPTION_KEY: Buffer.alloc(32, "kill").toString("base64"),
        LOG_LEVEL: "error",
      },
      stdio: ["ignore", "pipe", "inherit"],
    });
    children.push(child);
    const ended = once(child, "exit");
    const [line] = (await Promise.race([
      once(createInterface({ input: child.stdout }), "line"),
      ended.then(() => Promise.reject(new Error("The server did not start."))),
    ])) as [string];
    return { ...(JSON.parse(line) as Omit<Served, "kill">), kill: () => (child.kill("SIGKILL"), ended) };
  };
}

/**
 * Buys all numbers over HTTP, eight requests at a time, kills the server once `answers` are answered, and returns the
 * acknowledged numbers.
 */
async function buyUntilKilled({ url, token, kill }: Served, answers: number): Promise<string[]> {
  const acknowledged: string[] = [];
  let next = 0;
  const buyOn = async () => {
    while (next < OFFERS && acknowledged.length < answers) {
      const number = numberAt(next++);
      const answer = await fetch(`${url}/api/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
        body: JSON.stringify({
          query: BUY,
          variables: { input: { numbers: [number], requestKey: `request-${number}` } },
        }),
      }).then(
        (response) => response.text(),
        () => "",
      ); // an unanswered request fails by its connection alone
      if (answer === "" && acknowledged.length >= answers) return;
      expect(JSON.parse(answer)).toEqual({ data: { buyPhoneNumbers: { phoneNumbers: [{ phoneNumber: number }] } } });
      acknowledged.push(number);
      if (acknowledged.length === answers) await kill();
    }
  };
  await Promise.all(Array.from({ length: 8 }, buyOn));
  return acknowledged;
}

describe("a server that is killed in the middle of a thousand purchases", () => {
  it(
    "leaves the ledger balanced, every acknowledged purchase in place, and no other half done; the rest is bought on afterwards",
    async () => {
      if (server) await onServer(`create database ${database}`);
      const serve = serversOn(server ? Object.assign(new URL(server), { pathname: `/${database}` }).href : "");
      const acknowledged = await buyUntilKilled(await serve(), 300);
      const after = await serve();
      const { numbers, price, paid, balance, entries, all, charged, offers, soldTwice, purchases } = after.holds;
      expect(new Set(numbers).size).toBe(numbers.length);
      expect(numbers).toEqual(expect.arrayContaining(acknowledged));
      expect(numbers.length).toBeLessThan(OFFERS);
      expect({ offers, soldTwice, purchases, all }).toEqual({
        offers: OFFERS - numbers.length,
        soldTwice: 0,
        purchases: numbers.length,
        all: "0",
      });
      expect(charged).toBe(String(BigInt(price) * BigInt(numbers.length)));
      expect([balance, entries]).toEqual([String(BigInt(paid) - BigInt(charged)), balance]);
      // The same requests again: what was already bought is not bought twice.
      expect(await buyUntilKilled(after, OFFERS)).toHaveLength(OFFERS);
      expect((await serve()).holds).toMatchObject({
        offers: 0,
        soldTwice: 0,
        balance: "0",
        entries: "0",
        purchases: OFFERS,
      });
    },
    SLOW,
  );
});
