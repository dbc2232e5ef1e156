"use server";

import { runAction } from "@/app/_shell/run";
import { AddSipNetworkDocument, DeleteSipNetworkDocument, type AddSipNetworkInput } from "@/graphql/operations.generated";

export async function addSipNetwork(input: AddSipNetworkInput) {
  return runAction(AddSipNetworkDocument, { input });
}

export async function deleteSipNetwork(id: string) {
  return runAction(DeleteSipNetworkDocument, { id });
}
