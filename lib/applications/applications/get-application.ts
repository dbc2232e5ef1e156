import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";

import { type Application, readApplication } from "./application";

/**
 * One application of the account, for whoever sees the list of applications.
 * @throws NOT_FOUND
 */
export async function getApplication(ctx: Ctx, rawId: string): Promise<Application> {
  requireAccess(ctx, "APPLICATIONS");
  return withAccount(inAccount(ctx), (tx) => readApplication(tx, ctx.viewer.accountId, rawId));
}
