import { eq, type SQL, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { authorizedIps } from "@/db/schema";
import { readableAddress } from "@/lib/platform/net/network";

/** Result of matching an address against an account's allow and deny lists. */
export interface Ruling {
  /** Whether the allow list has entries and therefore excludes all other addresses. */
  hasAllowList: boolean;
  isAllowed: boolean;
  isDenied: boolean;
}

/** Returns the columns of a ruling on an address, over an account's entries. A null address matches no entry. */
export const rulingColumns = (address: SQL) => ({
  hasAllowList: sql<boolean>`coalesce(bool_or(${authorizedIps.allowed}), false)`,
  isAllowed: sql<boolean>`coalesce(bool_or(${authorizedIps.allowed} and ${authorizedIps.network} >>= ${address}::inet), false)`,
  isDenied: sql<boolean>`coalesce(bool_or(not ${authorizedIps.allowed} and ${authorizedIps.network} >>= ${address}::inet), false)`,
});

/**
 * Returns whether a ruling allows the address: the deny list wins, and an allow list with entries excludes all others.
 */
export const allowsAddress = ({ hasAllowList, isAllowed, isDenied }: Ruling) =>
  !isDenied && (isAllowed || !hasAllowList);

/** Returns whether an account's lists allow an address to use the API, as seen by this transaction. */
export async function isAddressAllowed(tx: Tx, accountId: number, address: string): Promise<boolean> {
  const [ruling] = await tx
    .select(rulingColumns(sql`${readableAddress(address) ?? null}`))
    .from(authorizedIps)
    .where(eq(authorizedIps.accountId, accountId));
  return allowsAddress(ruling!);
}
