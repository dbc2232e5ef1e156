import { and, eq, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { asChild, NotInFamilyError } from "@/db/family";
import { accountBalances, accounts } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { lockAccount } from "@/lib/access/auth/lock-account";
import { inAccount, type SignedIn } from "@/lib/platform/ctx";
import { notFound } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

/** Maximum number of child accounts of an account. */
export const CHILD_ACCOUNTS_MAX = 1_000;

export type ChildAccountState = "ACTIVE" | "FROZEN" | "INACTIVE";

/** Child account as its parent sees it without entering it. */
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

/** Balance column, zero before the first transaction. */
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

/** Open transaction of a parent account with one of its children. */
export interface Family {
  tx: Tx;
  /** State of the child once it was locked. */
  child: ChildAccount;
  /** Runs a part of the transaction as the child. */
  asChild<T>(run: (tx: Tx) => Promise<T>): Promise<T>;
}

/**
 * Runs a change that affects the viewer's account and one of its children, in one transaction that locks both.
 * @throws UNAUTHENTICATED, CONFLICT as `lockAccount` does; NOT_FOUND for an account that is not a child of the viewer's
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

/** Returns a child account as an audit object of the parent. */
export const childAccountAuditObject = ({ accountId, name }: Pick<ChildAccount, "accountId" | "name">) => ({
  kind: "childAccount",
  id: accountId,
  name,
});

const noChild = () => notFound("child account");
