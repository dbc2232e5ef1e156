import { Client } from "pg";
import { expect, vi } from "vitest";

const WAITING =
  "select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";

/**
 * Runs statements in a separate transaction, starts `start`, and commits once `waiting` of its connections wait.
 * On PostgreSQL only: the embedded database has one connection, so nothing ever waits there.
 */
export async function whileHeld<Result>(
  hold: (other: Client) => Promise<unknown>,
  waiting: number,
  start: () => Promise<Result>,
): Promise<Result> {
  const other = new Client({ connectionString: process.env.DATABASE_URL });
  await other.connect();
  try {
    await other.query("begin");
    await hold(other);
    const started = start();
    await vi.waitFor(async () => {
      await other.query("select pg_stat_clear_snapshot()"); // statistics are cached within a transaction
      expect((await other.query(WAITING)).rows).toEqual([{ waiting }]);
    }, 5_000);
    await other.query("commit");
    return await started;
  } finally {
    await other.end();
  }
}
