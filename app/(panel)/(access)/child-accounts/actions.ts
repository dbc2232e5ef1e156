"use server";

import { runAction } from "@/app/_shell/run";
import {
  AddChildAccountDocument,
  type AddChildAccountInput,
  FreezeChildAccountDocument,
  type TransferInput,
  TransferMoneyDocument,
  UnfreezeChildAccountDocument,
} from "@/graphql/operations.generated";

export async function addChildAccount(input: AddChildAccountInput) {
  return runAction(AddChildAccountDocument, { input });
}

export async function transferMoney(input: TransferInput) {
  return runAction(TransferMoneyDocument, { input });
}

export async function freezeChildAccount(id: string) {
  return runAction(FreezeChildAccountDocument, { id });
}

export async function unfreezeChildAccount(id: string) {
  return runAction(UnfreezeChildAccountDocument, { id });
}
