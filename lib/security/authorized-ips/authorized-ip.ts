import { and, eq, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { authorizedIps } from "@/db/schema";
import { notFound } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";
import { shortNetwork } from "@/lib/platform/net/network";

/** An address or a network from which the API may be used, or may not. */
export interface AuthorizedIp {
  authorizedIpId: number;
  network: string;
  /** Whether it stands on the allow list; otherwise on the deny list. */
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

/** An entry as the object of an audit row. */
export const asObject = ({ authorizedIpId, network }: Pick<AuthorizedIp, "authorizedIpId" | "network">) => ({
  kind: "authorizedIp",
  id: authorizedIpId,
  name: network,
});
