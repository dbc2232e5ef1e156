import { and, eq, sql } from "drizzle-orm";
import type { ReadStream } from "node:fs";

import { reports } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess, requireAny } from "@/lib/platform/ctx";
import { notFound } from "@/lib/platform/errors";
import { readStoredFile, sizeOfStoredFile } from "@/lib/platform/files/store";

import { reportSections, sectionOfReport } from "./kinds";
import { readReport, reportAuditObject } from "./report";

/**
 * Opens a report's file for download, counting and recording it.
 * @throws UNAUTHENTICATED, FORBIDDEN, NOT_FOUND also while it is not ready
 */
export async function openReport(ctx: Ctx, rawId: string): Promise<{ name: string; size: number; read(): ReadStream }> {
  requireAny(ctx, ...reportSections);
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const report = await readReport(tx, accountId, rawId);
    requireAccess(ctx, sectionOfReport(report));
    const { fileKey, fileName, reportId } = report;
    const size = fileKey === null ? undefined : await sizeOfStoredFile(fileKey);
    if (fileKey === null || size === undefined) throw notFound("report");
    await tx
      .update(reports)
      .set({ downloadCount: sql`${reports.downloadCount} + 1`, lastDownloadedAt: new Date() })
      .where(and(eq(reports.accountId, accountId), eq(reports.reportId, reportId)));
    await recordDone(tx, ctx, { action: "report.download", object: reportAuditObject(report) });
    return { name: fileName, size, read: () => readStoredFile(fileKey) };
  });
}
