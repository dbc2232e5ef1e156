import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";

import { readVerifications, type Verification } from "./verification";

const SHOWN = 20;

/**
 * Returns the account's verifications, newest first, at most 20; a new one starts only after the previous one is
 * closed.
 */
export async function listVerifications(ctx: Ctx): Promise<Verification[]> {
  requireAccess(ctx, "VERIFICATION");
  return withAccount(inAccount(ctx), (tx) => readVerifications(tx, ctx.viewer.accountId, SHOWN));
}
