import { Client } from "pg";

import { comparePages, milliseconds, page } from "./measure";
import type { Bench } from "./run";

const FEW = 10_000;
const MANY = Number(process.env.BENCH_TRANSACTIONS ?? 5_000_000);
/** "Page 10,000" of 25 rows. */
const DEEP = 250_000;
const YEAR = new Date(Date.now() - 364 * 86_400_000).toISOString().slice(0, 10);

/**
 * Measures the transactions' pages with millions of them against the same with ten thousand; BENCH_TRANSACTIONS sets
 * how many.
 */
export async function benchTransactions({ url, databaseUrl, signUp }: Bench): Promise<void> {
  const [few, many] = [await signUp("bench-few"), await signUp("bench-many")];
  const database = new Client({ connectionString: databaseUrl });
  await database.connect();
  await fill(database, few.accountId, FEW);
  const seconds = (await milliseconds(() => fill(database, many.accountId, MANY))) / 1_000;
  console.log(`${MANY} transactions written in ${Math.round(seconds)} s`);
  await database.query("vacuum analyze");
  const [deepOfFew, deepOfMany] = [
    await cursorAt(database, few.accountId, FEW - 50),
    await cursorAt(database, many.accountId, Math.min(DEEP, MANY - 50)),
  ];
  await database.end();
  const pages: Record<string, [string, string]> = {
    "first page": ["", ""],
    "first page of a year": [`?from=${YEAR}`, `?from=${YEAR}`],
    "payments of a year": [`?from=${YEAR}&direction=IN`, `?from=${YEAR}&direction=IN`],
    "one type": [`?from=${YEAR}&type=SMS_CHARGE`, `?from=${YEAR}&type=SMS_CHARGE`],
    "page 10,000": [`?from=${YEAR}&after=${deepOfFew}`, `?from=${YEAR}&after=${deepOfMany}`],
  };
  for (const [what, [small, big]] of Object.entries(pages)) {
    const at = (query: string, { token }: { token: string }) => page(`${url}/billing/transactions${query}`, token);
    await comparePages(
      `Transactions, ${MANY} / ${FEW}: ${what}`,
      () => at(big, many),
      () => at(small, few),
    );
  }
}

/**
 * Spreads transactions over the past year, one payment per two hundred charges; bypasses the triggers, which add them
 * up one by one.
 */
async function fill(database: Client, accountId: number, count: number): Promise<void> {
  await database.query("begin; set local session_replication_role = replica; set local jit = off");
  await database.query(
    `with made as (
       insert into transactions (account_id, performed_at, transaction_type, amount, currency, transaction_description, resource_type, resource_id)
       select $1, now() - ($2::int - n) * (interval '364 days' / $2::int), (case when n % 200 = 0 then 'BANK_TRANSFER' when n % 10 = 0 then 'SMS_CHARGE' else 'CALL_CHARGE' end)::transaction_type,
         case when n % 200 = 0 then 30000 else -150 end, 'USD', '', case when n % 200 = 0 then 'payment' else 'call' end, n::text
       from generate_series(1, $2::int) n returning account_id, transaction_id, amount),
     placed as (select *, row_number() over (order by transaction_id) as place, sum(amount) over (order by transaction_id) as balance from made)
     insert into ledger_entries (account_id, transaction_id, book, amount, sequence, balance_after)
     select account_id, transaction_id, 'BALANCE'::ledger_book, amount, place, balance from placed
     union all select account_id, transaction_id, 'USAGE', -amount, null, null from placed`,
    [accountId, count],
  );
  await database.query(
    `insert into account_balances (account_id, balance, entries) select account_id, sum(amount), count(*) from ledger_entries where account_id = $1 and book = 'BALANCE' group by account_id`,
    [accountId],
  );
  await database.query("commit");
}

async function cursorAt(database: Client, accountId: number, offset: number): Promise<string> {
  const { rows } = await database.query(
    "select performed_at::text as at, transaction_id::int as id from transactions where account_id = $1 order by performed_at desc, transaction_id desc offset $2 limit 1",
    [accountId, offset],
  );
  const [{ at, id }] = rows as [{ at: string; id: number }];
  return Buffer.from(JSON.stringify([at, id])).toString("base64url");
}
