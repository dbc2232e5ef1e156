import { sql } from "drizzle-orm";

import { connection } from "./connection";
import type { Database, Tx } from "./database";

/**
 * Returns the connection under the sign-in role, before an account is known: it finds accounts, subusers and sessions,
 * and writes logins and their audit rows. Imports are restricted by lint.
 */
export async function signInDatabase(): Promise<Database> {
  return connection();
}

/** Runs a transaction under the sign-in role. */
export async function withSignIn<T>(run: (tx: Tx) => Promise<T>): Promise<T> {
  return (await connection()).transaction(run);
}

/** Runs part of an account's transaction under the sign-in role, then switches back to the app role. */
export async function asSignIn<T>(tx: Tx, run: (tx: Tx) => Promise<T>): Promise<T> {
  await tx.execute(sql`select set_config('role', 'gatehouse_sign_in', true)`);
  const result = await run(tx);
  await tx.execute(sql`select set_config('role', 'gatehouse_app', true)`);
  return result;
}

/** Returns a getter of a sign-in query that is built and prepared once, not at each run. */
export function preparedForSignIn<Query>(prepare: (db: Database) => Query): () => Promise<Query> {
  let prepared: { db: Database; query: Query } | undefined;
  return async () => {
    const db = await connection();
    if (prepared?.db !== db) prepared = { db, query: prepare(db) };
    return prepared.query;
  };
}
