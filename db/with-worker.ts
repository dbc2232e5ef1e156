import { sql } from "drizzle-orm";

import { connection } from "./connection";
import type { Tx } from "./database";

/** A transaction of background work under its own role: it takes jobs of every account and drops what is past its time, and sees nothing else. */
export async function withWorker<T>(run: (tx: Tx) => Promise<T>): Promise<T> {
  const db = await connection();
  return db.transaction(async (tx) => {
    await tx.execute(sql`select set_config('role', 'gatehouse_worker', true)`);
    return run(tx);
  });
}
