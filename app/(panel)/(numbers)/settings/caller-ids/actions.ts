"use server";

import { runAction } from "@/app/_shell/run";
import {
  AddCallerIdDocument,
  type AddCallerIdInput,
  DeleteCallerIdDocument,
  RequestCallerIdCallDocument,
  UpdateCallerIdDocument,
  type UpdateCallerIdInput,
  VerifyCallerIdDocument,
  type VerifyCallerIdInput,
} from "@/graphql/operations.generated";

export async function addCallerId(input: AddCallerIdInput) {
  return runAction(AddCallerIdDocument, { input });
}

export async function updateCallerId(input: UpdateCallerIdInput) {
  return runAction(UpdateCallerIdDocument, { input });
}

export async function requestCallerIdCall(id: string) {
  return runAction(RequestCallerIdCallDocument, { id });
}

export async function verifyCallerId(input: VerifyCallerIdInput) {
  return runAction(VerifyCallerIdDocument, { input });
}

export async function deleteCallerId(id: string) {
  return runAction(DeleteCallerIdDocument, { id });
}
