import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { notFound } from "@/lib/platform/errors";

import { SubuserId } from "./input";
import { readSubuser, type Subuser } from "./subuser";

/**
 * One subuser of the account.
 * @throws NOT_FOUND
 */
export async function getSubuser(ctx: Ctx, rawId: string): Promise<Subuser> {
  requireAccess(ctx, "SUBUSERS");
  const subuserId = parseSubuserId(rawId);
  return withAccount(inAccount(ctx), (tx) => readSubuser(tx, ctx.viewer.accountId, subuserId));
}

/**
 * A subuser's id from outside; whatever is no id belongs to nobody.
 * @throws NOT_FOUND
 */
export function parseSubuserId(rawId: string): number {
  const id = SubuserId.safeParse(rawId);
  if (!id.success) throw notFound("subuser");
  return id.data;
}
