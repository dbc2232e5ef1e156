"use server";

import { runAction } from "@/app/_shell/run";
import {
  AddSubuserDocument,
  type AddSubuserInput,
  DeleteSubuserDocument,
  EndSubuserSessionsDocument,
  ResetSubuserPasswordDocument,
  type ResetSubuserPasswordInput,
  UpdateSubuserDocument,
  type UpdateSubuserInput,
} from "@/graphql/operations.generated";

export async function addSubuser(input: AddSubuserInput) {
  return runAction(AddSubuserDocument, { input });
}

export async function updateSubuser(input: UpdateSubuserInput) {
  return runAction(UpdateSubuserDocument, { input });
}

export async function resetSubuserPassword(input: ResetSubuserPasswordInput) {
  return runAction(ResetSubuserPasswordDocument, { input });
}

export async function deleteSubuser(id: string) {
  return runAction(DeleteSubuserDocument, { id });
}

export async function endSubuserSessions(id: string) {
  return runAction(EndSubuserSessionsDocument, { id });
}
