import type { ConnectionSource } from "@/graphql/connection";
import type { Totals } from "@/lib/billing/transactions/totals";
import type { Transaction } from "@/lib/billing/transactions/transaction";

/** Page of transactions with their totals, which are computed only when requested. */
export interface TransactionConnectionMapper extends ConnectionSource<Transaction> {
  totals(): Promise<Totals | null>;
}

export type { Entry as LedgerEntryMapper } from "@/lib/billing/transactions/list-entries";
export type { Transaction as TransactionMapper } from "@/lib/billing/transactions/transaction";
