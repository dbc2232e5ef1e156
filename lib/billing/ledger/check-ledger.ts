import { sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { rowsOf } from "@/db/rows-of";
import { toDecimal } from "@/lib/platform/money";

/** Sums of an account's ledger, with a sentence for each inconsistency. */
export interface LedgerCheck {
  transactions: number;
  /** In ledger units. */
  balance: bigint;
  problems: string[];
}

/**
 * Recomputes an account's ledger and checks that the balance is the running sum of its entries, that every transaction
 * is balanced, and that the account's users have what was moved to them.
 */
export async function checkLedger(tx: Tx, accountId: number): Promise<LedgerCheck> {
  await tx.execute(sql`set local statement_timeout = 0`);
  const [sums] = await rowsOf<{
    transactions: number;
    balance: string;
    entries: string;
    sum: string;
    counted: string;
    books: string;
    given: string;
    held: string;
    broken: string | null;
  }>(
    tx,
    sql`select (select count(*)::int from transactions where account_id = ${accountId}) as transactions,
        coalesce((select balance from account_balances where account_id = ${accountId}), 0)::text as balance,
        coalesce((select entries from account_balances where account_id = ${accountId}), 0)::text as entries,
        coalesce(sum(amount) filter (where book = 'BALANCE'), 0)::text as sum,
        (count(*) filter (where book = 'BALANCE'))::text as counted,
        coalesce(sum(amount), 0)::text as books,
        coalesce(sum(amount) filter (where book = 'USERS'), 0)::text as given,
        (select coalesce(sum(fixed_balance * 10000), 0)::bigint::text from users where account_id = ${accountId}) as held,
        (min(sequence) filter (where balance_after <> running or sequence <> place))::text as broken
      from (select book, amount, sequence, balance_after,
          sum(amount) over (partition by book = 'BALANCE' order by sequence) as running,
          row_number() over (partition by book = 'BALANCE' order by sequence) as place
        from ledger_entries where account_id = ${accountId}) entries`,
  );
  const unbalanced = await rowsOf<{ id: string }>(
    tx,
    sql`select transaction_id::text as id from transactions left join ledger_entries using (account_id, transaction_id)
      where account_id = ${accountId} group by transaction_id, transactions.amount
      having coalesce(sum(ledger_entries.amount), 1) <> 0 or coalesce(sum(ledger_entries.amount) filter (where book = 'BALANCE'), 0) <> transactions.amount
      order by transaction_id limit 10`,
  );
  const { transactions, balance, entries, sum, counted, books, given, held, broken } = sums!;
  const problems = [
    balance !== sum && `the balance is ${toDecimal(BigInt(balance))}, its entries come to ${toDecimal(BigInt(sum))}`,
    entries !== counted && `the balance counts ${entries} entries, there are ${counted}`,
    books !== "0" && `all entries together come to ${toDecimal(BigInt(books))}, not to nothing`,
    given !== held &&
      `the users have ${toDecimal(BigInt(held))} together, ${toDecimal(BigInt(given))} was moved to them`,
    broken !== null && `the balance after entry ${broken} is not the one before it and its amount`,
    ...unbalanced.map(({ id }) => `the entries of transaction ${id} are not balanced`),
  ].filter((problem) => problem !== false);
  return { transactions, balance: BigInt(balance), problems };
}
