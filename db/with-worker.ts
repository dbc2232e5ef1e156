import { sql } from "drizzle-orm";

import { connection } from "./connection";
import type { Tx } from "./database";

/**
 * Runs a background transaction under the worker role, which takes jobs of all accounts and deletes expired rows, and
 * sees nothing else.
 */
export async function withWorker<T>(run: (tx: Tx) => Promise<T>): Promise<T> {
  const db = await connection();
  return db.transaction(async (tx) => {
    await tx.execute(sql`select set_config('role', 'gatehouse_worker', true)`);
    return run(tx);
  });
}
