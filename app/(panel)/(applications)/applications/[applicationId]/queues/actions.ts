"use server";

import { runAction } from "@/app/_shell/run";
import {
  AddQueueDocument,
  type AddQueueInput,
  AddQueueUsersDocument,
  AddSkillDocument,
  type AddSkillInput,
  DeleteQueueDocument,
  DeleteSkillDocument,
  type QueueUsersInput,
  RemoveQueueUsersDocument,
  RenameSkillDocument,
  type RenameSkillInput,
  UpdateQueueDocument,
  type UpdateQueueInput,
} from "@/graphql/operations.generated";

export async function addQueue(input: AddQueueInput) {
  return runAction(AddQueueDocument, { input });
}

export async function updateQueue(input: UpdateQueueInput) {
  return runAction(UpdateQueueDocument, { input });
}

export async function deleteQueue(id: string) {
  return runAction(DeleteQueueDocument, { id });
}

export async function addQueueUsers(input: QueueUsersInput) {
  return runAction(AddQueueUsersDocument, { input });
}

export async function removeQueueUsers(input: QueueUsersInput) {
  return runAction(RemoveQueueUsersDocument, { input });
}

export async function addSkill(input: AddSkillInput) {
  return runAction(AddSkillDocument, { input });
}

export async function renameSkill(input: RenameSkillInput) {
  return runAction(RenameSkillDocument, { input });
}

export async function deleteSkill(id: string) {
  return runAction(DeleteSkillDocument, { id });
}
