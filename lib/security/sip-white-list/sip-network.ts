import { sql } from "drizzle-orm";

import { sipWhiteList } from "@/db/schema";
import { shortNetwork } from "@/lib/platform/net/network";

/** Network from which SIP calls are accepted. */
export interface SipNetwork {
  sipWhiteListId: number;
  network: string;
  description: string;
  createdAt: Date;
}

export const sipNetworkColumns = {
  sipWhiteListId: sipWhiteList.sipWhiteListId,
  network: sql<string>`${sipWhiteList.network}::text`.mapWith(shortNetwork),
  description: sipWhiteList.description,
  createdAt: sipWhiteList.createdAt,
};

/** Returns a network as an audit object. */
export const sipNetworkAuditObject = ({ sipWhiteListId, network }: Pick<SipNetwork, "sipWhiteListId" | "network">) => ({
  kind: "sipNetwork",
  id: sipWhiteListId,
  name: network,
});
