import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

export const NO_CHROMIUM =
  "Browser tests need Chromium: install it (Debian: apt-get install chromium), name one in CHROMIUM_PATH, or skip them with SKIP_BROWSER=1.";

/** A Chromium on this machine: CHROMIUM_PATH, the system's, or Playwright's own; nothing when there is none. */
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
