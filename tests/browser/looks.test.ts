import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

import { expectAccessible, expectNoSidewaysScroll, newPage, signInToDemo, withBrowser } from "../support/browser";
import { places, tabs } from "./places";

withBrowser();

const folder = join("tests", "browser", "screenshots");
const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 800 };

const paths = [...places.map(({ path }) => path), "/password", "/sessions"];

it.each([
  ["light", desktop],
  ["dark", desktop],
  ["light", phone],
  ["dark", phone],
] as const)("every place fits and is readable: %s at %o", async (colorScheme, viewport) => {
  mkdirSync(folder, { recursive: true });
  const suffix = `${colorScheme}-${viewport.width}.png`;

  const stranger = await newPage({ colorScheme, viewport });
  for (const path of ["/login", "/sign-up"]) {
    await stranger.goto(path);
    await expectNoSidewaysScroll(stranger);
    await expectAccessible(stranger);
    await stranger.screenshot({ path: join(folder, `${path.slice(1)}-${suffix}`) });
  }

  const page = await signInToDemo("MainAccount", { colorScheme, viewport });
  expect(await page.getAttribute("html", "data-mantine-color-scheme")).toBe(colorScheme);
  const look = async (path: string, name: string) => {
    await page.goto(path);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await page.screenshot({ path: join(folder, `${name}-${suffix}`) });
  };
  for (const path of paths) await look(path, path.slice(1) || "home");
  await page.goto("/applications");
  const application = await page.getByRole("table", { name: "Applications" }).getByRole("link").first().getAttribute("href");
  // The light desktop and the dark phone between them show every color and every width.
  if ((colorScheme === "light") !== (viewport === desktop)) return;
  for (const { path } of tabs) await look(path === "." ? application! : `${application}/${path}`, `application-${path === "." ? "overview" : path}`);
});
