import autocannon from "autocannon";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";

import { ensureBuild } from "@/lib/commands/build";
import { migratePostgres } from "@/db/operator";
import { hashPassword, verifyPassword } from "@/lib/auth/password-hash";

import { PASSWORD } from "../support/names";
import { startServer } from "../support/server";

/**
 * npm run bench: each figure as a ratio against a baseline of the same run, since machines differ and are noisy.
 * Needs a PostgreSQL server: BENCH_DATABASE_URL, or the one at 127.0.0.1:5432.
 */
const server = process.env.BENCH_DATABASE_URL ?? "postgres://postgres@127.0.0.1:5432/postgres";
const name = `gatehouse_bench_${randomBytes(6).toString("hex")}`;
const databaseUrl = Object.assign(new URL(server), { pathname: `/${name}` }).href;
const ROUNDS = 5;
const SUBUSERS = 100_000;

ensureBuild();
await onServer(`create database ${name}`);
const folder = mkdtempSync(join(tmpdir(), "gatehouse-bench-"));
try {
  await coldStart();
  await migratePostgres(databaseUrl);
  const running = await startServer({ DATABASE_URL: databaseUrl, NEXTAUTH_SECRET: "a secret for the bench, long enough", ENCRYPTION_KEY: Buffer.alloc(32, "bench").toString("base64") });
  try {
    const small = await account("bench-small", 100);
    const large = await account("bench-large", SUBUSERS);
    await throughput(running.url, small.token);
    await login(running.url);
    await lists(running.url, small.token, large);
  } finally {
    await running.stop();
  }

  async function account(accountName: string, subusers: number) {
    const { signUp } = await graphql<{ signUp: { sessionId: string; viewer: { account: { id: string } } } }>(
      running.url,
      `mutation ($input: SignUpInput!) { signUp(input: $input) { sessionId viewer { account { id } } } }`,
      { input: { accountName, email: `${accountName}@example.com`, password: PASSWORD } },
    );
    const id = Number(signUp.viewer.account.id);
    const database = new Client({ connectionString: databaseUrl });
    await database.connect();
    await database.query(
      `with made as (
         insert into subusers (account_id, name, description, search_text, password_hash, must_change_password, created_at)
         select $1, 'user-' || lpad(i::text, 6, '0'), 'Person ' || i, 'user-' || lpad(i::text, 6, '0') || E'\\nperson ' || i, '-', false,
                now() - i * interval '1 minute'
         from generate_series(1, $2::int) i returning account_id, subuser_id)
       insert into subuser_roles select account_id, subuser_id, 'Support' from made`,
      [id, subusers],
    );
    await database.query("vacuum analyze");
    const [deep] = (
      await database.query("select name, subuser_id::int as id from subusers where account_id = $1 order by name offset $2 limit 1", [id, Math.floor(subusers * 0.9)])
    ).rows as { name: string; id: number }[];
    await database.end();
    return { token: signUp.sessionId, deepCursor: Buffer.from(JSON.stringify([deep!.name, deep!.id])).toString("base64url") };
  }
} finally {
  await onServer(`drop database ${name} with (force)`);
  rmSync(folder, { recursive: true, force: true });
}

/** A logged-in question about the viewer against a constant one without a session, over HTTP on PostgreSQL. */
async function throughput(url: string, token: string): Promise<void> {
  const ratios: number[] = [];
  const rates: Record<"viewer" | "constant", number[]> = { viewer: [], constant: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const constant = await rate(url, "{ __typename }");
    const viewer = await rate(url, "{ viewer { sections { id } } }", token);
    rates.constant.push(constant);
    rates.viewer.push(viewer);
    ratios.push(viewer / constant);
  }
  report("viewer { sections } / constant query, requests per second", ratios, ">= 0.7", `${round(median(rates.viewer))} / ${round(median(rates.constant))} per second`);
}

async function rate(url: string, query: string, token?: string): Promise<number> {
  const { requests, non2xx } = await autocannon({
    url: `${url}/api/graphql`,
    method: "POST",
    headers: { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query }),
    connections: 16,
    duration: 4,
  });
  if (non2xx > 0) throw new Error(`${non2xx} answers were no success.`);
  return requests.average;
}

/** How much of a login is the password's hash: pairs, one right after the other; the first of them only warm up. */
async function login(url: string): Promise<void> {
  const passwordHash = await hashPassword(PASSWORD);
  const pairs: [number, number][] = [];
  for (let round = 0; round < 35; round += 1) {
    const hashing = await milliseconds(() => verifyPassword(passwordHash, PASSWORD));
    const whole = await milliseconds(() =>
      graphql(url, `mutation ($input: LogInInput!) { logIn(input: $input) { expiresAt } }`, { input: { login: "bench-small", password: PASSWORD } }),
    );
    if (round >= 5) pairs.push([hashing, whole]);
  }
  const [hashing, whole] = [median(pairs.map(([time]) => time)), median(pairs.map(([, time]) => time))];
  report("argon2 / login, medians of 30", [hashing / whole], "> 0.5", `${round(hashing)} / ${round(whole)} ms`);
}

/** The Subusers page with 100,000 subusers against the same with 100: whole pages, as a browser asks for them. */
async function lists(url: string, smallToken: string, large: { token: string; deepCursor: string }): Promise<void> {
  const pages = {
    "first page": ["/subusers", "/subusers"],
    "search, one match": ["/subusers?q=person+87", "/subusers?q=person+99871"],
    "search, many matches": ["/subusers?q=person", "/subusers?q=person"],
    "deep page": ["/subusers", `/subusers?after=${large.deepCursor}`],
  };
  for (const [what, [small, big]] of Object.entries(pages)) {
    const ratios: number[] = [];
    const times: [number, number][] = [];
    for (let round = 0; round < 30; round += 1) {
      const withFew = await milliseconds(() => page(url + small, smallToken));
      const withMany = await milliseconds(() => page(url + big, large.token));
      if (round >= 5) {
        ratios.push(withMany / withFew);
        times.push([withMany, withFew]);
      }
    }
    const few = round(median(times.map(([, time]) => time)));
    const many = round(median(times.map(([time]) => time)));
    report(`Subusers, ${SUBUSERS} / 100: ${what}`, ratios, "<= 2", `${many} / ${few} ms`);
  }
}

async function page(url: string, token: string): Promise<void> {
  const response = await fetch(url, { headers: { cookie: `gatehouse-session=${token}` } });
  const html = await response.text();
  if (!response.ok || !html.includes("</html>")) throw new Error(`${url} answered ${response.status}.`);
}

/** From the start of the process to its first answer, with an embedded database that is already there. */
async function coldStart(): Promise<void> {
  const env = { DATA_DIR: join(folder, "embedded"), DATABASE_URL: "" };
  await (await startServer(env)).stop();
  const times: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const running = await startServer(env);
    times.push(running.startedIn);
    await running.stop();
  }
  report("cold start to first answer, embedded database, of 5 s", times.map((time) => time / 5_000), "< 1", `${round(median(times))} ms`);
}

async function graphql<Data>(url: string, query: string, variables: Record<string, unknown>): Promise<Data> {
  const response = await fetch(`${url}/api/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}

function report(what: string, ratios: number[], wanted: string, figures: string): void {
  const [low, middle, high] = [Math.min(...ratios), median(ratios), Math.max(...ratios)].map((ratio) => ratio.toFixed(2));
  console.log(`${what.padEnd(62)} ${middle} (${low} to ${high}), wanted ${wanted}; ${figures}`);
}
