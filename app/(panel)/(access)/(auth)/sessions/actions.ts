"use server";

import { runAction } from "@/app/_shell/run";
import type { ActionResult } from "@/app/_ui/action-result";
import { EndSessionDocument, type EndSessionMutation } from "@/graphql/operations.generated";

export async function endSession(id: string): Promise<ActionResult<EndSessionMutation>> {
  return runAction(EndSessionDocument, { id });
}
