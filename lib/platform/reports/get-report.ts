import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess, requireAny } from "@/lib/platform/ctx";

import { reportSections, sectionOfReport } from "./kinds";
import { readReport, type Report } from "./report";

/**
 * One report of the account, for whoever holds the section that opens its kind.
 * @throws FORBIDDEN, NOT_FOUND
 */
export async function getReport(ctx: Ctx, rawId: string): Promise<Report> {
  requireAny(ctx, ...reportSections);
  const report = await withAccount(inAccount(ctx), (tx) => readReport(tx, ctx.viewer.accountId, rawId));
  requireAccess(ctx, sectionOfReport(report));
  return report;
}
