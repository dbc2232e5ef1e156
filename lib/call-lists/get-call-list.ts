import { withAccount } from "@/db/with-account";

import { inAccount, requireAccess, type Ctx } from "../ctx";
import { parseListId, readCallList, type CallList } from "./call-list";

/**
 * One call list of the account.
 * @throws FORBIDDEN, NOT_FOUND
 */
export async function getCallList(ctx: Ctx, rawId: string): Promise<CallList> {
  requireAccess(ctx, "APPLICATION_CALL_LISTS");
  const listId = parseListId(rawId);
  return withAccount(inAccount(ctx), (tx) => readCallList(tx, ctx.viewer.accountId, listId));
}
