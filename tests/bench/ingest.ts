import { Client } from "pg";

import { type ProgramKey, signToken } from "../support/signed-token";
import { graphql, median, milliseconds, report } from "./measure";
import type { Bench } from "./run";

const BATCH = 500;
const BATCHES = 8;
const ROUNDS = 5;
const WANTED = 2_000;

/**
 * Measures one client's batches of 500 call sessions, each with a call, over HTTP against plain inserts of the same
 * rows.
 */
export async function benchIngest({ url, databaseUrl, signUp }: Bench): Promise<void> {
  const { token, accountId } = await signUp("bench-ingest");
  const added = await graphql<{
    addApplication: { application: { id: string } };
    addServiceAccount: { keyFile: { keyId: string; privateKey: string } };
  }>(
    url,
    `
      mutation {
        addApplication(input: { name: "bench" }) {
          application {
            id
          }
        }
        addServiceAccount(input: { name: "engine", roles: [], engine: true }) {
          keyFile {
            keyId
            privateKey
          }
        }
      }
    `,
    {},
    token,
  );
  const key = { accountId, ...added.addServiceAccount.keyFile };
  const rounds: IngestRound[] = [];
  for (let round = -1; round < ROUNDS; round += 1) {
    const figures = await measureIngest(url, databaseUrl, key, added.addApplication.application.id, round);
    if (round >= 0) rounds.push(figures); // the first is warm-up
  }
  const [ingest, insert] = [median(rounds.map(({ ingest }) => ingest)), median(rounds.map(({ insert }) => insert))].map(
    Math.round,
  );
  report(
    `ingest by one client, sessions a second, of ${WANTED}`,
    rounds.map(({ ingest }) => ingest / WANTED),
    ">= 1",
    `${ingest} a second, plain inserts ${insert}`,
  );
}

/** One measurement: the engine's batches over HTTP, and plain multi-row inserts of the same rows. */
interface IngestRound {
  /** Sessions per second, each with a call. */
  ingest: number;
  insert: number;
}

/**
 * Sends batches of 500 call sessions, each with a call, from one client to a running server on PostgreSQL, and inserts
 * as many of the same rows by plain multi-row INSERTs into tables with the same columns and indexes.
 */
async function measureIngest(
  url: string,
  databaseUrl: string,
  key: ProgramKey,
  applicationId: string,
  round: number,
): Promise<IngestRound> {
  const token = await signToken(key);
  const batches = Array.from({ length: BATCHES }, (_, batch) =>
    Array.from({ length: BATCH }, (_, index) => session(applicationId, `bench-${round}-${batch}-${index}`)),
  );
  const ingest = await perSecond(async () => {
    for (const items of batches) await put(url, token, items);
  });
  return { ingest, insert: await inserts(databaseUrl, batches) };
}

function session(applicationId: string, externalId: string) {
  const startedAt = "2026-11-20T09:00:00.000Z";
  const call = {
    externalId: `${externalId}-call`,
    startedAt,
    duration: 50,
    localNumber: "4930111",
    remoteNumber: "4930222",
    remoteNumberType: "pstn",
    incoming: true,
    successful: true,
    cost: "0.0150",
    endReason: "200 OK",
  };
  return { externalId, applicationId, startedAt, duration: 60, customData: "order 7", calls: [call] };
}

type Session = ReturnType<typeof session>;

async function put(url: string, token: string, items: readonly Session[]): Promise<void> {
  const query =
    "mutation ($items: [CallSessionInput!]!) { putCallSessions(sessions: $items) { sessions { added } calls { added } } }";
  const { putCallSessions } = await graphql<{
    putCallSessions: { sessions: { added: number }; calls: { added: number } };
  }>(url, query, { items }, token);
  if (putCallSessions.sessions.added !== items.length || putCallSessions.calls.added !== items.length)
    throw new Error(JSON.stringify(putCallSessions));
}

/** Inserts the same rows, one transaction per batch, into copies of the tables with their indexes. */
async function inserts(databaseUrl: string, batches: readonly Session[][]): Promise<number> {
  const database = new Client({ connectionString: databaseUrl });
  await database.connect();
  try {
    await database.query(`drop table if exists bench_sessions, bench_calls;
      create table bench_sessions (like call_sessions including all); create table bench_calls (like calls including all)`);
    return await perSecond(async () => {
      for (const items of batches) {
        await database.query("begin");
        const ids = await insert(
          database,
          "bench_sessions",
          "account_id, external_id, application_id, application_name, started_at, duration, custom_data, cost, successful",
          items.map((item) => [
            1,
            item.externalId,
            1,
            "bench",
            item.startedAt,
            item.duration,
            item.customData,
            "0.0150",
            true,
          ]),
          "returning call_session_history_id as id",
        );
        await insert(
          database,
          "bench_calls",
          "account_id, call_session_history_id, external_id, started_at, duration, local_number, remote_number, remote_number_type, incoming, successful, cost, end_reason, session_started_at, application_id",
          items.flatMap((item, index) =>
            item.calls.map((call) => [
              1,
              ids[index]!.id,
              call.externalId,
              call.startedAt,
              call.duration,
              call.localNumber,
              call.remoteNumber,
              call.remoteNumberType,
              call.incoming,
              call.successful,
              call.cost,
              call.endReason,
              item.startedAt,
              1,
            ]),
          ),
        );
        await database.query("commit");
      }
    });
  } finally {
    await database.query("drop table if exists bench_sessions, bench_calls");
    await database.end();
  }
}

async function insert(
  database: Client,
  table: string,
  columns: string,
  rows: readonly unknown[][],
  returning = "",
): Promise<{ id: string }[]> {
  const width = rows[0]!.length;
  const places = rows.map(
    (_, row) => `(${Array.from({ length: width }, (_, column) => `$${row * width + column + 1}`).join(", ")})`,
  );
  return (
    await database.query(`insert into ${table} (${columns}) values ${places.join(", ")} ${returning}`, rows.flat())
  ).rows as { id: string }[];
}

const perSecond = async (work: () => Promise<void>) => (BATCH * BATCHES * 1_000) / (await milliseconds(work));
