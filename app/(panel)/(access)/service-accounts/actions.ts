"use server";

import { runAction } from "@/app/_shell/run";
import {
  AddServiceAccountDocument,
  type AddServiceAccountInput,
  DeleteServiceAccountDocument,
  RotateServiceAccountKeyDocument,
  UpdateServiceAccountDocument,
  type UpdateServiceAccountInput,
} from "@/graphql/operations.generated";

export async function addServiceAccount(input: AddServiceAccountInput) {
  return runAction(AddServiceAccountDocument, { input });
}

export async function updateServiceAccount(input: UpdateServiceAccountInput) {
  return runAction(UpdateServiceAccountDocument, { input });
}

export async function rotateServiceAccountKey(id: string) {
  return runAction(RotateServiceAccountKeyDocument, { id });
}

export async function deleteServiceAccount(id: string) {
  return runAction(DeleteServiceAccountDocument, { id });
}
