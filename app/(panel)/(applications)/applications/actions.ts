"use server";

import { comesFromOurPages, runAction, runQuery } from "@/app/_shell/run";
import {
  AddApplicationDocument,
  type AddApplicationInput,
  ApplicationContentsDocument,
  type ContentsFragment,
  DeleteApplicationDocument,
  type DeleteApplicationInput,
  UpdateApplicationDocument,
  type UpdateApplicationInput,
} from "@/graphql/operations.generated";

export async function addApplication(input: AddApplicationInput) {
  return runAction(AddApplicationDocument, { input });
}

export async function updateApplication(input: UpdateApplicationInput) {
  return runAction(UpdateApplicationDocument, { input });
}

export async function deleteApplication(input: DeleteApplicationInput) {
  return runAction(DeleteApplicationDocument, { input });
}

/** Returns what an application contains, for the confirmation of its deletion. */
export async function findContents(id: string): Promise<ContentsFragment | null> {
  if (typeof id !== "string" || !(await comesFromOurPages())) return null;
  const { data } = await runQuery(ApplicationContentsDocument, { id });
  return data?.application?.contents ?? null;
}
