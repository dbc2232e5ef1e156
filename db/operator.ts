import { sql } from "drizzle-orm";

import { connection } from "./connection";
import { newestMigration } from "./migrate";
import { rowsOf } from "./rows-of";

// For the operator's commands, the health routes and the tests' set-up alone; lint keeps it so.
export { closeConnection, connection as openConnection } from "./connection";
export { migrateEmbedded, migratePostgres } from "./migrate";

/** Whether the database answers and has had every migration that this version knows. */
export async function migrationsAreCurrent(): Promise<boolean> {
  const db = await connection();
  const [row] = await rowsOf<{ newest: string }>(
    db,
    sql`select coalesce(max(created_at), 0)::text as newest from migrations`,
  );
  return Number(row?.newest) >= newestMigration();
}
