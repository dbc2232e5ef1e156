import type { TransactionRowFragment, TransactionType } from "@/graphql/operations.generated";

import { books, resourceInWords } from "./labels";

/** List row of a transaction. */
export interface Row {
  id: string;
  performedAt: string;
  type: TransactionType;
  amount: string;
  balanceAfter: string;
  currency: string;
  description: string;
  onHold: boolean;
  /** What it was for, each with a name and a value. */
  about: { name: string; value: string }[];
  entries: { book: string; amount: string; balanceAfter: string | null }[];
}

export const asRow = (row: TransactionRowFragment): Row => ({
  id: String(row.id),
  performedAt: new Date(row.performedAt).toISOString(),
  type: row.type,
  amount: row.amount,
  balanceAfter: row.balanceAfter,
  currency: row.currency,
  description: row.description ?? "",
  onHold: row.onHold,
  about: [
    { name: "Application", value: named(row.applicationName, row.applicationId) },
    { name: "User", value: named(row.userName, row.userId) },
    { name: "Other account", value: named(row.relatedAccountName, row.relatedAccountId) },
    { name: "Paid for", value: resourceInWords(row.resourceType, row.resourceId) },
  ].filter(({ value }) => value !== ""),
  entries: row.entries.map(({ book, amount, balanceAfter }) => ({ book: books[book], amount, balanceAfter })),
});

const named = (name: string | null | undefined, id: string | number | null) => name ?? (id === null ? "" : `No. ${id}`);
