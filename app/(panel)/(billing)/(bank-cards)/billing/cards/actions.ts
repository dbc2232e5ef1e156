"use server";

import { runAction } from "@/app/_shell/run";
import {
  AddBankCardDocument,
  RemoveBankCardDocument,
  SetAutoTopUpDocument,
  type SetAutoTopUpInput,
} from "@/graphql/operations.generated";

export async function addBankCard() {
  return runAction(AddBankCardDocument, {});
}

export async function removeBankCard(id: string) {
  return runAction(RemoveBankCardDocument, { id });
}

export async function setAutoTopUp(input: SetAutoTopUpInput) {
  return runAction(SetAutoTopUpDocument, { input });
}
