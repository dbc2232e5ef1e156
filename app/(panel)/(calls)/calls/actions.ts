"use server";

import { runAction } from "@/app/_shell/run";
import {
  DeleteRecordingDocument,
  OrderCallHistoryReportDocument,
  type OrderCallHistoryReportInput,
} from "@/graphql/operations.generated";

export async function deleteRecording(id: string) {
  return runAction(DeleteRecordingDocument, { id });
}

export async function orderReport(input: OrderCallHistoryReportInput) {
  return runAction(OrderCallHistoryReportDocument, { input });
}
