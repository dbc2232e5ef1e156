"use server";

import { runAction } from "@/app/_shell/run";
import {
  CancelPlanDocument,
  ChangePlanDocument,
  type ChangePlanInput,
  KeepPlanDocument,
  type PlanInput,
  TakePlanDocument,
} from "@/graphql/operations.generated";

export async function takePlan(templateId: string) {
  return runAction(TakePlanDocument, { templateId });
}

export async function changePlan(input: ChangePlanInput) {
  return runAction(ChangePlanDocument, { input });
}

export async function cancelPlan(input: PlanInput) {
  return runAction(CancelPlanDocument, { input });
}

export async function keepPlan(input: PlanInput) {
  return runAction(KeepPlanDocument, { input });
}
