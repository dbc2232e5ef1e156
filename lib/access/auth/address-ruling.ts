import { eq, type SQL, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { authorizedIps } from "@/db/schema";
import { readableAddress } from "@/lib/platform/net/network";

/** What an account's two lists make of an address. */
export interface Ruling {
  /** Whether the allow list has entries, and so shuts out all else. */
  hasAllowList: boolean;
  isAllowed: boolean;
  isDenied: boolean;
}

/** The ruling on an address, over an account's entries; an address that is none stands on no list. */
export const rulingColumns = (address: SQL) => ({
  hasAllowList: sql<boolean>`coalesce(bool_or(${authorizedIps.allowed}), false)`,
  isAllowed: sql<boolean>`coalesce(bool_or(${authorizedIps.allowed} and ${authorizedIps.network} >>= ${address}::inet), false)`,
  isDenied: sql<boolean>`coalesce(bool_or(not ${authorizedIps.allowed} and ${authorizedIps.network} >>= ${address}::inet), false)`,
});

/** The deny list wins, and an allow list with entries shuts out all else. */
export const letsIn = ({ hasAllowList, isAllowed, isDenied }: Ruling) => !isDenied && (isAllowed || !hasAllowList);

/** Whether an account's lists let an address use the API, as they stand in this transaction. */
export async function isLetIn(tx: Tx, accountId: number, address: string): Promise<boolean> {
  const [ruling] = await tx
    .select(rulingColumns(sql`${readableAddress(address) ?? null}`))
    .from(authorizedIps)
    .where(eq(authorizedIps.accountId, accountId));
  return letsIn(ruling!);
}
