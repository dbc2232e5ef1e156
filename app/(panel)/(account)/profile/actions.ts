"use server";

import { runAction } from "@/app/_shell/run";
import {
  CancelEmailChangeDocument,
  ConfirmEmailChangeDocument,
  RequestEmailChangeDocument,
  type RequestEmailChangeInput,
  UpdateProfileDocument,
  type UpdateProfileInput,
} from "@/graphql/operations.generated";

export async function updateProfile(input: UpdateProfileInput) {
  return runAction(UpdateProfileDocument, { input });
}

export async function requestEmailChange(input: RequestEmailChangeInput) {
  return runAction(RequestEmailChangeDocument, { input });
}

export async function confirmEmailChange(code: string) {
  return runAction(ConfirmEmailChangeDocument, { input: { code } });
}

export async function cancelEmailChange() {
  return runAction(CancelEmailChangeDocument, {});
}
