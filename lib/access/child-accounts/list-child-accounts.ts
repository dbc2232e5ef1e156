import { and, eq, sql } from "drizzle-orm";

import { accountBalances, accounts } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { parseId } from "@/lib/platform/ids";
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

import {
  balanceColumn,
  type ChildAccount,
  type ChildAccountState,
  childColumns,
  readChild,
  stateColumn,
} from "./child-account";

const keys = {
  NAME: { key: sql`${accounts.accountName}`, cast: "text" },
  CREATED: { key: sql`${accounts.createdAt}`, cast: "timestamptz" },
  BALANCE: { key: sql`${balanceColumn}`, cast: "bigint" },
} as const;

export type ChildAccountSort = `${keyof typeof keys}_${"ASC" | "DESC"}`;

export interface ChildAccountFilter {
  /** Matches anywhere in the name or e-mail address, ignoring case. */
  search?: string | null;
  state?: ChildAccountState | null;
}

/** Returns a page of the viewer's child accounts, by name unless sorted otherwise. */
export async function listChildAccounts(
  ctx: Ctx,
  args: PageArgs & ChildAccountFilter & { sort?: ChildAccountSort | null },
): Promise<Page<ChildAccount>> {
  requireAccess(ctx, "CHILD_ACCOUNTS");
  const sort = args.sort ?? "NAME_ASC";
  const order: Order = {
    ...keys[sort.replace(/_(ASC|DESC)$/, "") as keyof typeof keys],
    id: sql`${accounts.accountId}`,
    descending: sort.endsWith("_DESC"),
  };
  return withAccount(inAccount(ctx), (tx) =>
    fetchPage(args, order, ({ where, orderBy, limit }) =>
      tx
        .select({ ...childColumns, ...cursorColumns(order) })
        .from(accounts)
        .leftJoin(accountBalances, eq(accountBalances.accountId, accounts.accountId))
        .where(and(conditions(ctx.viewer.accountId, args), where))
        .orderBy(...orderBy)
        .limit(limit),
    ),
  );
}

/** Returns how many child accounts match a filter. */
export async function countChildAccounts(
  ctx: Ctx,
  filter: ChildAccountFilter,
): Promise<{ count: number; estimated: boolean }> {
  requireAccess(ctx, "CHILD_ACCOUNTS");
  return withAccount(inAccount(ctx), (tx) => countRows(tx, sql`${accounts}`, conditions(ctx.viewer.accountId, filter)));
}

/**
 * Returns one of the viewer's child accounts.
 * @throws NOT_FOUND for any other account
 */
export async function getChildAccount(ctx: Ctx, rawId: string): Promise<ChildAccount> {
  requireAccess(ctx, "CHILD_ACCOUNTS");
  const childId = parseId(rawId, "child account");
  return withAccount(inAccount(ctx), (tx) => readChild(tx, ctx.viewer.accountId, childId));
}

const conditions = (accountId: number, { search, state }: ChildAccountFilter) =>
  allOf(
    eq(accounts.parentAccountId, accountId),
    state && sql`${stateColumn} = ${state}`,
    containsText(sql`lower(${accounts.accountName} || ' ' || ${accounts.accountEmail})`, search),
  );
