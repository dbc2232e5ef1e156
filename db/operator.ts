import { sql } from "drizzle-orm";

import { connection } from "./connection";
import { newestMigration } from "./migrate";
import { rowsOf } from "./rows-of";

// Only for the operator's commands, the server, /api/ready and the tests' setup; enforced by lint.
export { closeConnection, connection as openConnection } from "./connection";
export { migrateEmbedded, migratePostgres } from "./migrate";

/** Returns whether the database answers and has every migration that this version knows. */
export async function migrationsAreCurrent(): Promise<boolean> {
  const db = await connection();
  const [row] = await rowsOf<{ newest: string }>(
    db,
    sql`select coalesce(max(created_at), 0)::text as newest from migrations`,
  );
  return Number(row?.newest) >= newestMigration();
}
