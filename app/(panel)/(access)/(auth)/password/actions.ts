"use server";

import { runAction } from "@/app/_shell/run";
import type { ActionResult } from "@/app/_ui/action-result";
import {
  ChangePasswordDocument,
  type ChangePasswordInput,
  type ChangePasswordMutation,
} from "@/graphql/operations.generated";

export async function changePassword(input: ChangePasswordInput): Promise<ActionResult<ChangePasswordMutation>> {
  return runAction(ChangePasswordDocument, { input });
}
