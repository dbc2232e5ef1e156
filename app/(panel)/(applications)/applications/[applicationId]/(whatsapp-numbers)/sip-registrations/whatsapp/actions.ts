"use server";

import { runAction } from "@/app/_shell/run";
import {
  AddWhatsappNumberDocument,
  type AddWhatsappNumberInput,
  DeleteWhatsappNumberDocument,
  UpdateWhatsappNumberDocument,
  type UpdateWhatsappNumberInput,
} from "@/graphql/operations.generated";

export async function addWhatsappNumber(input: AddWhatsappNumberInput) {
  return runAction(AddWhatsappNumberDocument, { input });
}

export async function updateWhatsappNumber(input: UpdateWhatsappNumberInput) {
  return runAction(UpdateWhatsappNumberDocument, { input });
}

export async function deleteWhatsappNumber(id: string) {
  return runAction(DeleteWhatsappNumberDocument, { id });
}
