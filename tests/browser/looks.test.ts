import type { Page } from "@playwright/test";
import { mkdirSync } from "node:fs";
import { join } from "node:path";

import { expectAccessible } from "./expect-accessible";
import { expectNoSidewaysScroll } from "./expect-place";
import { expect, test } from "./fixtures";
import { places, tabs } from "./places";

const folder = join("tests", "browser", "screenshots");
const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 800 };

const paths = [...places.map(({ path }) => path), "/password", "/sessions"];

// A place is loaded once in each scheme, and looked at in both sizes; each size is that of a fresh load once. The dark
// scheme differs in colors alone.
const schemes = [
  { colorScheme: "light", sizes: [desktop, phone], tabSizes: [desktop, phone] },
  { colorScheme: "dark", sizes: [phone, desktop], tabSizes: [phone] },
] as const;

for (const { colorScheme, sizes, tabSizes } of schemes) {
  test(`every place fits and is readable in '${colorScheme}'`, async ({ newPage, signInAs }) => {
    mkdirSync(folder, { recursive: true });

    const look = async (page: Page, path: string, name: string, at: readonly (typeof phone)[] = sizes) => {
      await page.setViewportSize(at[0]!);
      await page.goto(path);
      await page.getByRole("heading", { level: 1 }).waitFor();
      for (const size of at) {
        await page.setViewportSize(size);
        await expectAccessible(page, { colorsOnly: colorScheme === "dark" }); // waits until all that follows a change of size is done
        await expectNoSidewaysScroll(page);
        if (!process.env.CI) await page.screenshot({ path: join(folder, `${name}-${colorScheme}-${size.width}.png`) });
      }
    };

    const stranger = await newPage({ colorScheme });
    for (const path of ["/login", "/sign-up"]) await look(stranger, path, path.slice(1));

    const page = await signInAs("MainAccount", { colorScheme, viewport: sizes[0] });
    expect(await page.getAttribute("html", "data-mantine-color-scheme")).toBe(colorScheme);
    for (const path of paths) await look(page, path, path.slice(1) || "home");

    await page.goto("/applications");
    const application = await page
      .getByRole("table", { name: "Applications" })
      .getByRole("link")
      .first()
      .getAttribute("href");
    for (const { path } of tabs)
      await look(
        page,
        path === "." ? application! : `${application}/${path}`,
        `application-${path === "." ? "overview" : path}`,
        tabSizes,
      );
  });
}
