import { log } from "@/lib/platform/log";

import { generateCode } from "./build";
import { runCommand } from "./run-command";

// npm start: the production server. npm run dev: the same with --dev.
await runCommand(async () => {
  const dev = process.argv.includes("--dev");
  Object.assign(process.env, { NODE_ENV: dev ? "development" : "production", NEXT_TELEMETRY_DISABLED: "1" });
  if (dev) generateCode();
  const { startServer } = await import("@/lib/platform/server/server");
  log.info({ url: await startServer({ dev }) }, "listening");
});
