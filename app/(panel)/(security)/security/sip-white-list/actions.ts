"use server";

import { runAction } from "@/app/_shell/run";
import {
  AddSipNetworkDocument,
  type AddSipNetworkInput,
  DeleteSipNetworkDocument,
  UpdateSipNetworkDocument,
} from "@/graphql/operations.generated";

export async function addSipNetwork(input: AddSipNetworkInput) {
  return runAction(AddSipNetworkDocument, { input });
}

export async function updateSipNetwork(id: string, description: string) {
  return runAction(UpdateSipNetworkDocument, { id, description });
}

export async function deleteSipNetwork(id: string) {
  return runAction(DeleteSipNetworkDocument, { id });
}
