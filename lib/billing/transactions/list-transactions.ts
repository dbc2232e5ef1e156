import { and, eq, type SQL, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { accounts, applications, ledgerEntries, transactions, users } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { notFound } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";
import { countRows, cursorColumns, fetchPage, type Order, type Page, type PageArgs } from "@/lib/platform/paging";

import { conditionsOf, readFilter, type TransactionFilter } from "./filter";
import { joins, type Transaction, transactionColumns } from "./transaction";

export const newestFirst: Order = {
  key: sql`${transactions.performedAt}`,
  cast: "timestamptz",
  id: sql`${transactions.transactionId}`,
  descending: true,
};

/** Returns a page of the account's transactions, newest first; of the last month unless the filter says otherwise. */
export async function listTransactions(
  ctx: Ctx,
  args: PageArgs,
  filter: TransactionFilter,
): Promise<Page<Transaction>> {
  requireAccess(ctx, "TRANSACTIONS");
  const where = conditionsOf(ctx.viewer.accountId, readFilter(filter));
  return withAccount(inAccount(ctx), (tx) =>
    fetchPage(args, newestFirst, (page) =>
      select(tx, and(where, page.where))
        .orderBy(...page.orderBy)
        .limit(page.limit),
    ),
  );
}

/** Returns how many transactions match a filter. */
export async function countTransactions(
  ctx: Ctx,
  filter: TransactionFilter,
): Promise<{ count: number; estimated: boolean }> {
  requireAccess(ctx, "TRANSACTIONS");
  const where = conditionsOf(ctx.viewer.accountId, readFilter(filter));
  return withAccount(inAccount(ctx), (tx) => countRows(tx, sql`${transactions}`, where));
}

/**
 * Returns one transaction of the account.
 * @throws FORBIDDEN, NOT_FOUND
 */
export async function getTransaction(ctx: Ctx, rawId: string): Promise<Transaction> {
  requireAccess(ctx, "TRANSACTIONS");
  const transactionId = parseId(rawId, "transaction");
  const { accountId } = ctx.viewer;
  const [found] = await withAccount(inAccount(ctx), (tx) =>
    select(tx, and(eq(transactions.accountId, accountId), eq(transactions.transactionId, transactionId))),
  );
  if (!found) throw notFound("transaction");
  return found;
}

const select = (tx: Tx, where: SQL | undefined) =>
  tx
    .select({ ...transactionColumns, ...cursorColumns(newestFirst) })
    .from(transactions)
    .innerJoin(ledgerEntries, joins.entry)
    .leftJoin(applications, joins.application)
    .leftJoin(users, joins.user)
    .leftJoin(accounts, joins.related)
    .where(where);
