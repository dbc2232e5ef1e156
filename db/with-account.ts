import { sql } from "drizzle-orm";

import { connection } from "./connection";
import type { Tx } from "./database";

/**
 * One operation of one account, in one transaction under the unprivileged role: row level security shows it the
 * account's rows and nothing else, whatever its queries say. Once around an operation, never in a resolver.
 * An aborted signal (the client hung up, the operation's time is over) stops it before it starts.
 */
export async function withAccount<T>(
  { accountId, signal }: { accountId: number; signal?: AbortSignal },
  run: (tx: Tx) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const db = await connection();
  return db.transaction(async (tx) => {
    await tx.execute(
      sql`select set_config('role', 'gatehouse_app', true), set_config('gatehouse.account_id', ${String(accountId)}, true)`,
    );
    return run(tx);
  });
}
