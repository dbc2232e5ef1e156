import { sql } from "drizzle-orm";

import { connection } from "./connection";
import type { Database, Tx } from "./database";

/**
 * The connection before an account is known, under the sign-in role: it finds accounts, subusers and sessions, and
 * writes logins and their audit rows. Only lib/auth and lib/audit may import it; lint keeps it so.
 */
export async function signInDatabase(): Promise<Database> {
  return connection();
}

/** A transaction under the sign-in role. */
export async function withSignIn<T>(run: (tx: Tx) => Promise<T>): Promise<T> {
  return (await connection()).transaction(run);
}

/** Runs a part of an account's transaction under the sign-in role; afterwards it is under the app's again. */
export async function asSignIn<T>(tx: Tx, run: (tx: Tx) => Promise<T>): Promise<T> {
  await tx.execute(sql`select set_config('role', 'gatehouse_sign_in', true)`);
  const result = await run(tx);
  await tx.execute(sql`select set_config('role', 'gatehouse_app', true)`);
  return result;
}

/** A query under the sign-in role that is built and prepared once, not at each run. */
export function preparedForSignIn<Query>(prepare: (db: Database) => Query): () => Promise<Query> {
  let prepared: { db: Database; query: Query } | undefined;
  return async () => {
    const db = await connection();
    if (prepared?.db !== db) prepared = { db, query: prepare(db) };
    return prepared.query;
  };
}
