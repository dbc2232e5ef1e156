import { eq } from "drizzle-orm";
import { z } from "zod";

import { reports } from "@/db/schema";
import { withAccount } from "@/db/with-account";

import { readApplication } from "../applications/application";
import { recordDone } from "../audit/record";
import { readFilter, type CallFilter, type ReadFilter } from "../calls/filter";
import { inAccount, requireAccess, type Ctx } from "../ctx";
import { parse, rateLimited } from "../errors";
import { enqueueJob } from "../jobs/enqueue";
import { asObject, callHistoryKinds, KEPT_DAYS, keptReports, readReport, sectionOfReport, type CallHistoryReport } from "./report";

const DAY_MS = 86_400_000;
/** So many reports of an account are kept at once. */
const KEPT_AT_MOST = 100;

const Input = z.object({ kind: z.enum(callHistoryKinds), applicationId: z.string().nullish() });

export interface OrderReportInput {
  kind: (typeof callHistoryKinds)[number];
  /** Of one application, or of the whole account without it. */
  applicationId?: string | null;
  filter?: CallFilter | null;
}

/**
 * Orders a file of the call sessions that a filter leaves now; what comes later is not in it. A job writes it.
 * @throws FORBIDDEN, NOT_FOUND for an application, BAD_USER_INPUT, RATE_LIMITED when 100 reports are kept
 */
export async function orderCallHistoryReport(ctx: Ctx, raw: OrderReportInput): Promise<CallHistoryReport> {
  const { kind, applicationId } = parse(Input, raw);
  const section = sectionOfReport({ applicationId: applicationId == null ? null : 0 });
  requireAccess(ctx, section);
  const now = new Date();
  const filter = readFilter(raw.filter ?? {}, now);
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const application = applicationId == null ? null : await readApplication(tx, accountId, applicationId);
    if ((await tx.$count(reports, keptReports(accountId))) >= KEPT_AT_MOST) {
      throw rateLimited(`The account keeps ${KEPT_AT_MOST} reports already. Delete one, or wait until one expires after ${KEPT_DAYS} days.`);
    }
    const settled: ReadFilter = { ...filter, to: filter.to ?? now, ...(application && { applicationId: application.applicationId }) };
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
    const jobId = await enqueueJob(tx, ctx, "callHistory.report", { reportId });
    await tx.update(reports).set({ jobId }).where(eq(reports.reportId, reportId));
    const report = await readReport(tx, accountId, String(reportId));
    await recordDone(tx, ctx, { action: "report.order", object: asObject(report), new: { kind, ...filters } });
    return report;
  });
}

/** "calls-support-line-2026-11-01-2026-11-23.csv": what it holds, of which application, from when to when (UTC). */
const fileNameOf = (kind: string, application: string | undefined, { from, to }: ReadFilter) =>
  [kind === "CALLS" ? "calls" : "call-sessions", application, dayOf(from), to && dayOf(to)].filter(Boolean).join("-") + ".csv";

const dayOf = (moment: Date) => moment.toISOString().slice(0, 10);
