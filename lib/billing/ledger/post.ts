import { eq, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import {
  accountBalances,
  accounts,
  type ledgerBook,
  ledgerEntries,
  transactions,
  type transactionType,
} from "@/db/schema";
import { DomainError } from "@/lib/platform/errors";
import { emitEvent } from "@/lib/platform/events/emit";
import { toDecimal, toText } from "@/lib/platform/money";

/** What moves money, and how it is known again. */
export interface Posting {
  type: (typeof transactionType.enumValues)[number];
  /** What it does to the balance, in ledger units; below zero for a charge. */
  amount: bigint;
  /** The book that stands against the balance. */
  book: Exclude<(typeof ledgerBook.enumValues)[number], "BALANCE">;
  /** At most 119 characters. */
  description?: string;
  performedAt?: Date;
  /** Booked, and still to be looked into. */
  onHold?: boolean;
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

/** So many are one statement. */
const AT_ONCE = 1000;

/**
 * Writes a transaction with its two entries, in the transaction of what it is for; the database moves the balance by
 * them and refuses entries that are not balanced. Whoever moves the account's money at the same time waits.
 */
export async function post(tx: Tx, accountId: number, posting: Posting): Promise<Posted> {
  const [posted] = await postMany(tx, accountId, [posting]);
  return posted!;
}

/** The same for many at once, one after the other, in few statements. A balance that falls under what the account wants to be told of is told of. */
export async function postMany(tx: Tx, accountId: number, postings: readonly Posting[]): Promise<Posted[]> {
  const posted: (Posted & { minimum: bigint; currency: string })[] = [];
  for (let start = 0; start < postings.length; start += AT_ONCE)
    posted.push(...(await write(tx, accountId, postings.slice(start, start + AT_ONCE))));
  const [first, last] = [posted[0], posted.at(-1)];
  if (first && last && last.balanceAfter < last.minimum && first.balanceAfter - postings[0]!.amount >= last.minimum) {
    await emitEvent(tx, accountId, {
      type: "balance.low",
      body: { balance: toDecimal(last.balanceAfter), minimum: toDecimal(last.minimum), currency: last.currency },
    });
  }
  return posted;
}

async function write(tx: Tx, accountId: number, postings: readonly Posting[]) {
  const account = tx.select({ currency: accounts.currency }).from(accounts).where(eq(accounts.accountId, accountId));
  const made = await tx
    .insert(transactions)
    .values(
      postings.map(({ book: _, resourceId, ...posting }) => ({
        ...posting,
        accountId,
        currency: sql`(${account})`,
        resourceId: resourceId === undefined ? undefined : String(resourceId),
      })),
    )
    .returning({
      transactionId: transactions.transactionId,
      currency: transactions.currency,
      minimum:
        sql`(select ${accounts.minBalanceToNotify} from ${accounts} where ${accounts.accountId} = ${accountId})`.mapWith(
          accounts.minBalanceToNotify,
        ),
    });
  const entries = await tx
    .insert(ledgerEntries)
    .values(
      postings.flatMap(({ book, amount }, index) => {
        const { transactionId } = made[index]!;
        return [
          { accountId, transactionId, book: "BALANCE" as const, amount },
          { accountId, transactionId, book, amount: -amount },
        ];
      }),
    )
    .returning({ book: ledgerEntries.book, balanceAfter: ledgerEntries.balanceAfter });
  const balances = entries.filter(({ book }) => book === "BALANCE");
  return made.map((transaction, index) => ({ ...transaction, balanceAfter: balances[index]!.balanceAfter! }));
}

/**
 * Charges the balance for what somebody buys now; `amount` is what it costs.
 * @throws CONFLICT with the reason INSUFFICIENT_FUNDS when the balance and the credit limit don't cover it
 */
export async function charge(tx: Tx, accountId: number, { amount, ...posting }: Posting): Promise<Posted> {
  const posted = await post(tx, accountId, { ...posting, amount: -amount });
  const { creditLimit, currency } = await balanceOf(tx, accountId);
  if (posted.balanceAfter + creditLimit < 0n) {
    const has = posted.balanceAfter + amount;
    throw new DomainError(
      "CONFLICT",
      `The balance of ${toText(has)} ${currency} does not cover ${toText(amount)} ${currency}. Make a payment first.`,
      {
        reason: "INSUFFICIENT_FUNDS",
        balance: toDecimal(has),
        amount: toDecimal(amount),
      },
    );
  }
  return posted;
}

/** What an account has, in ledger units of its currency; nothing before its first transaction. */
export async function balanceOf(
  tx: Tx,
  accountId: number,
): Promise<{ balance: bigint; creditLimit: bigint; currency: string }> {
  const [row] = await tx
    .select({ balance: accountBalances.balance, creditLimit: accountBalances.creditLimit, currency: accounts.currency })
    .from(accounts)
    .leftJoin(accountBalances, eq(accountBalances.accountId, accounts.accountId))
    .where(eq(accounts.accountId, accountId));
  return { balance: row!.balance ?? 0n, creditLimit: row!.creditLimit ?? 0n, currency: row!.currency };
}
