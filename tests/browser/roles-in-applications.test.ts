import type { Page } from "@playwright/test";

import { expectForbidden, expectPage, expectPlace, heldBy, names } from "./expect-place";
import { expect, test } from "./fixtures";
import { furtherPages, type Place, roles, tabs } from "./places";

for (const role of roles) {
  test(`${role} opens each own part of an application, and no other`, async ({ signInAs }) => {
    const page = await signInAs(role);
    const held = tabs.filter(heldBy(role));
    const application = await anApplication(page, held.length > 0);
    const pathOf = ({ path }: Place) => `/applications/${application}${path === "." ? "" : `/${path}`}`;

    if (held.length > 0) {
      // From the list straight into the first part that the role holds.
      await page.waitForURL((url) => url.pathname === pathOf(held[0]!));
      const navigation = page.getByRole("navigation", { name: "Application" });
      expect((await navigation.getByRole("link").allInnerTexts()).sort()).toEqual(names(held));
      for (const place of held) {
        await navigation.getByRole("link", { name: place.name, exact: true }).click();
        await page.waitForURL((url) => url.pathname === pathOf(place));
        await expectPlace(page, role);
      }
    }
    for (const place of furtherPages.filter(heldBy(role))) {
      expect((await page.goto(pathOf(place)))?.status(), place.path).toBe(200);
      await expectPage(page);
    }
    const others = [...tabs, ...furtherPages].filter((place) => !heldBy(role)(place));
    await expectForbidden(
      page,
      others.map((place) => ({ path: pathOf(place), roles: place.roles })),
    );
  });
}

/** Goes into the first application of the list, and gives its id; a role without any part of it only learns an id. */
async function anApplication(page: Page, enters: boolean): Promise<string> {
  if (!enters) return "1";
  await page.goto("/applications");
  const link = page.getByRole("table", { name: "Applications" }).getByRole("link").first();
  const id = /^\/applications\/(\d+)/.exec((await link.getAttribute("href"))!)![1]!;
  await link.click();
  return id;
}
