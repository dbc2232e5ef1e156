import { count, eq } from "drizzle-orm";
import { z } from "zod";

import { sipWhiteList } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { lockAccount } from "@/lib/access/auth/lock-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput, parse } from "@/lib/platform/errors";
import { EntryDescription } from "@/lib/platform/net/entry-description";
import { Network } from "@/lib/platform/net/network";

import { type SipNetwork, sipNetworkAuditObject, sipNetworkColumns } from "./sip-network";

const NETWORKS_MAX = 500;

const AddSipNetworkInput = z.object({
  network: Network,
  description: EntryDescription,
});

export type AddSipNetworkInput = z.input<typeof AddSipNetworkInput>;

/**
 * Adds a network to the SIP white list, which the engine applies with its next read.
 * @throws FORBIDDEN, BAD_USER_INPUT
 */
export async function addSipNetwork(
  ctx: Ctx,
  raw: AddSipNetworkInput,
): Promise<{ sipNetwork: SipNetwork; hostBitsCleared: boolean }> {
  requireAccess(ctx, "SIP_WHITE_LIST");
  const {
    network: { network, hostBitsCleared },
    description,
  } = parse(AddSipNetworkInput, raw);
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    await lockAccount(tx, ctx);
    const [held] = await tx.select({ count: count() }).from(sipWhiteList).where(eq(sipWhiteList.accountId, accountId));
    if (held!.count >= NETWORKS_MAX)
      throw badInput({ network: `The list has at most ${NETWORKS_MAX} networks. Join some of them in a larger one.` });
    const [sipNetwork] = await tx
      .insert(sipWhiteList)
      .values({ accountId, network, description })
      .onConflictDoNothing()
      .returning(sipNetworkColumns);
    if (!sipNetwork) throw badInput({ network: "This network is on the list already." });
    await recordDone(tx, ctx, {
      action: "sipNetwork.add",
      object: sipNetworkAuditObject(sipNetwork),
      new: { network, description },
    });
    return { sipNetwork, hostBitsCleared };
  });
}
