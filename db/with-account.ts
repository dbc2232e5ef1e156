import { sql } from "drizzle-orm";

import { connection } from "./connection";
import type { Tx } from "./database";

/**
 * Runs one operation of one account in a transaction under the unprivileged role: row level security limits it to the
 * account's rows, whatever its queries say. Call it once around an operation, never in a resolver.
 * An aborted signal (client disconnected, operation timed out) throws before the transaction starts.
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
