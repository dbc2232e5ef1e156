import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { ensureBuild } from "@/lib/platform/commands/build";

import { chromiumPath, NO_CHROMIUM } from "./chromium";
import { startServer } from "./server";

/**
 * Starts the demo as `npm run demo` does, with an embedded database of its own, and returns what ends both. Workers
 * inherit the environment, and panel.ts reads it there.
 * @throws Error when there is no Chromium, the build fails or the server does not start
 */
export default async function setup(): Promise<() => Promise<void>> {
  if (!chromiumPath()) throw new Error(NO_CHROMIUM);
  ensureBuild();
  const dataDir = mkdtempSync(join(tmpdir(), "gatehouse-browser-"));
  const server = await startServer({ DATABASE_URL: "", DATA_DIR: dataDir, TRUST_PROXY: "loopback" }, "demo");
  process.env.PANEL_URL = server.url;
  process.env.PANEL_DEMO_FILE = join(dataDir, "demo.json");
  return async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
