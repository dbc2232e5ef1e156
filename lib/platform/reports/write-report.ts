import { and, eq } from "drizzle-orm";
import { pMapIterable } from "p-map";

import type { Tx } from "@/db/database";
import { reports } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { inAccount, requireAccess } from "@/lib/platform/ctx";
import { notFound } from "@/lib/platform/errors";
import { emitEvent } from "@/lib/platform/events/emit";
import { deleteStoredFile, storeFile } from "@/lib/platform/files/store";
import type { JobRun } from "@/lib/platform/jobs/job";

import { BATCH, type Batch, copyBatch, findBatch } from "./batch";
import { type ReportKind, sectionOfReport } from "./kinds";
import { readReport, type Report } from "./report";
import type { ReportSource } from "./source";

/** Batches copied concurrently; with one at a time, a core of the database would idle. */
const AT_ONCE = 2;
/** Interval of progress updates. */
const SAY_EVERY_MS = 1_000;
const BYTES_AT_MOST = 20 * 2 ** 30;

/**
 * Writes a report as a job: CSV with a byte order mark, in the order of its kind, which the database formats and
 * returns in batches, so that memory use does not depend on the length. An interrupted run starts over: a file is
 * stored complete or not at all.
 * @throws FORBIDDEN when the requester no longer has the section, NOT_FOUND when the report was deleted
 */
export async function writeReport(
  sources: Record<ReportKind, ReportSource>,
  { ctx, input, advance }: JobRun,
): Promise<Record<string, unknown>> {
  const { accountId } = ctx.viewer;
  const reportId = String(input.reportId);
  const inTransaction = <T>(run: (tx: Tx) => Promise<T>) => withAccount(inAccount(ctx), run);
  const { report, source, content, total } = await inTransaction(async (tx) => {
    const report = await readReport(tx, accountId, reportId);
    requireAccess(ctx, sectionOfReport(report));
    const source = sources[report.kind];
    const total = await source.count(tx, accountId, report.filters);
    await advance(tx, 0, total);
    return { report, source, content: await source.content(tx, accountId, report.filters), total };
  });

  const written = { rows: 0, lines: 0 };
  async function* batches(): AsyncGenerator<Batch> {
    let batch: Batch | undefined;
    do {
      batch = await inTransaction((tx) => findBatch(tx, content, batch?.upTo));
      yield batch;
    } while (batch.upTo);
  }
  let said = Date.now();
  const copied = pMapIterable(
    batches(),
    (batch) =>
      inTransaction(async (tx) => {
        await assertWanted(tx, report);
        const copy = await copyBatch(tx, source, content, batch);
        if (Date.now() - said >= SAY_EVERY_MS) {
          said = Date.now();
          await advance(tx, written.rows, Math.max(total, written.rows));
        }
        return { batch, ...copy };
      }),
    { concurrency: AT_ONCE },
  );
  async function* csv(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(`\uFEFF${Object.keys(source.cells).join(",")}\r\n`);
    for await (const { batch, csv, lines } of copied) {
      if (batch.upTo) written.rows += BATCH;
      written.lines += lines;
      yield* csv;
    }
  }

  const file = await storeFile(accountId, "reports", csv(), BYTES_AT_MOST);
  try {
    await inTransaction(async (tx) => {
      const all = Math.max(total, written.rows);
      await advance(tx, all, all);
      const totals = await source.totals?.(tx, accountId, report.filters);
      const [done] = await tx
        .update(reports)
        .set({
          status: "READY",
          completedAt: new Date(),
          fileKey: file.key,
          fileSize: file.size,
          rowCount: written.lines,
          totals,
        })
        .where(wanted(report))
        .returning({ reportId: reports.reportId });
      if (!done) throw notFound("report");
      await emitEvent(tx, accountId, {
        type: "report.ready",
        body: {
          reportId: report.reportId,
          kind: report.kind,
          fileName: report.fileName,
          rows: written.lines,
          size: file.size,
        },
      });
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
