"use server";

import { runAction, type ActionResult } from "@/app/_shell/run";
import { EndSessionDocument, type EndSessionMutation } from "@/graphql/operations.generated";

export async function endSession(id: string): Promise<ActionResult<EndSessionMutation>> {
  return runAction(EndSessionDocument, { id });
}
