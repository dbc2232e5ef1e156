import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";

import { type CallList, parseListId, readCallList } from "./call-list";

/**
 * Returns one call list of the account.
 * @throws FORBIDDEN, NOT_FOUND
 */
export async function getCallList(ctx: Ctx, rawId: string): Promise<CallList> {
  requireAccess(ctx, "APPLICATION_CALL_LISTS");
  const listId = parseListId(rawId);
  return withAccount(inAccount(ctx), (tx) => readCallList(tx, ctx.viewer.accountId, listId));
}
