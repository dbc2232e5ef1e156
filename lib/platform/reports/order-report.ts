import { eq } from "drizzle-orm";

import { reports } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { rateLimited } from "@/lib/platform/errors";
import { holdAccount } from "@/lib/platform/hold-account";
import { enqueueJob } from "@/lib/platform/jobs/enqueue";

import { kindsOf, ofKind, type ReportKind, sectionOfReport } from "./kinds";
import { KEPT_DAYS, keptReports, readReport, type Report, reportAuditObject } from "./report";
import type { ReportSource, Settled } from "./source";

const DAY_MS = 86_400_000;
/** Maximum number of stored reports per section. */
const KEPT_AT_MOST = 100;

export interface OrderReportInput {
  /** Application of the report, for kinds that have such reports; the whole account by default. */
  applicationId?: string | null;
  /** Filter in the kind's own format. */
  filter?: unknown;
}

/**
 * Orders a report of the rows that match a filter now; later rows are excluded. A job writes it.
 * @throws UNAUTHENTICATED, FORBIDDEN, NOT_FOUND for an application, BAD_USER_INPUT, RATE_LIMITED when 100 such reports
 *   are stored
 */
export async function orderReport(
  ctx: Ctx,
  source: ReportSource,
  { applicationId, filter }: OrderReportInput = {},
): Promise<Report> {
  const { kind } = source;
  requireAccess(ctx, sectionOfReport({ kind, applicationId: applicationId == null ? null : 0 }));
  const now = new Date();
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const application = applicationId == null ? null : await source.application!(tx, accountId, applicationId);
    await holdAccount(tx, accountId);
    if ((await tx.$count(reports, keptReports(accountId, kindsOf(ofKind(kind).section)))) >= KEPT_AT_MOST) {
      throw rateLimited(
        `The account keeps ${KEPT_AT_MOST} such files already. Delete one, or wait until one expires after ${KEPT_DAYS} days.`,
      );
    }
    const settled: Settled = {
      ...(await source.settle(tx, accountId, filter ?? {}, now)),
      ...(application && { applicationId: application.applicationId }),
    };
    const filters = Object.fromEntries(Object.entries(settled).filter(([, value]) => value != null));
    const [added] = await tx
      .insert(reports)
      .values({
        accountId,
        kind,
        applicationId: application?.applicationId,
        applicationName: application?.name,
        filters,
        orderedBy: ctx.viewer.name,
        fileName: fileNameOf(kind, application?.name, settled),
        storeUntil: new Date(now.getTime() + KEPT_DAYS * DAY_MS),
      })
      .returning({ reportId: reports.reportId });
    const { reportId } = added!;
    const jobId = await enqueueJob(tx, ctx, "report", { reportId });
    await tx.update(reports).set({ jobId }).where(eq(reports.reportId, reportId));
    const report = await readReport(tx, accountId, String(reportId));
    await recordDone(tx, ctx, { action: "report.order", object: reportAuditObject(report), new: { kind, ...filters } });
    return report;
  });
}

/**
 * Returns the file name, such as "calls-support-line-2026-11-01-2026-11-23.csv": kind, application and period (UTC).
 */
const fileNameOf = (kind: ReportKind, application: string | undefined, { from, to }: Settled) =>
  [ofKind(kind).fileName, application, from && dayOf(from), to && dayOf(to)].filter(Boolean).join("-") + ".csv";

const dayOf = (moment: Date) => moment.toISOString().slice(0, 10);
