import { sql } from "drizzle-orm";

import { withAccount } from "@/db/with-account";
import { balanceOf, post } from "@/lib/ledger/post";
import { toDecimal, toUnits } from "@/lib/money";

import { asSuperuser } from "./world";

/** Pays money into an account, as the operator would confirm a payment. */
export const payIn = ({ id }: { id: number }, amount: string) =>
  withAccount({ accountId: id }, (tx) => post(tx, id, { type: "BANK_TRANSFER", book: "PAYMENTS", amount: toUnits(amount) }));

/** What an account has, as a decimal. */
export const balance = async ({ id }: { id: number }) => toDecimal((await withAccount({ accountId: id }, (tx) => balanceOf(tx, id))).balance);

/** An account's transactions but payments, the oldest first: type, amount and what they were for. */
export const charges = ({ id }: { id: number }) =>
  asSuperuser<{ type: string; amount: string; description: string }>(sql`
    select transaction_type as type, (amount / 10000.0)::numeric(18, 2)::text as amount, transaction_description as description
    from transactions where account_id = ${id} and transaction_type <> 'BANK_TRANSFER' order by transaction_id`);
