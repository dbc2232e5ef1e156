"use server";

import { runAction } from "@/app/_shell/run";
import {
  AddApiKeyDocument,
  type AddApiKeyInput,
  RevokeApiKeyDocument,
  RotateApiKeyDocument,
  type RotateApiKeyInput,
} from "@/graphql/operations.generated";

export async function addApiKey(input: AddApiKeyInput) {
  return runAction(AddApiKeyDocument, { input });
}

export async function rotateApiKey(input: RotateApiKeyInput) {
  return runAction(RotateApiKeyDocument, { input });
}

export async function revokeApiKey(id: string) {
  return runAction(RevokeApiKeyDocument, { id });
}
