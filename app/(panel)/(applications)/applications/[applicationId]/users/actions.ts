"use server";

import { runAction } from "@/app/_shell/run";
import type { ActionResult } from "@/app/_ui/action-result";
import {
  AddUserDocument,
  type AddUserInput,
  AddUserToApplicationDocument,
  type AddUserToApplicationInput,
  DeleteUserDocument,
  ImportUsersDocument,
  type ImportUsersMutation,
  RemoveUserFromApplicationDocument,
  type RemoveUserFromApplicationInput,
  SetUserPasswordDocument,
  type SetUserPasswordInput,
  TransferToUserDocument,
  type TransferToUserInput,
  UpdateUserDocument,
  type UpdateUserInput,
} from "@/graphql/operations.generated";
import { importText } from "@/lib/applications/users/import-text";
import { DomainError } from "@/lib/platform/errors";

export async function addUser(input: AddUserInput) {
  return runAction(AddUserDocument, { input });
}

export async function updateUser(input: UpdateUserInput) {
  return runAction(UpdateUserDocument, { input });
}

export async function setUserPassword(input: SetUserPasswordInput) {
  return runAction(SetUserPasswordDocument, { input });
}

export async function addUserToApplication(input: AddUserToApplicationInput) {
  return runAction(AddUserToApplicationDocument, { input });
}

export async function removeUserFromApplication(input: RemoveUserFromApplicationInput) {
  return runAction(RemoveUserFromApplicationDocument, { input });
}

export async function transferToUser(input: TransferToUserInput) {
  return runAction(TransferToUserDocument, { input });
}

export async function deleteUser(id: string) {
  return runAction(DeleteUserDocument, { id });
}

/** Imports the file of a form, or with `dryRun` reports what importing it would do. */
export async function importUsers(
  applicationId: string,
  form: FormData,
  dryRun: boolean,
): Promise<ActionResult<ImportUsersMutation>> {
  const file = form.get("file");
  if (!(file instanceof File)) return refused("Choose a file first.");
  try {
    const csv = importText(new Uint8Array(await file.arrayBuffer()));
    return await runAction(ImportUsersDocument, { input: { applicationId, csv, dryRun } });
  } catch (error) {
    if (error instanceof DomainError) return refused(error.message);
    throw error;
  }
}

const refused = (message: string) => ({ ok: false as const, code: "BAD_USER_INPUT" as const, message, fields: {} });
