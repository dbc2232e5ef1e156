import { and, eq, sql } from "drizzle-orm";

import { subusers } from "@/db/schema";
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

import { type Subuser, subuserColumns } from "./subuser";

const keys = {
  NAME: { key: sql`${subusers.name}`, cast: "text" },
  CREATED: { key: sql`${subusers.createdAt}`, cast: "timestamptz" },
  LAST_LOGIN: { key: sql`coalesce(${subusers.lastLoginAt}, '-infinity'::timestamptz)`, cast: "timestamptz" },
} as const;

export type SubuserSort = `${keyof typeof keys}_${"ASC" | "DESC"}`;

export interface SubuserFilter {
  /** Matches anywhere in the name or description, ignoring case. */
  search?: string | null;
  role?: RoleName | null;
  status?: "ACTIVE" | "DISABLED" | null;
}

/** Returns a page of the account's subusers, by name unless sorted otherwise. */
export async function listSubusers(
  ctx: Ctx,
  args: PageArgs & SubuserFilter & { sort?: SubuserSort | null },
): Promise<Page<Subuser>> {
  requireAccess(ctx, "SUBUSERS");
  const order = orderOf(args.sort ?? "NAME_ASC");
  const filter = conditions(ctx.viewer.accountId, args);
  return withAccount(inAccount(ctx), (tx) =>
    fetchPage(args, order, ({ where, orderBy, limit }) =>
      tx
        .select({ ...subuserColumns, ...cursorColumns(order) })
        .from(subusers)
        .where(and(filter, where))
        .orderBy(...orderBy)
        .limit(limit),
    ),
  );
}

/** Returns how many subusers match a filter, exact up to 10,000 and estimated beyond. */
export async function countSubusers(ctx: Ctx, filter: SubuserFilter): Promise<{ count: number; estimated: boolean }> {
  requireAccess(ctx, "SUBUSERS");
  return withAccount(inAccount(ctx), (tx) => countRows(tx, sql`${subusers}`, conditions(ctx.viewer.accountId, filter)));
}

function orderOf(sort: SubuserSort): Order {
  const descending = sort.endsWith("_DESC");
  const key = keys[sort.replace(/_(ASC|DESC)$/, "") as keyof typeof keys];
  return { ...key, id: sql`${subusers.subuserId}`, descending };
}

function conditions(accountId: number, { search, role, status }: SubuserFilter) {
  return allOf(
    eq(subusers.accountId, accountId),
    status && eq(subusers.status, status),
    role &&
      sql`exists (select from subuser_roles held where held.account_id = ${accountId} and held.role = ${role} and held.subuser_id = subusers.subuser_id)`,
    containsText(subusers.searchText, search),
  );
}
