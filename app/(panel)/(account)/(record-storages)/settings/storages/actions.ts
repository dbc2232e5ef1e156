"use server";

import { runAction } from "@/app/_shell/run";
import {
  AddRecordStorageDocument,
  type AddRecordStorageInput,
  DeleteRecordStorageDocument,
  SetDefaultRecordStorageDocument,
  TestRecordStorageDocument,
  UpdateRecordStorageDocument,
  type UpdateRecordStorageInput,
} from "@/graphql/operations.generated";

export async function addRecordStorage(input: AddRecordStorageInput) {
  return runAction(AddRecordStorageDocument, { input });
}

export async function updateRecordStorage(input: UpdateRecordStorageInput) {
  return runAction(UpdateRecordStorageDocument, { input });
}

export async function testRecordStorage(id: string) {
  return runAction(TestRecordStorageDocument, { id });
}

export async function setDefaultRecordStorage(id: string) {
  return runAction(SetDefaultRecordStorageDocument, { id });
}

export async function deleteRecordStorage(id: string) {
  return runAction(DeleteRecordStorageDocument, { id });
}
