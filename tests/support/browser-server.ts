import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

import { ensureBuild } from "@/lib/platform/commands/build";
import type { Demo } from "@/lib/platform/commands/demo-seed";

import { startServer } from "./server";

declare module "vitest" {
  export interface ProvidedContext {
    panelUrl: string;
    demo: Demo;
  }
}

/** The demo as `npm run demo` starts it, for the browser tests, with an embedded database of its own that goes with it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  ensureBuild();
  const dataDir = mkdtempSync(join(tmpdir(), "gatehouse-browser-"));
  const server = await startServer({ DATABASE_URL: "", DATA_DIR: dataDir, TRUST_PROXY: "loopback" }, "demo");
  project.provide("panelUrl", server.url);
  project.provide("demo", JSON.parse(readFileSync(join(dataDir, "demo.json"), "utf8")) as Demo);
  return async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
