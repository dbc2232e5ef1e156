import { eq } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { accountBalances, accounts, ledgerEntries, transactions, type ledgerBook, type transactionType } from "@/db/schema";

import { DomainError } from "../errors";
import { toDecimal } from "../money";

/** What moves money, and how it is known again. */
export interface Posting {
  type: (typeof transactionType.enumValues)[number];
  /** What it does to the balance, in ledger units; below zero for a charge. */
  amount: bigint;
  /** The book that stands against the balance. */
  book: Exclude<(typeof ledgerBook.enumValues)[number], "BALANCE">;
  /** At most 120 characters. */
  description?: string;
  performedAt?: Date;
  applicationId?: number | null;
  userId?: number | null;
  relatedAccountId?: number | null;
  resourceType?: string;
  resourceId?: string | number;
  /** Happens once: the database refuses a second transaction of the account under this key. */
  externalKey?: string;
}

export interface Posted {
  transactionId: number;
  /** In ledger units. */
  balanceAfter: bigint;
}

/**
 * Writes a transaction with its two entries, in the transaction of what it is for; the database moves the balance by
 * them and refuses entries that are not balanced. Whoever moves the account's money at the same time waits.
 */
export async function post(tx: Tx, accountId: number, { amount, book, resourceId, ...posting }: Posting): Promise<Posted> {
  const [account] = await tx.select({ currency: accounts.currency }).from(accounts).where(eq(accounts.accountId, accountId));
  const [made] = await tx
    .insert(transactions)
    .values({ ...posting, accountId, amount, currency: account!.currency, resourceId: resourceId === undefined ? undefined : String(resourceId) })
    .returning({ transactionId: transactions.transactionId });
  const { transactionId } = made!;
  const entries = await tx
    .insert(ledgerEntries)
    .values([
      { accountId, transactionId, book: "BALANCE", amount },
      { accountId, transactionId, book, amount: -amount },
    ])
    .returning({ book: ledgerEntries.book, balanceAfter: ledgerEntries.balanceAfter });
  return { transactionId, balanceAfter: entries.find((entry) => entry.book === "BALANCE")!.balanceAfter! };
}

/**
 * Charges the balance for what somebody buys now; `amount` is what it costs.
 * @throws CONFLICT with the reason INSUFFICIENT_FUNDS when the balance and the credit limit don't cover it
 */
export async function charge(tx: Tx, accountId: number, { amount, ...posting }: Posting): Promise<Posted> {
  const posted = await post(tx, accountId, { ...posting, amount: -amount });
  const [account] = await tx
    .select({ creditLimit: accountBalances.creditLimit, currency: accounts.currency })
    .from(accountBalances)
    .innerJoin(accounts, eq(accounts.accountId, accountBalances.accountId))
    .where(eq(accountBalances.accountId, accountId));
  if (posted.balanceAfter + account!.creditLimit < 0n) {
    const has = toDecimal(posted.balanceAfter + amount);
    throw new DomainError("CONFLICT", `The balance of ${has} ${account!.currency} does not cover ${toDecimal(amount)} ${account!.currency}. Make a payment first.`, {
      reason: "INSUFFICIENT_FUNDS",
      balance: has,
      amount: toDecimal(amount),
    });
  }
  return posted;
}

/** What an account has, in ledger units; nothing before its first transaction. */
export async function balanceOf(tx: Tx, accountId: number): Promise<{ balance: bigint; creditLimit: bigint }> {
  const [row] = await tx
    .select({ balance: accountBalances.balance, creditLimit: accountBalances.creditLimit })
    .from(accountBalances)
    .where(eq(accountBalances.accountId, accountId));
  return row ?? { balance: 0n, creditLimit: 0n };
}
