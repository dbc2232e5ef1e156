"use server";

import { runAction } from "@/app/_shell/run";
import type { ActionResult } from "@/app/_ui/action-result";
import {
  AddCallListDocument,
  type AddCallListInput,
  AppendCallListRowsDocument,
  CancelCallListDocument,
  CancelCallListTasksDocument,
  DeleteCallListDocument,
  PauseCallListDocument,
  ResumeCallListDocument,
  UpdateCallListDocument,
  type UpdateCallListInput,
  type UpdateCallListTaskInput,
  UpdateCallListTasksDocument,
} from "@/graphql/operations.generated";

/** Maximum number of items in a list argument of an operation. */
const ITEMS_AT_ONCE = 100;

export async function addCallList(input: AddCallListInput) {
  return runAction(AddCallListDocument, { input });
}

export async function appendRows(listId: string, uploadId: string) {
  return runAction(AppendCallListRowsDocument, { input: { listId, uploadId } });
}

export async function updateCallList(input: UpdateCallListInput) {
  return runAction(UpdateCallListDocument, { input });
}

export async function pauseCallList(id: string) {
  return runAction(PauseCallListDocument, { id });
}

export async function resumeCallList(id: string) {
  return runAction(ResumeCallListDocument, { id });
}

export async function cancelCallList(id: string) {
  return runAction(CancelCallListDocument, { id });
}

export async function deleteCallList(id: string) {
  return runAction(DeleteCallListDocument, { id });
}

export async function updateTask(listId: string, task: UpdateCallListTaskInput) {
  return runAction(UpdateCallListTasksDocument, { input: { listId, tasks: [task] } });
}

/** Cancels tasks by their UUIDs, in batches as large as an operation accepts; returns how many were open. */
export async function cancelTasks(listId: string, taskUuids: string[]): Promise<ActionResult<number>> {
  let canceled = 0;
  for (let at = 0; at === 0 || at < taskUuids.length; at += ITEMS_AT_ONCE) {
    const result = await runAction(CancelCallListTasksDocument, {
      input: { listId, taskUuids: taskUuids.slice(at, at + ITEMS_AT_ONCE) },
    });
    if (!result.ok) return result;
    canceled += result.data.cancelCallListTasks ?? 0;
  }
  return { ok: true, data: canceled };
}
