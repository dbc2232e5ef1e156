import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";

import { type Application, readApplication } from "./application";

/**
 * Returns one application of the account; requires only the APPLICATIONS section.
 * @throws NOT_FOUND
 */
export async function getApplication(ctx: Ctx, rawId: string): Promise<Application> {
  requireAccess(ctx, "APPLICATIONS");
  return withAccount(inAccount(ctx), (tx) => readApplication(tx, ctx.viewer.accountId, rawId));
}
