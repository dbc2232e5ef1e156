"use server";

import { runAction } from "@/app/_shell/run";
import {
  AddKeyValueItemDocument,
  type AddKeyValueItemInput,
  DeleteKeyValueItemDocument,
  OpenKeyValueItemDocument,
  UpdateKeyValueItemDocument,
  type UpdateKeyValueItemInput,
} from "@/graphql/operations.generated";

export async function addKeyValueItem(input: AddKeyValueItemInput) {
  return runAction(AddKeyValueItemDocument, { input });
}

export async function updateKeyValueItem(input: UpdateKeyValueItemInput) {
  return runAction(UpdateKeyValueItemDocument, { input });
}

export async function deleteKeyValueItem(applicationId: string, key: string) {
  return runAction(DeleteKeyValueItemDocument, { applicationId, key });
}

/** Reads one item with its value, which the list omits. */
export async function openKeyValueItem(id: string, key: string) {
  return runAction(OpenKeyValueItemDocument, { id, key });
}
