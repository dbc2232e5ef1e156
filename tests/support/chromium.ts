import { chromium } from "@playwright/test";
import { existsSync } from "node:fs";

export const NO_CHROMIUM =
  "Browser tests need Chromium: install it (Debian: apt-get install chromium), name one in CHROMIUM_PATH, or skip them with SKIP_BROWSER=1.";

/** No sandbox, since root has none; and nothing that the browser does for itself. */
export const CHROMIUM_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--no-first-run",
];

/** Returns a Chromium on this machine: CHROMIUM_PATH, the system's, or Playwright's own; undefined when there is none. */
export function chromiumPath(): string | undefined {
  const candidates = [
    process.env.CHROMIUM_PATH,
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    chromium.executablePath(),
  ];
  return candidates.find((path) => path && existsSync(path));
}
