import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";

import { readVerifications, type Verification } from "./verification";

const SHOWN = 20;

/** The account's verifications, the newest first; a new one comes only after the operator has closed the one before. */
export async function listVerifications(ctx: Ctx): Promise<Verification[]> {
  requireAccess(ctx, "VERIFICATION");
  return withAccount(inAccount(ctx), (tx) => readVerifications(tx, ctx.viewer.accountId, SHOWN));
}
