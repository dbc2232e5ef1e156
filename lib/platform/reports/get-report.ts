import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess, requireAny } from "@/lib/platform/ctx";

import { reportSections, sectionOfReport } from "./kinds";
import { readReport, type Report } from "./report";

/**
 * Returns a report, for viewers with the section of its kind.
 * @throws UNAUTHENTICATED, FORBIDDEN, NOT_FOUND
 */
export async function getReport(ctx: Ctx, rawId: string): Promise<Report> {
  requireAny(ctx, ...reportSections);
  const report = await withAccount(inAccount(ctx), (tx) => readReport(tx, ctx.viewer.accountId, rawId));
  requireAccess(ctx, sectionOfReport(report));
  return report;
}
