import { and, eq, gte, lte, type SQL, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { rowsOf } from "@/db/rows-of";
import { transactions } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { balanceOf } from "@/lib/billing/ledger/post";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { toDecimal } from "@/lib/platform/money";
import { countRows } from "@/lib/platform/paging";

import { conditionsOf, type ReadFilter, readFilter, type TransactionFilter } from "./filter";

/** Totals of a filter's transactions and the balances at the start and end of its period, as exact decimals. */
export interface Totals {
  in: string;
  out: string;
  sum: string;
  startBalance: string;
  endBalance: string;
}

/** Returns the totals of a filter, or null when more than 10,000 transactions would have to be added up. */
export async function totalsOf(ctx: Ctx, raw: TransactionFilter): Promise<Totals | null> {
  requireAccess(ctx, "TRANSACTIONS");
  const { accountId } = ctx.viewer;
  const filter = readFilter(raw);
  return withAccount(inAccount(ctx), async (tx) => {
    const since = and(eq(transactions.accountId, accountId), gte(transactions.performedAt, filter.from));
    if ((await countRows(tx, sql`${transactions}`, since)).estimated) return null;
    return addUp(tx, accountId, filter, (await balanceOf(tx, accountId)).balance);
  });
}

/**
 * Adds up a filter's transactions. The balance at a moment is `balance` without everything performed since; `until`
 * excludes transactions that were booked after that balance.
 */
export async function addUp(
  tx: Tx,
  accountId: number,
  filter: ReadFilter,
  balance: bigint,
  until?: SQL,
): Promise<Totals> {
  const since = (moment: Date) =>
    sql`coalesce((select sum(amount) from transactions where ${and(eq(transactions.accountId, accountId), gte(transactions.performedAt, moment), until)}), 0)::text`;
  const [sums] = await rowsOf<Record<"ins" | "outs" | "start" | "end", string>>(
    tx,
    sql`select coalesce(sum(amount) filter (where amount > 0), 0)::text as ins, coalesce(sum(amount) filter (where amount < 0), 0)::text as outs,
        ${since(filter.from)} as start, ${filter.to ? since(filter.to) : sql`'0'`} as "end"
      from transactions where ${and(conditionsOf(accountId, filter), until)}`,
  );
  const [ins, outs, start, end] = [sums!.ins, sums!.outs, sums!.start, sums!.end].map(BigInt) as [
    bigint,
    bigint,
    bigint,
    bigint,
  ];
  return {
    in: toDecimal(ins),
    out: toDecimal(outs),
    sum: toDecimal(ins + outs),
    startBalance: toDecimal(balance - start),
    endBalance: toDecimal(balance - end),
  };
}

/** Returns the condition on transactions booked up to an entry of the balance. */
export const upTo = (accountId: number, entry: number): SQL =>
  sql`exists (select from ledger_entries entry where entry.account_id = ${accountId} and entry.transaction_id = transactions.transaction_id and ${lte(sql`entry.sequence`, entry)})`;
