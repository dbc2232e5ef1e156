"use server";

import { comesFromOurPages, runAction, runQuery } from "@/app/_shell/run";
import {
  AddScenarioDocument,
  type AddScenarioInput,
  CurrentScriptDocument,
  DeleteScenarioDocument,
  RestoreScenarioDocument,
  type RestoreScenarioInput,
  SavedScenarioDocument,
  ScenarioVersionsDocument,
  UpdateScenarioDocument,
  type UpdateScenarioInput,
} from "@/graphql/operations.generated";

export async function addScenario(input: AddScenarioInput) {
  return runAction(AddScenarioDocument, { input });
}

export async function updateScenario(input: UpdateScenarioInput) {
  return runAction(UpdateScenarioDocument, { input });
}

export async function restoreScenario(input: RestoreScenarioInput) {
  return runAction(RestoreScenarioDocument, { input });
}

export async function deleteScenario(id: string) {
  return runAction(DeleteScenarioDocument, { id });
}

/** Returns the saved versions of a scenario, newest first. */
export async function listVersions(id: string) {
  if (typeof id !== "string" || !(await comesFromOurPages())) return null;
  const { data } = await runQuery(ScenarioVersionsDocument, { id });
  return data?.scenario ?? null;
}

/** Returns one saved version with its script. */
export async function readVersion(id: string, version: number) {
  if (typeof id !== "string" || !Number.isInteger(version) || !(await comesFromOurPages())) return null;
  const { data } = await runQuery(SavedScenarioDocument, { id, version });
  return data?.scenario?.savedVersion ?? null;
}

/** Returns a scenario's current version, after another user saved it. */
export async function readCurrent(id: string) {
  if (typeof id !== "string" || !(await comesFromOurPages())) return null;
  const { data } = await runQuery(CurrentScriptDocument, { id });
  return data?.scenario ?? null;
}
