import { and, eq } from "drizzle-orm";

import { sipWhiteList } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { notFound } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

import { sipNetworkAuditObject, sipNetworkColumns } from "./sip-network";

/**
 * Deletes a network from the SIP white list.
 * @throws FORBIDDEN, NOT_FOUND
 */
export async function deleteSipNetwork(ctx: Ctx, rawId: string): Promise<void> {
  requireAccess(ctx, "SIP_WHITE_LIST");
  const id = parseId(rawId, "network");
  const { accountId } = ctx.viewer;
  await withAccount(inAccount(ctx), async (tx) => {
    const [before] = await tx
      .delete(sipWhiteList)
      .where(and(eq(sipWhiteList.accountId, accountId), eq(sipWhiteList.sipWhiteListId, id)))
      .returning(sipNetworkColumns);
    if (!before) throw notFound("network");
    const { network, description } = before;
    await recordDone(tx, ctx, {
      action: "sipNetwork.delete",
      object: sipNetworkAuditObject(before),
      old: { network, description },
    });
  });
}
