import { eq } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { accountBalances } from "@/db/schema";
import { recordOperator } from "@/lib/platform/audit/operator";
import { toDecimal } from "@/lib/platform/money";

import { balanceOf } from "./post";

/** Sets how far below zero purchases can take an account's balance, in ledger units, as the operator. */
export async function setCreditLimit(tx: Tx, accountId: number, creditLimit: bigint): Promise<void> {
  await tx.insert(accountBalances).values({ accountId }).onConflictDoNothing();
  const before = await balanceOf(tx, accountId);
  await tx.update(accountBalances).set({ creditLimit }).where(eq(accountBalances.accountId, accountId));
  await recordOperator(tx, accountId, {
    action: "balance.setCreditLimit",
    old: { creditLimit: toDecimal(before.creditLimit) },
    new: { creditLimit: toDecimal(creditLimit) },
  });
}
