import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

import { expectAccessible, expectNoSidewaysScroll, makeAccount, newPage, signInAs, withBrowser } from "../support/browser";

withBrowser();

const folder = join("tests", "browser", "screenshots");
const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 800 };

const places = ["/", "/subusers", "/access", "/audit-log", "/profile", "/password", "/sessions"];

it.each([
  ["light", desktop],
  ["dark", desktop],
  ["light", phone],
  ["dark", phone],
] as const)("every place fits and is readable: %s at %o", async (colorScheme, viewport) => {
  mkdirSync(folder, { recursive: true });
  const account = await makeAccount();
  await account.addSubuser(["Supervisor", "CallListManager"], { description: "Night shift" });
  const suffix = `${colorScheme}-${viewport.width}.png`;

  const stranger = await newPage({ colorScheme, viewport });
  for (const path of ["/login", "/sign-up"]) {
    await stranger.goto(path);
    await expectNoSidewaysScroll(stranger);
    await expectAccessible(stranger);
    await stranger.screenshot({ path: join(folder, `${path.slice(1)}-${suffix}`) });
  }

  const page = await signInAs(account, "MainAccount", { colorScheme, viewport });
  expect(await page.getAttribute("html", "data-mantine-color-scheme")).toBe(colorScheme);
  for (const path of places) {
    await page.goto(path);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await page.screenshot({ path: join(folder, `${path.slice(1) || "home"}-${suffix}`) });
  }
});
