import { and, asc, eq, inArray } from "drizzle-orm";

import { ledgerEntries } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { groupBy } from "@/lib/platform/group-by";

/** Entry of a transaction in one book; amounts in ledger units. */
export interface Entry {
  transactionId: number;
  book: (typeof ledgerEntries.$inferSelect)["book"];
  amount: bigint;
  /** Null in all books but BALANCE. */
  balanceAfter: bigint | null;
}

/** Returns the entries of each of the transactions, in the order of the IDs. */
export async function listEntries(ctx: Ctx, transactionIds: readonly number[]): Promise<Entry[][]> {
  requireAccess(ctx, "TRANSACTIONS");
  const { accountId } = ctx.viewer;
  const entries = await withAccount(inAccount(ctx), (tx) =>
    tx
      .select({
        transactionId: ledgerEntries.transactionId,
        book: ledgerEntries.book,
        amount: ledgerEntries.amount,
        balanceAfter: ledgerEntries.balanceAfter,
      })
      .from(ledgerEntries)
      .where(and(eq(ledgerEntries.accountId, accountId), inArray(ledgerEntries.transactionId, [...transactionIds])))
      .orderBy(asc(ledgerEntries.entryId)),
  );
  const byTransaction = groupBy(entries, ({ transactionId }) => transactionId);
  return transactionIds.map((id) => byTransaction.get(id) ?? []);
}
