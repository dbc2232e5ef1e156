import { and, eq, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { authorizedIps } from "@/db/schema";
import { notFound } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";
import { shortNetwork } from "@/lib/platform/net/network";

/** Address or network that is allowed to use the API, or denied. */
export interface AuthorizedIp {
  authorizedIpId: number;
  network: string;
  /** True for the allow list, false for the deny list. */
  allowed: boolean;
  description: string;
  createdAt: Date;
}

export const authorizedIpColumns = {
  authorizedIpId: authorizedIps.authorizedIpId,
  network: sql<string>`${authorizedIps.network}::text`.mapWith(shortNetwork),
  allowed: authorizedIps.allowed,
  description: authorizedIps.description,
  createdAt: authorizedIps.createdAt,
};

/**
 * Reads one entry of the account's lists.
 * @throws NOT_FOUND
 */
export async function readAuthorizedIp(tx: Tx, accountId: number, rawId: string): Promise<AuthorizedIp> {
  const id = parseId(rawId, "entry");
  const [found] = await tx
    .select(authorizedIpColumns)
    .from(authorizedIps)
    .where(and(eq(authorizedIps.accountId, accountId), eq(authorizedIps.authorizedIpId, id)));
  if (!found) throw notFound("entry");
  return found;
}

/** Returns an entry as an audit object. */
export const authorizedIpAuditObject = ({
  authorizedIpId,
  network,
}: Pick<AuthorizedIp, "authorizedIpId" | "network">) => ({
  kind: "authorizedIp",
  id: authorizedIpId,
  name: network,
});
