import { and, eq, sql, type SQL } from "drizzle-orm";

import { copyOut } from "@/db/copy-out";
import type { Tx } from "@/db/database";
import { reports } from "@/db/schema";
import { withAccount } from "@/db/with-account";

import { readFilter, type CallFilter, type ReadFilter } from "../calls/filter";
import { countMatching, matching, rowsOf } from "../calls/matching";
import { inAccount, requireAccess } from "../ctx";
import { notFound } from "../errors";
import { deleteStoredFile, storeFile } from "../files/store";
import type { JobRun } from "../jobs/handlers";
import { textCell, timeCell } from "./csv-cells";
import { readReport, sectionOfReport, type CallHistoryKind, type CallHistoryReport } from "./report";

/** So many sessions are one statement: far below the time that a statement may take, and a few megabytes of text. */
const BATCH = 20_000;
/** How far it is, is written down so often. */
const SAY_EVERY_MS = 1_000;
const BYTES_AT_MOST = 20 * 2 ** 30;

/**
 * The job that writes a call history report: CSV with a byte order mark, the newest session first, which the database
 * writes and hands over in batches, so that it needs the same memory whatever its length. A run that was cut off
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
    yield Buffer.from(`\uFEFF${headings[report.kind].join(",")}\n`);
    let next: Promise<Batch> | undefined = batchAfter(undefined);
    while (next) {
      const batch: Batch = await next;
      next = batch.last === null ? undefined : batchAfter(batch.last); // fetched while this one is written
      next?.catch(() => {}); // a failure counts when its turn comes
      written.sessions += batch.sessions;
      written.lines += batch.lines;
      yield* batch.csv;
    }
  }
  let said = Date.now();
  const batchAfter = (after: Cursor | undefined) =>
    inTransaction(async (tx) => {
      await assertWanted(tx, report);
      const batch = await readBatch(tx, accountId, report.kind, filter, after);
      if (Date.now() - said >= SAY_EVERY_MS) {
        await advance(tx, written.sessions, Math.max(total, written.sessions));
        said = Date.now();
      }
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
  csv: Buffer[];
  sessions: number;
  lines: number;
  /** Nothing when there are no more. */
  last: Cursor | null;
}

/** The lines of the sessions after a cursor: first where the batch ends, then all up to there. */
async function readBatch(tx: Tx, accountId: number, kind: CallHistoryKind, filter: ReadFilter, after: Cursor | undefined): Promise<Batch> {
  await tx.execute(sql`set local jit = off`); // it would be compiled anew for each batch
  const { from, indexed, rest, order } = await matching(tx, accountId, filter, { descending: true });
  const where = and(indexed, rest, after && sql`(${order.key}, ${order.id}) < (${after.at}::timestamptz, ${after.id}::bigint)`);
  const inOrder = sql`order by ${order.key} desc, ${order.id} desc`;
  const [end] = await rowsOf<{ sessions: number; at: string; id: string }>(
    tx,
    sql`select count(*)::int as sessions, min(at)::text as at, (array_agg(id))[count(*)]::text as id
        from (select ${order.key} as at, ${order.id} as id from ${from} where ${where} ${inOrder} limit ${BATCH}) batch`,
  );
  const { sessions, at, id } = end!;
  if (sessions === 0) return { csv: [], sessions, lines: 0, last: null };
  const batch = sql`(select call_sessions.* from ${from} where ${where} and (${order.key}, ${order.id}) >= (${at}::timestamptz, ${id}::bigint) ${inOrder}) session`;
  const line = sql.join(Object.values(cells[kind]), sql`, `);
  // The lines come in the order of the batch: sorting them anew would cost as much as all the rest.
  const lines =
    kind === "CALLS"
      ? sql`select written.* from ${batch} cross join lateral (
              select ${line} from calls call
              where call.account_id = ${accountId} and call.call_session_history_id = session.call_session_history_id
              order by call.started_at, call.call_id) written`
      : sql`select ${line} from ${batch}`;
  return { ...(await copyOut(tx, lines)), sessions, last: sessions === BATCH ? { at, id } : null };
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
    "Call id": ofCall("call_id"),
    "Session id": ofCall("call_session_history_id"),
    "Started (UTC)": timeCell(ofCall("started_at")),
    "Duration (s)": ofCall("duration"),
    "Direction": sql`case when call.incoming then 'incoming' else 'outgoing' end`,
    "Local number": textCell(ofCall("local_number")),
    "Remote number": textCell(ofCall("remote_number")),
    "Kind of remote number": textCell(ofCall("remote_number_type")),
    "Diverted from": textCell(ofCall("diversion_number")),
    "Result": sql`case when call.successful then 'successful' else 'failed' end`,
    "End reason": textCell(ofCall("end_reason")),
    "Cost": ofCall("cost"),
    "Transaction id": ofCall("transaction_id"),
    ...sessionCells,
    "Custom data": textCell(ofCall("custom_data")),
  },
  CALLS_BRIEF: {
    "Session id": ofSession("call_session_history_id"),
    "Started (UTC)": timeCell(ofSession("started_at")),
    "Duration (s)": ofSession("duration"),
    "Result": sql`case when session.successful then 'successful' else 'failed' end`,
    "Finish reason": ofSession("finish_reason"),
    "Cost": ofSession("cost"),
    ...sessionCells,
    "Audio quality": ofSession("audio_quality"),
    "Initiator's address": textCell(ofSession("initiator_address")),
    "Custom data": textCell(ofSession("custom_data")),
  },
};

const headings = { CALLS: Object.keys(cells.CALLS), CALLS_BRIEF: Object.keys(cells.CALLS_BRIEF) };
