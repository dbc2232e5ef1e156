"use server";

import { runAction, type ActionResult } from "@/app/_shell/run";
import { ChangePasswordDocument, type ChangePasswordInput, type ChangePasswordMutation } from "@/graphql/operations.generated";

export async function changePassword(input: ChangePasswordInput): Promise<ActionResult<ChangePasswordMutation>> {
  return runAction(ChangePasswordDocument, { input });
}
