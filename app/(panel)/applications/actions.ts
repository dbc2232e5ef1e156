"use server";

import { runAction } from "@/app/_shell/run";
import { AddApplicationDocument, type AddApplicationInput } from "@/graphql/operations.generated";

export async function addApplication(input: AddApplicationInput) {
  return runAction(AddApplicationDocument, { input });
}
