import { and, eq, sql } from "drizzle-orm";

import { sipWhiteList } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { countRows, cursorColumns, fetchPage, type Order, type Page, type PageArgs } from "@/lib/platform/paging";

import { type SipNetwork, sipNetworkColumns } from "./sip-network";

const order: Order = {
  key: sql`${sipWhiteList.createdAt}`,
  cast: "timestamptz",
  id: sql`${sipWhiteList.sipWhiteListId}`,
  descending: true,
};

/** Returns a page of the networks from which SIP calls are accepted, newest first. */
export async function listSipNetworks(ctx: Ctx, args: PageArgs): Promise<Page<SipNetwork>> {
  requireAccess(ctx, "SIP_WHITE_LIST");
  return withAccount(inAccount(ctx), (tx) =>
    fetchPage(args, order, ({ where, orderBy, limit }) =>
      tx
        .select({ ...sipNetworkColumns, ...cursorColumns(order) })
        .from(sipWhiteList)
        .where(and(eq(sipWhiteList.accountId, ctx.viewer.accountId), where))
        .orderBy(...orderBy)
        .limit(limit),
    ),
  );
}

/** Returns how many networks the list has. */
export async function countSipNetworks(ctx: Ctx): Promise<{ count: number; estimated: boolean }> {
  requireAccess(ctx, "SIP_WHITE_LIST");
  return withAccount(inAccount(ctx), (tx) =>
    countRows(tx, sql`${sipWhiteList}`, eq(sipWhiteList.accountId, ctx.viewer.accountId)),
  );
}
