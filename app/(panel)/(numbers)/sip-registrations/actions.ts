"use server";

import { runAction } from "@/app/_shell/run";
import {
  AddSipRegistrationDocument,
  type AddSipRegistrationInput,
  DeleteSipRegistrationDocument,
  UpdateSipRegistrationDocument,
  type UpdateSipRegistrationInput,
} from "@/graphql/operations.generated";

export async function addSipRegistration(input: AddSipRegistrationInput) {
  return runAction(AddSipRegistrationDocument, { input });
}

export async function updateSipRegistration(input: UpdateSipRegistrationInput) {
  return runAction(UpdateSipRegistrationDocument, { input });
}

export async function deleteSipRegistration(id: string) {
  return runAction(DeleteSipRegistrationDocument, { id });
}
