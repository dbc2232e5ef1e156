import { and, eq, sql, type SQL } from "drizzle-orm";

import { copyOut } from "@/db/copy-out";
import type { Tx } from "@/db/database";
import { rowsOf } from "@/db/rows-of";
import { reports } from "@/db/schema";
import { withAccount } from "@/db/with-account";

import { inAccount, requireAccess } from "../ctx";
import { notFound } from "../errors";
import { emitEvent } from "../events/emit";
import { deleteStoredFile, storeFile } from "../files/store";
import type { JobRun } from "../jobs/handlers";
import { ofKind, sectionOfReport } from "./kinds";
import { readReport, type Report } from "./report";

/** So many rows are one statement: far below the time that a statement may take, and a few megabytes of text. */
const BATCH = 20_000;
/** How far it is, is written down so often. */
const SAY_EVERY_MS = 1_000;
const BYTES_AT_MOST = 20 * 2 ** 30;

/**
 * The job that writes a report: CSV with a byte order mark, in the order of its kind, which the database writes and
 * hands over in batches, so that it needs the same memory whatever its length. A run that was cut off begins again: a
 * file stands there whole or not at all.
 * @throws FORBIDDEN when whoever ordered it holds the section no more, NOT_FOUND when it was deleted meanwhile
 */
export async function writeReport({ ctx, input, advance }: JobRun): Promise<Record<string, unknown>> {
  const { accountId } = ctx.viewer;
  const reportId = String(input.reportId);
  const inTransaction = <T>(run: (tx: Tx) => Promise<T>) => withAccount(inAccount(ctx), run);
  const { report, total } = await inTransaction(async (tx) => {
    const report = await readReport(tx, accountId, reportId);
    requireAccess(ctx, sectionOfReport(report));
    const total = await ofKind(report.kind).count(tx, accountId, report.filters);
    await advance(tx, 0, total);
    return { report, total };
  });
  const kind = ofKind(report.kind);

  const written = { rows: 0, lines: 0 };
  async function* content(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(`\uFEFF${Object.keys(kind.cells).join(",")}\r\n`);
    let next: Promise<Batch> | undefined = batchAfter(undefined);
    while (next) {
      const batch: Batch = await next;
      next = batch.last === null ? undefined : batchAfter(batch.last); // fetched while this one is written
      next?.catch(() => {}); // a failure counts when its turn comes
      written.rows += batch.rows;
      written.lines += batch.lines;
      yield* batch.csv;
    }
  }
  let said = Date.now();
  const batchAfter = (after: Cursor | undefined) =>
    inTransaction(async (tx) => {
      await assertWanted(tx, report);
      const batch = await readBatch(tx, accountId, report, after);
      if (Date.now() - said >= SAY_EVERY_MS) {
        await advance(tx, written.rows, Math.max(total, written.rows));
        said = Date.now();
      }
      return batch;
    });

  const file = await storeFile(accountId, "reports", content(), BYTES_AT_MOST);
  try {
    await inTransaction(async (tx) => {
      await advance(tx, written.rows, written.rows);
      const totals = await kind.totals?.(tx, accountId, report.filters);
      const [done] = await tx
        .update(reports)
        .set({ status: "READY", completedAt: new Date(), fileKey: file.key, fileSize: file.size, rowCount: written.lines, totals })
        .where(wanted(report))
        .returning({ reportId: reports.reportId });
      if (!done) throw notFound("report");
      await emitEvent(tx, accountId, { type: "report.ready", body: { reportId: report.reportId, kind: report.kind, fileName: report.fileName, rows: written.lines, size: file.size } });
    });
  } catch (error) {
    await deleteStoredFile(file.key);
    throw error;
  }
  return { reportId: report.reportId, rows: written.lines, size: file.size };
}

const wanted = ({ reportId }: Report) => and(eq(reports.reportId, reportId), eq(reports.status, "IN_PROGRESS"));

async function assertWanted(tx: Tx, report: Report): Promise<void> {
  const [row] = await tx.select({ reportId: reports.reportId }).from(reports).where(wanted(report));
  if (!row) throw notFound("report");
}

/** Where a batch ended: the key and the id of its last row. */
interface Cursor {
  key: string;
  id: string;
}

interface Batch {
  csv: Buffer[];
  rows: number;
  lines: number;
  /** Nothing when there are no more. */
  last: Cursor | null;
}

/** The lines of the rows after a cursor: first where the batch ends, then all up to there. */
async function readBatch(tx: Tx, accountId: number, { kind, filters }: Report, after: Cursor | undefined): Promise<Batch> {
  await tx.execute(sql`set local jit = off`); // it would be compiled anew for each batch
  const { cells, lines = (batch, line) => sql`select ${line} from ${batch}`, content } = ofKind(kind);
  const { from, where, columns, order } = await content(tx, accountId, filters);
  const place = sql`(${order.key}, ${order.id})`;
  const asPlace = ({ key, id }: Cursor) => sql`(${key}::${sql.raw(order.cast)}, ${id}::bigint)`;
  const [beyond, upTo, direction] = (order.descending ? ["<", ">=", "desc"] : [">", "<=", "asc"]).map(sql.raw) as [SQL, SQL, SQL];
  const rest = and(where, after && sql`${place} ${beyond} ${asPlace(after)}`);
  const inOrder = sql`order by ${order.key} ${direction}, ${order.id} ${direction}`;
  const [end] = await rowsOf<{ rows: number; key: string; id: string }>(
    tx,
    sql`select count(*)::int as rows, (array_agg(key))[count(*)]::text as key, (array_agg(id))[count(*)]::text as id
        from (select ${order.key} as key, ${order.id} as id from ${from} where ${rest} ${inOrder} limit ${BATCH}) batch`,
  );
  const { rows, ...last } = end!;
  if (rows === 0) return { csv: [], rows, lines: 0, last: null };
  // The lines come in the order of the batch: sorting them anew would cost as much as all the rest.
  const batch = sql`(select ${columns} from ${from} where ${rest} and ${place} ${upTo} ${asPlace(last)} ${inOrder}) item`;
  return { ...(await copyOut(tx, lines(batch, sql.join(Object.values(cells), sql`, `)))), rows, last: rows === BATCH ? last : null };
}
