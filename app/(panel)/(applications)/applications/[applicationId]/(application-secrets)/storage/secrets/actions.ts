"use server";

import { runAction } from "@/app/_shell/run";
import {
  AddSecretDocument,
  type AddSecretInput,
  DeleteSecretDocument,
  ReadSecretDocument,
  UpdateSecretDocument,
  type UpdateSecretInput,
} from "@/graphql/operations.generated";

export async function addSecret(input: AddSecretInput) {
  return runAction(AddSecretDocument, { input });
}

export async function updateSecret(input: UpdateSecretInput) {
  return runAction(UpdateSecretDocument, { input });
}

export async function readSecret(id: string) {
  return runAction(ReadSecretDocument, { id });
}

export async function deleteSecret(id: string) {
  return runAction(DeleteSecretDocument, { id });
}
