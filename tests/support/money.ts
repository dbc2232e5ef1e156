import { sql } from "drizzle-orm";
import { expect } from "vitest";

import { withAccount } from "@/db/with-account";
import { checkLedger } from "@/lib/billing/ledger/check-ledger";
import { post } from "@/lib/billing/ledger/post";
import { toDecimal, toUnits } from "@/lib/platform/money";

import { asSuperuser } from "./world";

/** Pays money into an account, as a payment does that arrived: "100". */
export const payIn = ({ id }: { id: number }, amount: string) =>
  withAccount({ accountId: id }, (tx) =>
    post(tx, id, { type: "BANK_TRANSFER", book: "PAYMENTS", amount: toUnits(amount) }),
  );

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

/** The same but what was paid in. */
export const chargesOf = async (account: { id: number }) =>
  (await transactionsOf(account)).filter(({ type }) => type !== "BANK_TRANSFER");
