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
  /** Found anywhere in the name or the e-mail, in any case. */
  search?: string | null;
  state?: ChildAccountState | null;
}

/** A page of the accounts under the viewer's, by name unless said otherwise. */
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

/** How many child accounts a filter leaves. */
export async function countChildAccounts(
  ctx: Ctx,
  filter: ChildAccountFilter,
): Promise<{ count: number; estimated: boolean }> {
  requireAccess(ctx, "CHILD_ACCOUNTS");
  return withAccount(inAccount(ctx), (tx) => countRows(tx, sql`${accounts}`, conditions(ctx.viewer.accountId, filter)));
}

/**
 * One of the accounts under the viewer's.
 * @throws NOT_FOUND for any other
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
