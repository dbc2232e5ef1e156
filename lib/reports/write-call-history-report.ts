import { and, eq, sql, type SQL } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { reports } from "@/db/schema";
import { withAccount } from "@/db/with-account";

import { readFilter, type CallFilter, type ReadFilter } from "../calls/filter";
import { countMatching, matching, rowsOf } from "../calls/matching";
import { inAccount, requireAccess } from "../ctx";
import { notFound } from "../errors";
import { deleteStoredFile, storeFile } from "../files/store";
import type { JobRun } from "../jobs/handlers";
import { csvLine, plainCell, textCell, timeCell } from "./csv-line";
import { readReport, sectionOfReport, type CallHistoryKind, type CallHistoryReport } from "./report";

/** So many sessions are one statement: far below the time that a statement may take, and a few megabytes of text. */
const BATCH = 10_000;
const BYTES_AT_MOST = 20 * 2 ** 30;

/**
 * The job that writes a call history report: CSV with a byte order mark, the newest session first, made in the database
 * line by line and fetched in batches, so that it needs the same memory whatever its length. A run that was cut off
 * begins again: a file stands there whole or not at all.
 * @throws FORBIDDEN when whoever ordered it holds the section no more, NOT_FOUND when it was deleted meanwhile
 */
export async function writeCallHistoryReport({ ctx, input, advance }: JobRun): Promise<Record<string, unknown>> {
  const { accountId } = ctx.viewer;
  const reportId = String(input.reportId);
  const inTransaction = <T>(run: (tx: Tx) => Promise<T>) => withAccount(inAccount(ctx), run);
  const { report, filter, total } = await inTransaction(async (tx) => {
    const report = await readReport(tx, accountId, reportId);
    requireAccess(ctx, sectionOfReport(report));
    const filter = readFilter(report.filters as CallFilter);
    const { count } = await countMatching(tx, await matching(tx, accountId, filter, { descending: true }));
    await advance(tx, 0, count);
    return { report, filter, total: count };
  });

  const written = { sessions: 0, lines: 0 };
  async function* content(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(`\uFEFF${headings[report.kind].join(",")}\r\n`);
    let next: Promise<Batch> | undefined = batchAfter(undefined);
    while (next) {
      const batch: Batch = await next;
      next = batch.last === null ? undefined : batchAfter(batch.last); // fetched while this one is written
      next?.catch(() => {}); // a failure counts when its turn comes
      written.sessions += batch.sessions;
      written.lines += batch.lines;
      if (batch.text) yield Buffer.from(batch.text);
    }
  }
  const batchAfter = (after: Cursor | undefined) =>
    inTransaction(async (tx) => {
      await assertWanted(tx, report);
      const batch = await readBatch(tx, accountId, report.kind, filter, after);
      await advance(tx, written.sessions, Math.max(total, written.sessions));
      return batch;
    });

  const file = await storeFile(accountId, "reports", content(), BYTES_AT_MOST);
  try {
    await inTransaction(async (tx) => {
      await advance(tx, written.sessions, written.sessions);
      const [done] = await tx
        .update(reports)
        .set({ status: "READY", completedAt: new Date(), fileKey: file.key, fileSize: file.size, rowCount: written.lines })
        .where(wanted(report))
        .returning({ reportId: reports.reportId });
      if (!done) throw notFound("report");
    });
  } catch (error) {
    await deleteStoredFile(file.key);
    throw error;
  }
  return { reportId: report.reportId, rows: written.lines, size: file.size };
}

const wanted = ({ reportId }: CallHistoryReport) => and(eq(reports.reportId, reportId), eq(reports.status, "IN_PROGRESS"));

async function assertWanted(tx: Tx, report: CallHistoryReport): Promise<void> {
  const [row] = await tx.select({ reportId: reports.reportId }).from(reports).where(wanted(report));
  if (!row) throw notFound("report");
}

/** Where a batch ended: the start and the id of its last session. */
interface Cursor {
  at: string;
  id: string;
}

interface Batch {
  text: string;
  sessions: number;
  lines: number;
  /** Nothing when there are no more. */
  last: Cursor | null;
}

/** The lines of the sessions after a cursor, as one text. */
async function readBatch(tx: Tx, accountId: number, kind: CallHistoryKind, filter: ReadFilter, after: Cursor | undefined): Promise<Batch> {
  const { from, indexed, rest, order } = await matching(tx, accountId, filter, { descending: true });
  const where = and(indexed, rest, after && sql`(${order.key}, ${order.id}) < (${after.at}::timestamptz, ${after.id}::bigint)`);
  const line = csvLine(Object.values(cells[kind]));
  const inOrder = sql`session.started_at desc, session.call_session_history_id desc`;
  const lines =
    kind === "CALLS"
      ? sql`select ${line} as line from batch session join calls call on call.account_id = ${accountId} and call.call_session_history_id = session.call_session_history_id
            order by ${inOrder}, call.started_at, call.call_id`
      : sql`select ${line} as line from batch session order by ${inOrder}`;
  const [row] = await rowsOf<{ text: string | null; lines: number; sessions: number; at: string | null; id: string | null }>(
    tx,
    sql`with batch as materialized (select call_sessions.* from ${from} where ${where} order by ${order.key} desc, ${order.id} desc limit ${BATCH})
        select written.text, written.lines, (select count(*)::int from batch) as sessions, last.at, last.id
        from (select string_agg(line, '') as text, count(*)::int as lines from (${lines}) ordered) written
        left join (select started_at::text as at, call_session_history_id::text as id from batch order by started_at, call_session_history_id limit 1) last on true`,
  );
  const { text, lines: count, sessions, at, id } = row!;
  return { text: text ?? "", lines: count, sessions, last: sessions === BATCH ? { at: at!, id: id! } : null };
}

const ofSession = (column: string) => sql.raw(`session.${column}`);
const ofCall = (column: string) => sql.raw(`call.${column}`);

const sessionCells: Record<string, SQL> = {
  "Application": textCell(ofSession("application_name")),
  "Rule": textCell(ofSession("rule_name")),
  "User": textCell(ofSession("user_name")),
};

const cells: Record<CallHistoryKind, Record<string, SQL>> = {
  CALLS: {
    "Call id": plainCell(ofCall("call_id")),
    "Session id": plainCell(ofCall("call_session_history_id")),
    "Started (UTC)": timeCell(ofCall("started_at")),
    "Duration (s)": plainCell(ofCall("duration")),
    "Direction": sql`case when call.incoming then 'incoming' else 'outgoing' end`,
    "Local number": textCell(ofCall("local_number")),
    "Remote number": textCell(ofCall("remote_number")),
    "Kind of remote number": textCell(ofCall("remote_number_type")),
    "Diverted from": textCell(ofCall("diversion_number")),
    "Result": sql`case when call.successful then 'successful' else 'failed' end`,
    "End reason": textCell(ofCall("end_reason")),
    "Cost": plainCell(ofCall("cost")),
    "Transaction id": plainCell(ofCall("transaction_id")),
    ...sessionCells,
    "Custom data": textCell(ofCall("custom_data")),
  },
  CALLS_BRIEF: {
    "Session id": plainCell(ofSession("call_session_history_id")),
    "Started (UTC)": timeCell(ofSession("started_at")),
    "Duration (s)": plainCell(ofSession("duration")),
    "Result": sql`case when session.successful then 'successful' else 'failed' end`,
    "Finish reason": plainCell(ofSession("finish_reason")),
    "Cost": plainCell(ofSession("cost")),
    ...sessionCells,
    "Audio quality": plainCell(ofSession("audio_quality")),
    "Initiator's address": textCell(ofSession("initiator_address")),
    "Custom data": textCell(ofSession("custom_data")),
  },
};

const headings = { CALLS: Object.keys(cells.CALLS), CALLS_BRIEF: Object.keys(cells.CALLS_BRIEF) };
