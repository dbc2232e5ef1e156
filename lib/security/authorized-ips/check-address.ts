import { and, eq, sql } from "drizzle-orm";

import { authorizedIps } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { isAddressAllowed } from "@/lib/access/auth/address-ruling";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput } from "@/lib/platform/errors";
import { readableAddress } from "@/lib/platform/net/network";

import { type AuthorizedIp, authorizedIpColumns } from "./authorized-ip";

/** Whether API clients at an address can use the API. */
export interface AddressCheck {
  address: string;
  letIn: boolean;
  /**
   * Deciding entry: deny list before allow list, then the narrowest network. Null when no entry contains the address.
   */
  entry: AuthorizedIp | null;
}

/**
 * Returns whether API clients at an address can use the API, and by which entry. Defaults to the viewer's own address.
 * @throws FORBIDDEN; BAD_USER_INPUT for an invalid address
 */
export async function checkAddress(ctx: Ctx, typed: string | null | undefined): Promise<AddressCheck> {
  requireAccess(ctx, "AUTHORIZED_IPS");
  const { accountId } = ctx.viewer;
  const address = readableAddress((typed ?? ctx.request.address).slice(0, 100));
  if (!address && typed != null) throw badInput({ address: "Give an address: 192.0.2.17 or 2001:db8::1." });
  return withAccount(inAccount(ctx), async (tx) => {
    const [entry] = await tx
      .select(authorizedIpColumns)
      .from(authorizedIps)
      .where(and(eq(authorizedIps.accountId, accountId), sql`${authorizedIps.network} >>= ${address ?? null}::inet`))
      .orderBy(authorizedIps.allowed, sql`masklen(${authorizedIps.network}) desc`)
      .limit(1);
    const shown = address ?? ctx.request.address;
    return { address: shown, letIn: await isAddressAllowed(tx, accountId, shown), entry: entry ?? null };
  });
}
