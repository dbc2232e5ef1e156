"use server";

import { runAction } from "@/app/_shell/run";
import {
  AddPushCredentialDocument,
  type AddPushCredentialInput,
  DeletePushCredentialDocument,
  UpdatePushCredentialDocument,
  type UpdatePushCredentialInput,
} from "@/graphql/operations.generated";

export async function addPushCredential(input: AddPushCredentialInput) {
  return runAction(AddPushCredentialDocument, { input });
}

export async function updatePushCredential(input: UpdatePushCredentialInput) {
  return runAction(UpdatePushCredentialDocument, { input });
}

export async function deletePushCredential(id: string) {
  return runAction(DeletePushCredentialDocument, { id });
}
