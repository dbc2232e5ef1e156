"use server";

import { runAction } from "@/app/_shell/run";
import {
  AddSmartQueueDocument,
  type AddSmartQueueInput,
  AddSmartQueueSkillDocument,
  type AddSmartQueueSkillInput,
  AddSmartQueueStatusDocument,
  DeleteSmartQueueDocument,
  DeleteSmartQueueSkillDocument,
  DeleteSmartQueueStatusDocument,
  RemoveSmartQueueAgentDocument,
  type RemoveSmartQueueAgentInput,
  SetSmartQueueAgentDocument,
  type SetSmartQueueAgentInput,
  SetSmartQueueAgentSkillsDocument,
  type SetSmartQueueAgentSkillsInput,
  type SmartQueueStatusInput,
  UpdateSmartQueueDocument,
  type UpdateSmartQueueInput,
  UpdateSmartQueueSkillDocument,
  type UpdateSmartQueueSkillInput,
} from "@/graphql/operations.generated";

export async function addSmartQueue(input: AddSmartQueueInput) {
  return runAction(AddSmartQueueDocument, { input });
}

export async function updateSmartQueue(input: UpdateSmartQueueInput) {
  return runAction(UpdateSmartQueueDocument, { input });
}

export async function deleteSmartQueue(id: string) {
  return runAction(DeleteSmartQueueDocument, { id });
}

export async function setAgent(input: SetSmartQueueAgentInput) {
  return runAction(SetSmartQueueAgentDocument, { input });
}

export async function setAgentSkills(input: SetSmartQueueAgentSkillsInput) {
  return runAction(SetSmartQueueAgentSkillsDocument, { input });
}

export async function removeAgent(input: RemoveSmartQueueAgentInput) {
  return runAction(RemoveSmartQueueAgentDocument, { input });
}

export async function addSmartQueueSkill(input: AddSmartQueueSkillInput) {
  return runAction(AddSmartQueueSkillDocument, { input });
}

export async function updateSmartQueueSkill(input: UpdateSmartQueueSkillInput) {
  return runAction(UpdateSmartQueueSkillDocument, { input });
}

export async function deleteSmartQueueSkill(id: string) {
  return runAction(DeleteSmartQueueSkillDocument, { id });
}

export async function addStatus(input: SmartQueueStatusInput) {
  return runAction(AddSmartQueueStatusDocument, { input });
}

export async function deleteStatus(input: SmartQueueStatusInput) {
  return runAction(DeleteSmartQueueStatusDocument, { input });
}
