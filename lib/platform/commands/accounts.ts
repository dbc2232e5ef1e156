import { asc, eq, gt, sql } from "drizzle-orm";

import { accounts } from "@/db/schema";
import { withWorker } from "@/db/with-worker";

const AT_ONCE = 100;

/** An account as the operator's commands see it. */
export interface NamedAccount {
  accountId: number;
  name: string;
  currency: string;
  active: boolean;
  frozen: boolean;
}

const columns = {
  accountId: accounts.accountId,
  name: accounts.accountName,
  currency: accounts.currency,
  active: accounts.active,
  frozen: accounts.frozen,
};

/** Yields every account, fetched in batches. */
export async function* allAccounts(): AsyncGenerator<NamedAccount> {
  for (let after = 0; ;) {
    const from = after;
    const rows = await withWorker((tx) =>
      tx
        .select(columns)
        .from(accounts)
        .where(gt(accounts.accountId, from))
        .orderBy(asc(accounts.accountId))
        .limit(AT_ONCE),
    );
    yield* rows;
    if (rows.length < AT_ONCE) return;
    after = rows.at(-1)!.accountId;
  }
}

/**
 * Returns the account with this name or id.
 * @throws Error when there is none
 */
export async function findAccount(nameOrId: string): Promise<NamedAccount> {
  const isIt = /^[0-9]{1,15}$/.test(nameOrId)
    ? eq(accounts.accountId, Number(nameOrId))
    : sql`lower(${accounts.accountName}) = ${nameOrId.toLowerCase()}`;
  const [account] = await withWorker((tx) => tx.select(columns).from(accounts).where(isIt));
  if (!account) throw new Error(`There is no account ${nameOrId}.`);
  return account;
}
