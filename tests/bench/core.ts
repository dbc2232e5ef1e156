import autocannon from "autocannon";
import { join } from "node:path";
import { Client } from "pg";

import { hashPassword, verifyPassword } from "@/lib/access/auth/password-hash";

import { PASSWORD } from "../support/names";
import { startServer } from "../support/server";
import { comparePages, graphql, median, milliseconds, page, report, round } from "./measure";
import type { Bench } from "./run";

const ROUNDS = 5;
const SUBUSERS = 100_000;

/** Measures start-up, login, the cost of an authenticated query, and a long list against a short one. */
export async function benchCore({ url, databaseUrl, folder, signUp }: Bench): Promise<void> {
  await coldStart(folder);
  const small = await withSubusers("bench-small", 100);
  const large = await withSubusers("bench-large", SUBUSERS);
  await throughput(url, small.token);
  await login(url);
  await lists(url, small.token, large);

  async function withSubusers(accountName: string, subusers: number) {
    const { token, accountId } = await signUp(accountName);
    const database = new Client({ connectionString: databaseUrl });
    await database.connect();
    await database.query(
      `with made as (
         insert into subusers (account_id, name, description, search_text, password_hash, must_change_password, created_at)
         select $1, 'user-' || lpad(i::text, 6, '0'), 'Person ' || i, 'user-' || lpad(i::text, 6, '0') || E'\\nperson ' || i, '-', false,
                now() - i * interval '1 minute'
         from generate_series(1, $2::int) i returning account_id, subuser_id)
       insert into subuser_roles select account_id, subuser_id, 'Support' from made`,
      [accountId, subusers],
    );
    await database.query("vacuum analyze");
    const [deep] = (
      await database.query(
        "select name, subuser_id::int as id from subusers where account_id = $1 order by name offset $2 limit 1",
        [accountId, Math.floor(subusers * 0.9)],
      )
    ).rows as { name: string; id: number }[];
    await database.end();
    return { token, deepCursor: Buffer.from(JSON.stringify([deep!.name, deep!.id])).toString("base64url") };
  }
}

/** Measures an authenticated viewer query against a constant one without a session, over HTTP on PostgreSQL. */
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
  report(
    "viewer { sections } / constant query, requests per second",
    ratios,
    ">= 0.7",
    `${round(median(rates.viewer))} / ${round(median(rates.constant))} per second`,
  );
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

/** Measures the password hash's share of a login: in pairs, one right after the other; the first ones are warm-up. */
async function login(url: string): Promise<void> {
  const passwordHash = await hashPassword(PASSWORD);
  const pairs: [number, number][] = [];
  for (let round = 0; round < 35; round += 1) {
    const hashing = await milliseconds(() => verifyPassword(passwordHash, PASSWORD));
    const whole = await milliseconds(() =>
      graphql(
        url,
        `
          mutation ($input: LogInInput!) {
            logIn(input: $input) {
              expiresAt
            }
          }
        `,
        { input: { login: "bench-small", password: PASSWORD } },
      ),
    );
    if (round >= 5) pairs.push([hashing, whole]);
  }
  const [hashing, whole] = [median(pairs.map(([time]) => time)), median(pairs.map(([, time]) => time))];
  report("argon2 / login, medians of 30", [hashing / whole], "> 0.5", `${round(hashing)} / ${round(whole)} ms`);
}

/** Measures the Subusers page with 100,000 subusers against the same with 100. */
async function lists(url: string, smallToken: string, large: { token: string; deepCursor: string }): Promise<void> {
  const pages = {
    "first page": ["/subusers", "/subusers"],
    "search, one match": ["/subusers?q=person+87", "/subusers?q=person+99871"],
    "search, many matches": ["/subusers?q=person", "/subusers?q=person"],
    "deep page": ["/subusers", `/subusers?after=${large.deepCursor}`],
  };
  for (const [what, [few, many]] of Object.entries(pages)) {
    await comparePages(
      `Subusers, ${SUBUSERS} / 100: ${what}`,
      () => page(url + many, large.token),
      () => page(url + few, smallToken),
    );
  }
}

/** Measures the time from process start to the first response, with an existing embedded database. */
async function coldStart(folder: string): Promise<void> {
  const env = { DATA_DIR: join(folder, "embedded"), DATABASE_URL: "" };
  await (await startServer(env)).stop();
  const times: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const running = await startServer(env);
    times.push(running.startedIn);
    await running.stop();
  }
  report(
    "cold start to first answer, embedded database, of 5 s",
    times.map((time) => time / 5_000),
    "< 1",
    `${round(median(times))} ms`,
  );
}
