import { Client } from "pg";

import { signToken, type ProgramKey } from "../support/signed-token";

const BATCH = 500;
const BATCHES = 8;

/** One measurement: what the engine's batches reach over HTTP, and plain multi-row inserts of the same rows without anything around them. */
export interface IngestRound {
  /** Sessions a second, each with a call. */
  ingest: number;
  insert: number;
}

/**
 * Sends batches of 500 call sessions, each with a call, from one client to a running server on PostgreSQL, and inserts as
 * many of the same rows by plain multi-row INSERTs into tables of the same columns and indexes.
 */
export async function measureIngest(url: string, databaseUrl: string, key: ProgramKey, applicationId: string, round: number): Promise<IngestRound> {
  const token = await signToken(key);
  const batches = Array.from({ length: BATCHES }, (_, batch) => Array.from({ length: BATCH }, (_, index) => session(applicationId, `bench-${round}-${batch}-${index}`)));
  const ingest = await perSecond(async () => {
    for (const items of batches) await put(url, token, items);
  });
  return { ingest, insert: await inserts(databaseUrl, batches) };
}

/** Prints the middle of some rounds as a ratio against the inserts of the same rounds. */
export function reportIngest(rounds: readonly IngestRound[]): void {
  const ratios = rounds.map(({ ingest, insert }) => ingest / insert).sort((a, b) => a - b);
  const middle = <Key extends keyof IngestRound>(name: Key) => Math.round(rounds.map((round) => round[name]).sort((a, b) => a - b)[Math.floor(rounds.length / 2)]!);
  const [low, ratio, high] = [ratios[0]!, ratios[Math.floor(ratios.length / 2)]!, ratios.at(-1)!].map((number) => number.toFixed(2));
  console.log(`${"ingest over HTTP / plain multi-row insert, sessions per second".padEnd(62)} ${ratio} (${low} to ${high}); ${middle("ingest")} / ${middle("insert")} per second, wanted >= 2000 by one client`);
}

function session(applicationId: string, externalId: string) {
  const startedAt = "2026-11-20T09:00:00.000Z";
  const call = { externalId: `${externalId}-call`, startedAt, duration: 50, localNumber: "4930111", remoteNumber: "4930222", remoteNumberType: "pstn", incoming: true, successful: true, cost: "0.0150", endReason: "200 OK" };
  return { externalId, applicationId, startedAt, duration: 60, customData: "order 7", calls: [call] };
}

type Session = ReturnType<typeof session>;

async function put(url: string, token: string, items: readonly Session[]): Promise<void> {
  const query = "mutation ($items: [CallSessionInput!]!) { putCallSessions(sessions: $items) { sessions { added } calls { added } } }";
  const response = await fetch(`${url}/api/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables: { items } }),
  });
  const { data, errors } = (await response.json()) as { data: { putCallSessions: { sessions: { added: number }; calls: { added: number } } }; errors?: unknown };
  if (errors || data.putCallSessions.sessions.added !== items.length || data.putCallSessions.calls.added !== items.length) throw new Error(JSON.stringify(errors ?? data));
}

/** The same rows by plain inserts, a transaction a batch, into copies of the tables with their indexes. */
async function inserts(databaseUrl: string, batches: readonly Session[][]): Promise<number> {
  const database = new Client({ connectionString: databaseUrl });
  await database.connect();
  try {
    await database.query(`drop table if exists bench_sessions, bench_calls;
      create table bench_sessions (like call_sessions including all); create table bench_calls (like calls including all)`);
    return await perSecond(async () => {
      for (const items of batches) {
        await database.query("begin");
        const ids = await insert(database, "bench_sessions", "account_id, external_id, application_id, application_name, started_at, duration, custom_data, cost, successful", items.map((item) => [1, item.externalId, 1, "bench", item.startedAt, item.duration, item.customData, "0.0150", true]), "returning call_session_history_id as id");
        await insert(
          database,
          "bench_calls",
          "account_id, call_session_history_id, external_id, started_at, duration, local_number, remote_number, remote_number_type, incoming, successful, cost, end_reason, session_started_at, application_id",
          items.flatMap((item, index) => item.calls.map((call) => [1, ids[index]!.id, call.externalId, call.startedAt, call.duration, call.localNumber, call.remoteNumber, call.remoteNumberType, call.incoming, call.successful, call.cost, call.endReason, item.startedAt, 1])),
        );
        await database.query("commit");
      }
    });
  } finally {
    await database.query("drop table if exists bench_sessions, bench_calls");
    await database.end();
  }
}

async function insert(database: Client, table: string, columns: string, rows: readonly unknown[][], returning = ""): Promise<{ id: string }[]> {
  const width = rows[0]!.length;
  const places = rows.map((_, row) => `(${Array.from({ length: width }, (_, column) => `$${row * width + column + 1}`).join(", ")})`);
  return (await database.query(`insert into ${table} (${columns}) values ${places.join(", ")} ${returning}`, rows.flat())).rows as { id: string }[];
}

async function perSecond(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return (BATCH * BATCHES * 1_000) / (performance.now() - began);
}
