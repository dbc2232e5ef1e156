import { and, eq, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { asChild, NotInFamilyError } from "@/db/family";
import { accountBalances, accounts } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { lockAccount } from "@/lib/access/auth/lock-account";
import { inAccount, type SignedIn } from "@/lib/platform/ctx";
import { notFound } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

/** Child accounts of one account at most. */
export const CHILD_ACCOUNTS_MAX = 1_000;

export type ChildAccountState = "ACTIVE" | "FROZEN" | "INACTIVE";

/** A child account as its parent sees it without entering it. */
export interface ChildAccount {
  accountId: number;
  name: string;
  email: string;
  state: ChildAccountState;
  /** In ledger units. */
  balance: bigint;
  currency: string;
  createdAt: Date;
}

export const stateColumn = sql<ChildAccountState>`(case when not accounts.active then 'INACTIVE' when accounts.frozen then 'FROZEN' else 'ACTIVE' end)`;

/** Nothing was ever paid before the first transaction. */
export const balanceColumn = sql<bigint>`coalesce(${accountBalances.balance}, 0)`.mapWith(BigInt);

export const childColumns = {
  accountId: accounts.accountId,
  name: accounts.accountName,
  email: accounts.accountEmail,
  state: stateColumn,
  balance: balanceColumn,
  currency: accounts.currency,
  createdAt: accounts.createdAt,
};

/**
 * Reads one child of an account.
 * @throws NOT_FOUND for any other account
 */
export async function readChild(tx: Tx, accountId: number, childId: number): Promise<ChildAccount> {
  const [child] = await tx
    .select(childColumns)
    .from(accounts)
    .leftJoin(accountBalances, eq(accountBalances.accountId, accounts.accountId))
    .where(and(eq(accounts.parentAccountId, accountId), eq(accounts.accountId, childId)));
  if (!child) throw noChild();
  return child;
}

/** An open transaction of a parent account with one of its children. */
export interface Family {
  tx: Tx;
  /** As it was when the transaction began to hold it. */
  child: ChildAccount;
  /** Runs a part of the transaction as the child. */
  asChild<T>(run: (tx: Tx) => Promise<T>): Promise<T>;
}

/**
 * One change that touches the viewer's account and a child of it, in one transaction that holds both.
 * @throws UNAUTHENTICATED, CONFLICT as `lockAccount` does; NOT_FOUND for an account that is no child of the viewer's
 */
export async function withChild<T>(ctx: SignedIn, rawId: string, run: (family: Family) => Promise<T>): Promise<T> {
  const childId = parseId(rawId, "child account");
  const { accountId } = ctx.viewer;
  try {
    return await withAccount(inAccount(ctx), async (tx) => {
      await lockAccount(tx, ctx);
      await asChild(tx, childId, async () => {});
      return run({ tx, child: await readChild(tx, accountId, childId), asChild: (part) => asChild(tx, childId, part) });
    });
  } catch (error) {
    throw error instanceof NotInFamilyError ? noChild() : error;
  }
}

/** A child account as the object of the parent's audit row. */
export const asObject = ({ accountId, name }: Pick<ChildAccount, "accountId" | "name">) => ({
  kind: "childAccount",
  id: accountId,
  name,
});

const noChild = () => notFound("child account");
