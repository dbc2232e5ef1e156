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

/** Input of a ledger transaction. */
export interface Posting {
  type: (typeof transactionType.enumValues)[number];
  /** Change of the balance in ledger units; negative for a charge. */
  amount: bigint;
  /** Contra book of the balance. */
  book: Exclude<(typeof ledgerBook.enumValues)[number], "BALANCE">;
  /** At most 119 characters. */
  description?: string;
  performedAt?: Date;
  /** Whether it is booked but still under review. */
  onHold?: boolean;
  applicationId?: number | null;
  userId?: number | null;
  relatedAccountId?: number | null;
  resourceType?: string;
  resourceId?: string | number;
  /** Idempotency key: the database rejects a second transaction of the account with the same one. */
  externalKey?: string;
}

export interface Posted {
  transactionId: number;
  /** In ledger units. */
  balanceAfter: bigint;
}

/** Maximum number of postings per statement. */
const AT_ONCE = 1000;

/**
 * Writes a ledger transaction with its two entries, within the caller's database transaction. The database updates the
 * balance and rejects entries that are not balanced. Concurrent postings to the account wait.
 */
export async function post(tx: Tx, accountId: number, posting: Posting): Promise<Posted> {
  const [posted] = await postMany(tx, accountId, [posting]);
  return posted!;
}

/**
 * Writes many ledger transactions in order, in few statements. Emits `balance.low` when the balance falls below the
 * account's notification threshold.
 */
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
 * Charges the balance for a purchase; `amount` is its price in ledger units.
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

/**
 * Returns an account's balance (zero before the first transaction) and credit limit, in ledger units of its currency.
 */
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
