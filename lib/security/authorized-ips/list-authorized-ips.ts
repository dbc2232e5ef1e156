import { and, eq, sql } from "drizzle-orm";

import { authorizedIps } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import {
  allOf,
  countRows,
  cursorColumns,
  fetchPage,
  type Order,
  type Page,
  type PageArgs,
} from "@/lib/platform/paging";

import { type AuthorizedIp, authorizedIpColumns } from "./authorized-ip";

export interface AuthorizedIpFilter {
  /** Restricts to one list: true for the allow list. */
  allowed?: boolean | null;
}

const order: Order = {
  key: sql`${authorizedIps.createdAt}`,
  cast: "timestamptz",
  id: sql`${authorizedIps.authorizedIpId}`,
  descending: true,
};

/** Returns a page of the account's allow and deny lists, newest entries first. */
export async function listAuthorizedIps(ctx: Ctx, args: PageArgs & AuthorizedIpFilter): Promise<Page<AuthorizedIp>> {
  requireAccess(ctx, "AUTHORIZED_IPS");
  const filter = conditions(ctx.viewer.accountId, args);
  return withAccount(inAccount(ctx), (tx) =>
    fetchPage(args, order, ({ where, orderBy, limit }) =>
      tx
        .select({ ...authorizedIpColumns, ...cursorColumns(order) })
        .from(authorizedIps)
        .where(and(filter, where))
        .orderBy(...orderBy)
        .limit(limit),
    ),
  );
}

/** Returns how many entries match a filter. */
export async function countAuthorizedIps(
  ctx: Ctx,
  filter: AuthorizedIpFilter,
): Promise<{ count: number; estimated: boolean }> {
  requireAccess(ctx, "AUTHORIZED_IPS");
  return withAccount(inAccount(ctx), (tx) =>
    countRows(tx, sql`${authorizedIps}`, conditions(ctx.viewer.accountId, filter)),
  );
}

const conditions = (accountId: number, { allowed }: AuthorizedIpFilter) =>
  allOf(eq(authorizedIps.accountId, accountId), allowed != null && eq(authorizedIps.allowed, allowed));
