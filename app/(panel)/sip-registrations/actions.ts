"use server";

import { runAction } from "@/app/_shell/run";
import {
  AddSipRegistrationDocument,
  DeleteSipRegistrationDocument,
  UpdateSipRegistrationDocument,
  type AddSipRegistrationInput,
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
