import { closeConnection, migratePostgres, openConnection } from "@/db/operator";
import { env } from "@/lib/platform/env";

import { runCommand } from "./run-command";

// npm run migrate: applies pending migrations; the embedded database applies them whenever it is opened.
await runCommand(async () => {
  const { DATABASE_URL } = env();
  if (DATABASE_URL) await migratePostgres(DATABASE_URL);
  else {
    await openConnection();
    await closeConnection();
  }
  console.log("The database is up to date.");
  process.exit(0);
});
