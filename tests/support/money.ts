import { sql } from "drizzle-orm";
import { expect } from "vitest";

import { withAccount } from "@/db/with-account";
import { checkLedger } from "@/lib/billing/ledger/check-ledger";
import { post } from "@/lib/billing/ledger/post";
import { toDecimal, toUnits } from "@/lib/platform/money";

import { asSuperuser } from "./world";

/** Pays money into an account like a confirmed payment; the amount is a decimal, e.g. "100". */
export const payIn = ({ id }: { id: number }, amount: string) =>
  withAccount({ accountId: id }, (tx) =>
    post(tx, id, { type: "BANK_TRANSFER", book: "PAYMENTS", amount: toUnits(amount) }),
  );

/** Returns an account's balance as a decimal, after a check of its whole ledger. */
export async function balanceOf({ id }: { id: number }): Promise<string> {
  const { balance, problems } = await withAccount({ accountId: id }, (tx) => checkLedger(tx, id));
  expect(problems).toEqual([]);
  return toDecimal(balance);
}

/** Returns an account's transactions, oldest first. */
export const transactionsOf = ({ id }: { id: number }) =>
  asSuperuser<{ type: string; amount: string; description: string; key: string | null }>(sql`
    select transaction_type as type, (amount / 10000.0)::numeric(18, 4)::text as amount, transaction_description as description, external_key as key
    from transactions where account_id = ${id} order by transaction_id`);

/** Returns an account's transactions other than payments, oldest first. */
export const chargesOf = async (account: { id: number }) =>
  (await transactionsOf(account)).filter(({ type }) => type !== "BANK_TRANSFER");
