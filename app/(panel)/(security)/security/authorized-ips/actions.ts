"use server";

import { comesFromOurPages, runAction, runQuery } from "@/app/_shell/run";
import {
  AddAuthorizedIpDocument,
  type AddAuthorizedIpInput,
  CheckAuthorizedIpDocument,
  DeleteAuthorizedIpDocument,
  UpdateAuthorizedIpDocument,
} from "@/graphql/operations.generated";

export async function addAuthorizedIp(input: AddAuthorizedIpInput) {
  return runAction(AddAuthorizedIpDocument, { input });
}

export async function updateAuthorizedIp(id: string, description: string) {
  return runAction(UpdateAuthorizedIpDocument, { id, description });
}

export async function deleteAuthorizedIp(id: string, shutOutOwnAddress: boolean) {
  return runAction(DeleteAuthorizedIpDocument, { id, shutOutOwnAddress });
}

/** Returns whether API clients at an address are allowed, or an error message. */
export async function checkAddress(address: string) {
  if (typeof address !== "string" || !(await comesFromOurPages())) return { check: null, problem: "Try again." };
  const { data, problem } = await runQuery(CheckAuthorizedIpDocument, { address });
  return { check: data?.checkAuthorizedIp ?? null, problem };
}
