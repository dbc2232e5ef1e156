"use server";

import { runAction } from "@/app/_shell/run";
import {
  CancelPaymentDocument,
  type PaymentInput,
  RequestBankTransferDocument,
  StartCardPaymentDocument,
} from "@/graphql/operations.generated";

export async function requestBankTransfer(input: PaymentInput) {
  return runAction(RequestBankTransferDocument, { input });
}

export async function startCardPayment(input: PaymentInput) {
  return runAction(StartCardPaymentDocument, { input });
}

export async function cancelPayment(id: string) {
  return runAction(CancelPaymentDocument, { id });
}
