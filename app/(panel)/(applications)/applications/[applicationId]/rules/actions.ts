"use server";

import { comesFromOurPages, runAction, runQuery } from "@/app/_shell/run";
import {
  AddRuleDocument,
  type AddRuleInput,
  DeleteRuleDocument,
  FindScenariosDocument,
  MatchRuleDocument,
  ReorderRulesDocument,
  type ReorderRulesInput,
  RunRuleDocument,
  type RunRuleInput,
  UpdateRuleDocument,
  type UpdateRuleInput,
} from "@/graphql/operations.generated";

export async function addRule(input: AddRuleInput) {
  return runAction(AddRuleDocument, { input });
}

export async function updateRule(input: UpdateRuleInput) {
  return runAction(UpdateRuleDocument, { input });
}

export async function deleteRule(id: string) {
  return runAction(DeleteRuleDocument, { id });
}

export async function reorderRules(input: ReorderRulesInput) {
  return runAction(ReorderRulesDocument, { input });
}

export async function runRule(input: RunRuleInput) {
  return runAction(RunRuleDocument, { input });
}

/** Returns which rule a number would start, or an error message. */
export async function matchRule(id: string, number: string) {
  if (typeof id !== "string" || typeof number !== "string" || !(await comesFromOurPages()))
    return { match: null, problem: "Try again." };
  const { data, problem } = await runQuery(MatchRuleDocument, { id, number });
  return { match: data?.application?.matchRule ?? null, problem };
}

/** Returns scenarios whose name contains the search text, for a rule to run. */
export async function findScenarios(id: string, search: string) {
  if (typeof id !== "string" || typeof search !== "string" || !(await comesFromOurPages())) return [];
  const { data } = await runQuery(FindScenariosDocument, { id, search: search.slice(0, 100) });
  return (
    data?.application?.scenarios?.nodes.map(({ id: rawId, name, isShared, fromParent }) => ({
      id: String(rawId),
      name,
      isShared,
      fromParent,
    })) ?? []
  );
}
