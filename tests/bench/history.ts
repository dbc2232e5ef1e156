import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";

import { resolveSession } from "@/lib/access/auth/resolve-session";
import { addApplication } from "@/lib/applications/applications/add-application";
import { fillCallHistory } from "@/lib/platform/commands/fill-call-history";
import type { SignedIn } from "@/lib/platform/ctx";
import { orderReport } from "@/lib/platform/reports/order-report";
import { reportSources, runNextJob } from "@/lib/platform/server/background";

import { comparePages, page, report, round } from "./measure";
import type { Bench } from "./run";

const DAY_MS = 86_400_000;
/** "Page 10,000" of 25 rows. */
const DEEP = 250_000;

/** Number of sessions in the long history; the target is about ten million. */
const SESSIONS = Number(process.env.BENCH_SESSIONS ?? 10_000_000);
const FEW = 10_000;
const REPORTED = 1_000_000;

/**
 * Measures the call history's pages with ten million sessions against those with ten thousand, and a report of a
 * million against psql's COPY.
 */
export async function benchHistory({ url, databaseUrl, signUp, stopPanel }: Bench): Promise<void> {
  if (!Number.isSafeInteger(SESSIONS) || SESSIONS < FEW)
    throw new Error(`BENCH_SESSIONS has to be a number of at least ${FEW}.`);
  if (SESSIONS < 10_000_000)
    console.log(
      `Only ${SESSIONS.toLocaleString("en")} call sessions, by BENCH_SESSIONS: this says less than the ten million that are wanted.`,
    );
  const few = await makeHistory(databaseUrl, (await signUp("bench-few")).token, FEW);
  const many = await makeHistory(databaseUrl, (await signUp("bench-many")).token, SESSIONS);
  const pagesOfFew = historyPages(few);
  for (const [what, path] of Object.entries(historyPages(many))) {
    await comparePages(
      `calls, ${SESSIONS} / ${FEW}: ${what}`,
      () => page(url + path, many.token),
      () => page(url + pagesOfFew[what], few.token),
    );
  }

  await stopPanel();
  const lines = Math.min(REPORTED, SESSIONS);
  const to = new Date();
  const from = new Date(to.getTime() - (365 * DAY_MS * lines) / SESSIONS);
  for (const kind of ["CALLS_BRIEF", "CALLS"] as const) {
    const { seconds, copySeconds, megabytes, ...figures } = await measureReport(databaseUrl, many.token, kind, {
      from,
      to,
    });
    if (figures.lines !== figures.copyLines)
      throw new Error(`The report says ${figures.lines} lines where there are ${figures.copyLines}.`);
    report(
      `report ${kind} of ${figures.lines} lines / COPY, rate`,
      [figures.lines / seconds / (figures.copyLines / copySeconds)],
      ">= 0.5",
      `${round(seconds)} / ${round(copySeconds)} s`,
    );
    report(`report ${kind}: memory that it takes, of 150 MB`, [megabytes / 150], "< 1", `${round(megabytes)} MB`);
  }
}

/** Account with a call history, and what the bench requests of it. */
interface History {
  token: string;
  /** Cursor of a deep page: page 10,000, or the last but one of a small history. */
  deepCursor: string;
}

/** Fills an account's call history in four applications and has the database analyze it. */
async function makeHistory(databaseUrl: string, token: string, sessions: number): Promise<History> {
  const ctx = await contextOf(token);
  const applications = [];
  for (const name of ["support", "sales", "delivery", "surveys"])
    applications.push(await addApplication(ctx, { name }));
  await fillCallHistory({ accountId: ctx.viewer.accountId, applications }, sessions);
  const database = new Client({ connectionString: databaseUrl });
  await database.connect();
  await database.query("vacuum analyze call_sessions, calls");
  const { rows } = await database.query(
    "select started_at::text as at, call_session_history_id::int as id from call_sessions where account_id = $1 order by started_at desc, call_session_history_id desc offset $2 limit 1",
    [ctx.viewer.accountId, Math.min(DEEP, sessions - 50)],
  );
  await database.end();
  const [{ at, id }] = rows as [{ at: string; id: number }];
  return { token, deepCursor: Buffer.from(JSON.stringify([at, id])).toString("base64url") };
}

async function contextOf(token: string): Promise<SignedIn> {
  const viewer = await resolveSession(token);
  if (!viewer) throw new Error("The bench's account can't log in.");
  return { viewer, request: { id: "bench", address: "127.0.0.1", userAgent: "bench" } };
}

const YEAR = new Date(Date.now() - 364 * DAY_MS).toISOString().slice(0, 10);

/** Returns the pages of a call history that must be as fast with ten million sessions as with ten thousand. */
const historyPages = ({ deepCursor }: History): Record<string, string> => ({
  "first page": "/calls",
  "first page of a year": `/calls?from=${YEAR}`,
  "failed ones": `/calls?from=${YEAR}&result=failed`,
  "no money": `/calls?from=${YEAR}&end=NO_MONEY`,
  "one rule": `/calls?from=${YEAR}&rule=7`,
  "one user, failed": `/calls?from=${YEAR}&user=17&result=failed`,
  "longer than 8 minutes": `/calls?from=${YEAR}&min=480`,
  "an outside number": `/calls?from=${YEAR}&number=%2B491500007907`,
  "an own number": `/calls?from=${YEAR}&number=%2B493090182007`,
  "numbers that begin so": `/calls?from=${YEAR}&number=%2B4915*`,
  "deep page": `/calls?from=${YEAR}&after=${deepCursor}`,
});

/**
 * Measures how fast a report of `lines` sessions is written, against psql's COPY of the same columns, and its memory.
 */
async function measureReport(
  databaseUrl: string,
  token: string,
  kind: "CALLS" | "CALLS_BRIEF",
  sessions: { from: Date; to: Date },
) {
  const ctx = await contextOf(token);
  const copying = copySeconds(databaseUrl, ctx.viewer.accountId, kind, sessions);
  const { reportId } = await orderReport(ctx, reportSources[kind], { filter: sessions });
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20);
  const began = performance.now();
  await runNextJob();
  const seconds = (performance.now() - began) / 1_000;
  clearInterval(watch);
  const database = new Client({ connectionString: databaseUrl });
  await database.connect();
  const { rows } = await database.query("select row_count::int as lines, status from reports where report_id = $1", [
    reportId,
  ]);
  await database.end();
  const [{ lines, status }] = rows as [{ lines: number; status: string }];
  if (status !== "READY") throw new Error(`The report is ${status}.`);
  return {
    lines,
    seconds,
    copySeconds: copying.seconds,
    copyLines: copying.lines,
    megabytes: (most - before) / 2 ** 20,
  };
}

/** Times psql's COPY of a report's columns, as stored in the table, to a file. */
function copySeconds(
  databaseUrl: string,
  accountId: number,
  kind: "CALLS" | "CALLS_BRIEF",
  { from, to }: { from: Date; to: Date },
) {
  const where = `session.account_id = ${accountId} and session.started_at >= '${from.toISOString()}' and session.started_at < '${to.toISOString()}'`;
  const order = "order by session.started_at desc, session.call_session_history_id desc";
  const query =
    kind === "CALLS_BRIEF"
      ? `select call_session_history_id, started_at, duration, successful, finish_reason, cost, application_name, rule_name, user_name, audio_quality, initiator_address, custom_data
         from call_sessions session where ${where} ${order}`
      : `select call_id, call.call_session_history_id, call.started_at, call.duration, incoming, local_number, remote_number, remote_number_type, diversion_number, call.successful, end_reason,
           call.cost, transaction_id, application_name, rule_name, user_name, call.custom_data
         from call_sessions session join calls call on call.account_id = session.account_id and call.call_session_history_id = session.call_session_history_id
         where ${where} ${order}, call.started_at, call.call_id`;
  const file = join(tmpdir(), `copy-${process.pid}.csv`);
  const began = performance.now();
  const said = execFileSync(
    "psql",
    [databaseUrl, "-Xc", `\\copy (${query.replace(/\s+/g, " ")}) to '${file}' csv header`],
    { encoding: "utf8" },
  );
  const seconds = (performance.now() - began) / 1_000;
  rmSync(file);
  return { seconds, lines: Number(/COPY (\d+)/.exec(said)?.[1]) };
}
