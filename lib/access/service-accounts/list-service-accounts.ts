import { and, eq, sql } from "drizzle-orm";

import { serviceAccounts } from "@/db/schema";
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
import { containsText } from "@/lib/platform/search";
import type { RoleName } from "@/lib/policy/roles";

import { type ServiceAccount, serviceAccountColumns, type ServiceAccountStatus, statusColumn } from "./service-account";

export interface ServiceAccountFilter {
  /** Matches anywhere in the name or description, ignoring case. */
  search?: string | null;
  role?: RoleName | null;
  status?: ServiceAccountStatus | null;
}

export type ServiceAccountSort = "CREATED_ASC" | "CREATED_DESC";

/** Returns a page of the account's service accounts, newest first unless sorted otherwise. */
export async function listServiceAccounts(
  ctx: Ctx,
  args: PageArgs & ServiceAccountFilter & { sort?: ServiceAccountSort | null },
): Promise<Page<ServiceAccount>> {
  requireAccess(ctx, "SERVICE_ACCOUNTS");
  const order: Order = {
    key: sql`${serviceAccounts.createdAt}`,
    cast: "timestamptz",
    id: sql`${serviceAccounts.keyId}`,
    idCast: "uuid",
    descending: args.sort !== "CREATED_ASC",
  };
  const filter = conditions(ctx.viewer.accountId, args);
  return withAccount(inAccount(ctx), (tx) =>
    fetchPage(args, order, ({ where, orderBy, limit }) =>
      tx
        .select({ ...serviceAccountColumns, ...cursorColumns(order) })
        .from(serviceAccounts)
        .where(and(filter, where))
        .orderBy(...orderBy)
        .limit(limit),
    ),
  );
}

/** Returns how many service accounts match a filter. */
export async function countServiceAccounts(
  ctx: Ctx,
  filter: ServiceAccountFilter,
): Promise<{ count: number; estimated: boolean }> {
  requireAccess(ctx, "SERVICE_ACCOUNTS");
  return withAccount(inAccount(ctx), (tx) =>
    countRows(tx, sql`${serviceAccounts}`, conditions(ctx.viewer.accountId, filter)),
  );
}

const conditions = (accountId: number, { search, role, status }: ServiceAccountFilter) =>
  allOf(
    eq(serviceAccounts.accountId, accountId),
    role && sql`${role} = any(service_accounts.roles)`,
    status && sql`${statusColumn} = ${status}`,
    containsText(serviceAccounts.searchText, search),
  );
