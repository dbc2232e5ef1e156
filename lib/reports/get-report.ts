import { withAccount } from "@/db/with-account";

import { inAccount, requireAccess, requireAny, type Ctx } from "../ctx";
import { readReport, sectionOfReport, type CallHistoryReport } from "./report";

/**
 * One call history report of the account, for whoever holds the downloads that it belongs to.
 * @throws FORBIDDEN, NOT_FOUND
 */
export async function getReport(ctx: Ctx, rawId: string): Promise<CallHistoryReport> {
  requireAny(ctx, "APPLICATION_CALL_HISTORY_DOWNLOADS", "CALL_HISTORY_DOWNLOADS");
  const report = await withAccount(inAccount(ctx), (tx) => readReport(tx, ctx.viewer.accountId, rawId));
  requireAccess(ctx, sectionOfReport(report));
  return report;
}
