"use server";

import { runAction } from "@/app/_shell/run";
import { DeleteCallHistoryReportDocument } from "@/graphql/operations.generated";

export async function deleteReport(id: string) {
  return runAction(DeleteCallHistoryReportDocument, { id });
}
