"use server";

import { runAction } from "@/app/_shell/run";
import { OrderTransactionReportDocument, type OrderTransactionReportInput } from "@/graphql/operations.generated";

export async function orderReport(input: OrderTransactionReportInput) {
  return runAction(OrderTransactionReportDocument, { input });
}
