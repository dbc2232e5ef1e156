"use server";

import { runAction } from "@/app/_shell/run";
import {
  OrderNumbersAwaitingReportDocument,
  OrderPhoneNumberReportDocument,
  type PhoneNumberReportFilter,
} from "@/graphql/operations.generated";

export async function orderPhoneNumberReport(filter: PhoneNumberReportFilter) {
  return runAction(OrderPhoneNumberReportDocument, { filter });
}

export async function orderNumbersAwaitingReport() {
  return runAction(OrderNumbersAwaitingReportDocument, {});
}
