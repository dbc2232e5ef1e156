"use server";

import { runAction } from "@/app/_shell/run";
import {
  AddDialogflowKeyDocument,
  type AddDialogflowKeyInput,
  DeleteDialogflowKeyDocument,
  UpdateDialogflowKeyDocument,
  type UpdateDialogflowKeyInput,
} from "@/graphql/operations.generated";

export async function addDialogflowKey(input: AddDialogflowKeyInput) {
  return runAction(AddDialogflowKeyDocument, { input });
}

export async function updateDialogflowKey(input: UpdateDialogflowKeyInput) {
  return runAction(UpdateDialogflowKeyDocument, { input });
}

export async function deleteDialogflowKey(id: string) {
  return runAction(DeleteDialogflowKeyDocument, { id });
}
