import { and, eq } from "drizzle-orm";

import { reports } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess, requireAny } from "@/lib/platform/ctx";
import { notFound } from "@/lib/platform/errors";
import { deleteStoredFile } from "@/lib/platform/files/store";

import { reportSections, sectionOfReport } from "./kinds";
import { readReport, reportAuditObject } from "./report";

/**
 * Deletes a report and then its file; if it is still being written, the job stops.
 * @throws UNAUTHENTICATED, FORBIDDEN, NOT_FOUND
 */
export async function deleteReport(ctx: Ctx, rawId: string): Promise<void> {
  requireAny(ctx, ...reportSections);
  const { accountId } = ctx.viewer;
  const fileKey = await withAccount(inAccount(ctx), async (tx) => {
    const report = await readReport(tx, accountId, rawId);
    requireAccess(ctx, sectionOfReport(report));
    const [gone] = await tx
      .delete(reports)
      .where(and(eq(reports.accountId, accountId), eq(reports.reportId, report.reportId)))
      .returning({ fileKey: reports.fileKey });
    if (!gone) throw notFound("report");
    const { kind, filters, createdAt, orderedBy } = report;
    await recordDone(tx, ctx, {
      action: "report.delete",
      object: reportAuditObject(report),
      old: { kind, ...filters, orderedBy, createdAt: createdAt.toISOString() },
    });
    return gone.fileKey;
  });
  if (fileKey) await deleteStoredFile(fileKey);
}
