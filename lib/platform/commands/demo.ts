import { existsSync } from "node:fs";

import { ensureBuild } from "./build";
import { runCommand } from "./run-command";

// npm run demo: builds if needed, fills the database once, starts the production server and prints the logins.
await runCommand(async () => {
  Object.assign(process.env, {
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    LOG_LEVEL: process.env.LOG_LEVEL || "warn",
  });
  process.env.BANK_DETAILS ||= "Example Bank\nIBAN DE00 0000 0000 0000 0000 00\nGatehouse Demo Ltd";
  const { env } = await import("@/lib/platform/env");
  const { DATABASE_URL } = env();
  ensureBuild();
  if (DATABASE_URL) await (await import("@/db/operator")).migratePostgres(DATABASE_URL);
  const { engineKeyFile, seedDemo } = await import("./demo-seed");
  const demo = await seedDemo();
  const { startServer } = await import("@/lib/platform/server/server");
  const url = await startServer();

  const engineKey = engineKeyFile(env().DATA_DIR);
  const width = Math.max(...demo.subusers.map(({ name }) => name.length));
  console.log(
    [
      "",
      `Gatehouse   ${url}`,
      `GraphQL     ${url}/api/graphql`,
      "",
      `Main account, at ${url}/login`,
      `  ${demo.account.name.padEnd(width)}  ${demo.account.password}`,
      "",
      "Its child account, at the same address",
      `  ${demo.child.name.padEnd(width)}  ${demo.child.password}`,
      "",
      `Subusers, at ${url}/login/${demo.loginId}`,
      ...demo.subusers.map(({ name, password, role }) => `  ${name.padEnd(width)}  ${password}  ${role}`),
      "",
      ...(existsSync(engineKey) ? [`A telephony engine's key: ${engineKey}`] : []),
      "Press Ctrl+C to stop.",
    ].join("\n"),
  );
});
