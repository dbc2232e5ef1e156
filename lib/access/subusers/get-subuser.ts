import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { notFound } from "@/lib/platform/errors";

import { SubuserId } from "./input";
import { readSubuser, type Subuser } from "./subuser";

/**
 * Returns one subuser of the account.
 * @throws NOT_FOUND
 */
export async function getSubuser(ctx: Ctx, rawId: string): Promise<Subuser> {
  requireAccess(ctx, "SUBUSERS");
  const subuserId = parseSubuserId(rawId);
  return withAccount(inAccount(ctx), (tx) => readSubuser(tx, ctx.viewer.accountId, subuserId));
}

/**
 * Parses a subuser's external ID.
 * @throws NOT_FOUND for a malformed ID
 */
export function parseSubuserId(rawId: string): number {
  const id = SubuserId.safeParse(rawId);
  if (!id.success) throw notFound("subuser");
  return id.data;
}
