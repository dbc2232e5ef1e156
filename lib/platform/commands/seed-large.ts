import { closeConnection, migratePostgres, openConnection } from "@/db/operator";
import { signUp } from "@/lib/access/accounts/sign-up";
import { generatePassword } from "@/lib/access/auth/generate-password";
import { resolveSession } from "@/lib/access/auth/resolve-session";
import { addApplication } from "@/lib/applications/applications/add-application";
import { env } from "@/lib/platform/env";

import { fillCallHistory } from "./fill-call-history";
import { runCommand } from "./run-command";

const SESSIONS = 10_000_000;
const APPLICATIONS = ["support", "sales", "delivery", "surveys"];

// npm run seed:large: creates an account with ten million call sessions, or the number in the first argument. Requires
// PostgreSQL.
await runCommand(async () => {
  const sessions = Number(process.argv[2] ?? SESSIONS);
  if (!Number.isSafeInteger(sessions) || sessions < 1)
    throw new Error("Say how many call sessions: npm run seed:large -- 1000000");
  const { DATABASE_URL } = env();
  if (!DATABASE_URL)
    throw new Error("Set DATABASE_URL: so many rows are for PostgreSQL, not for the embedded database.");
  await migratePostgres(DATABASE_URL);
  await openConnection();

  const accountName = `large-${Date.now().toString(36)}`;
  const password = generatePassword();
  const request = { id: "seed-large", address: "127.0.0.1", userAgent: "seed-large" };
  const { token } = await signUp(
    { viewer: null, request },
    { accountName, email: `${accountName}@example.com`, password },
  );
  const viewer = await resolveSession(token);
  if (!viewer) throw new Error("The new account can't log in.");
  const applications = [];
  for (const name of APPLICATIONS) applications.push(await addApplication({ viewer, request }, { name }));

  const began = Date.now();
  await fillCallHistory({ accountId: viewer.accountId, applications }, sessions, (done) => {
    const seconds = Math.round((Date.now() - began) / 1_000);
    console.log(`${done.toLocaleString("en")} of ${sessions.toLocaleString("en")} call sessions, ${seconds} s`);
  });
  console.log(
    `Account ${accountName}, password ${password}. Let the database look at it once: vacuum analyze call_sessions, calls`,
  );
  await closeConnection();
});
