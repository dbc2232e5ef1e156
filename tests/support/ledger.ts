import { sql } from "drizzle-orm";
import { expect } from "vitest";

import { withAccount } from "@/db/with-account";
import { checkLedger } from "@/lib/ledger/check-ledger";
import { toDecimal } from "@/lib/money";

import { asSuperuser } from "./world";

/** What an account has, as a decimal, once its whole ledger was added up anew and nothing in it is wrong. */
export async function balanceOf({ id }: { id: number }): Promise<string> {
  const { balance, problems } = await withAccount({ accountId: id }, (tx) => checkLedger(tx, id));
  expect(problems).toEqual([]);
  return toDecimal(balance);
}

/** An account's transactions, the oldest first. */
export const transactionsOf = ({ id }: { id: number }) =>
  asSuperuser<{ type: string; amount: string; description: string; key: string | null }>(sql`
    select transaction_type as type, (amount / 10000.0)::numeric(18, 4)::text as amount, transaction_description as description, external_key as key
    from transactions where account_id = ${id} order by transaction_id`);
