"use server";

import { runAction } from "@/app/_shell/run";
import { DeleteReportDocument } from "@/graphql/operations.generated";

export async function deleteReport(id: string) {
  return runAction(DeleteReportDocument, { id });
}
