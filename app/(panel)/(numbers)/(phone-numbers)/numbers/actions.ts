"use server";

import { runAction } from "@/app/_shell/run";
import {
  AttachPhoneNumbersDocument,
  type AttachPhoneNumbersInput,
  BindPhoneNumberDocument,
  type BindPhoneNumberInput,
  DeactivatePhoneNumberDocument,
  DetachPhoneNumbersDocument,
  SetPhoneNumberSmsDocument,
  type SetPhoneNumberSmsInput,
  UpdatePhoneNumberParametersDocument,
  type UpdatePhoneNumberParametersInput,
} from "@/graphql/operations.generated";

export async function attachPhoneNumbers(input: AttachPhoneNumbersInput) {
  return runAction(AttachPhoneNumbersDocument, { input });
}

export async function bindPhoneNumber(input: BindPhoneNumberInput) {
  return runAction(BindPhoneNumberDocument, { input });
}

export async function detachPhoneNumbers(ids: string[]) {
  return runAction(DetachPhoneNumbersDocument, { ids });
}

export async function setPhoneNumberSms(input: SetPhoneNumberSmsInput) {
  return runAction(SetPhoneNumberSmsDocument, { input });
}

export async function updatePhoneNumberParameters(input: UpdatePhoneNumberParametersInput) {
  return runAction(UpdatePhoneNumberParametersDocument, { input });
}

export async function deactivatePhoneNumber(id: string) {
  return runAction(DeactivatePhoneNumberDocument, { id });
}
