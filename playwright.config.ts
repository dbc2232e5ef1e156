import { defineConfig } from "@playwright/test";
import { availableParallelism } from "node:os";

import { CHROMIUM_ARGS, chromiumPath } from "./tests/support/chromium";

export default defineConfig({
  testDir: "tests/browser",
  testMatch: "**/*.test.ts",
  globalSetup: "./tests/support/browser-server.ts",
  outputDir: "test-results",
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true, // no test needs what another has left
  workers: availableParallelism(),
  timeout: 300_000, // some open every place of the panel, one after the other
  retries: 0,
  use: {
    actionTimeout: 20_000,
    navigationTimeout: 20_000,
    launchOptions: { executablePath: chromiumPath(), args: CHROMIUM_ARGS },
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
  },
});
