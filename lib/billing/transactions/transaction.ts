import { and, eq, sql } from "drizzle-orm";

import { accounts, applications, ledgerEntries, transactions, type transactionType, users } from "@/db/schema";
import { toDecimal } from "@/lib/platform/money";

/** Payment or charge, with the balance after it. */
export interface Transaction {
  transactionId: number;
  performedAt: Date;
  type: (typeof transactionType.enumValues)[number];
  /** Change of the balance as an exact decimal; negative for a charge. */
  amount: string;
  balanceAfter: string;
  currency: string;
  description: string;
  onHold: boolean;
  applicationId: number | null;
  /** Null without an application, or once it is deleted. */
  applicationName: string | null;
  userId: number | null;
  userName: string | null;
  relatedAccountId: number | null;
  relatedAccountName: string | null;
  resourceType: string | null;
  resourceId: string | null;
}

export const transactionColumns = {
  transactionId: transactions.transactionId,
  performedAt: transactions.performedAt,
  type: transactions.type,
  amount: sql<string>`${transactions.amount}`.mapWith((units: string) => toDecimal(BigInt(units))),
  balanceAfter: sql<string>`${ledgerEntries.balanceAfter}`.mapWith((units: string) => toDecimal(BigInt(units))),
  currency: transactions.currency,
  description: transactions.description,
  onHold: transactions.onHold,
  applicationId: transactions.applicationId,
  applicationName: applications.name,
  userId: transactions.userId,
  userName: users.name,
  relatedAccountId: transactions.relatedAccountId,
  relatedAccountName: accounts.accountName,
  resourceType: transactions.resourceType,
  resourceId: transactions.resourceId,
};

/** Join conditions for the columns of a transaction. */
export const joins = {
  entry: and(
    eq(ledgerEntries.accountId, transactions.accountId),
    eq(ledgerEntries.transactionId, transactions.transactionId),
    eq(ledgerEntries.book, "BALANCE"),
  ),
  application: and(
    eq(applications.accountId, transactions.accountId),
    eq(applications.applicationId, transactions.applicationId),
  ),
  user: and(eq(users.accountId, transactions.accountId), eq(users.userId, transactions.userId)),
  related: eq(accounts.accountId, transactions.relatedAccountId),
};
