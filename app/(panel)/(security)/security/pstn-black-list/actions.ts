"use server";

import { comesFromOurPages, runAction, runQuery } from "@/app/_shell/run";
import {
  AddBlockedCallerDocument,
  type AddBlockedCallerInput,
  CheckPstnBlackListDocument,
  DeleteBlockedCallerDocument,
  ImportBlockedCallersDocument,
  type ImportBlockedCallersInput,
  UpdateBlockedCallerDocument,
} from "@/graphql/operations.generated";

export async function addBlockedCaller(input: AddBlockedCallerInput) {
  return runAction(AddBlockedCallerDocument, { input });
}

export async function importBlockedCallers(input: ImportBlockedCallersInput) {
  return runAction(ImportBlockedCallersDocument, { input });
}

export async function updateBlockedCaller(id: string, description: string) {
  return runAction(UpdateBlockedCallerDocument, { id, description });
}

export async function deleteBlockedCaller(id: string) {
  return runAction(DeleteBlockedCallerDocument, { id });
}

/** Returns the entries that block a number, or an error message. */
export async function checkCaller(number: string) {
  if (typeof number !== "string" || !(await comesFromOurPages())) return { entries: null, problem: "Try again." };
  const { data, problem } = await runQuery(CheckPstnBlackListDocument, { number });
  return { entries: data?.checkPstnBlackList ?? null, problem };
}
