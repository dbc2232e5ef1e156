import { and, eq } from "drizzle-orm";
import { z } from "zod";

import { sipWhiteList } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { changesBetween } from "@/lib/platform/audit/changes";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { notFound, parse } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";
import { EntryDescription } from "@/lib/platform/net/entry-description";

import { type SipNetwork, sipNetworkAuditObject, sipNetworkColumns } from "./sip-network";

/**
 * Updates the description of a network of the SIP white list.
 * @throws FORBIDDEN, NOT_FOUND, BAD_USER_INPUT
 */
export async function updateSipNetwork(ctx: Ctx, raw: { id: string; description: string }): Promise<SipNetwork> {
  requireAccess(ctx, "SIP_WHITE_LIST");
  const { description } = parse(z.object({ description: EntryDescription }), raw);
  const { accountId } = ctx.viewer;
  const entry = and(eq(sipWhiteList.accountId, accountId), eq(sipWhiteList.sipWhiteListId, parseId(raw.id, "network")));
  return withAccount(inAccount(ctx), async (tx) => {
    const [before] = await tx.select(sipNetworkColumns).from(sipWhiteList).where(entry).for("update");
    if (!before) throw notFound("network");
    const { isEmpty, ...changes } = changesBetween({ description: before.description }, { description });
    if (isEmpty) return before;
    await tx.update(sipWhiteList).set({ description }).where(entry);
    await recordDone(tx, ctx, { action: "sipNetwork.update", object: sipNetworkAuditObject(before), ...changes });
    return { ...before, description };
  });
}
