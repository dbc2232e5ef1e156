import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";

import { readVerifications, type Verification } from "./verification";

const SHOWN = 20;

/** Returns the account's 20 newest verifications, newest first; all but the first are closed. */
export async function listVerifications(ctx: Ctx): Promise<Verification[]> {
  requireAccess(ctx, "VERIFICATION");
  return withAccount(inAccount(ctx), (tx) => readVerifications(tx, ctx.viewer.accountId, SHOWN));
}
