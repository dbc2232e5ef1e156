import type { Page } from "playwright-core";
import { expect, it } from "vitest";

import { expectAccessible, signInToDemo, withBrowser } from "../support/browser";
import { furtherPages, places, roles, tabs, type Place, type Role } from "./places";

withBrowser();

const everybodys = ["/password", "/sessions"];
const heldBy = (role: Role) => (place: Place) => place.roles.includes(role);
const names = (list: readonly Place[]) => list.map(({ name }) => name).sort();

it.each(roles)("%s opens each place of the own navigation, and no other", async (role) => {
  const page = await signInToDemo(role);
  const navigation = page.getByRole("navigation", { name: "Main" });
  const held = places.filter(heldBy(role));
  expect((await navigation.getByRole("link").allInnerTexts()).sort()).toEqual(names(held));

  for (const { name, path } of held) {
    await navigation.getByRole("link", { name, exact: true }).click();
    await page.waitForURL((url) => url.pathname === path);
    await expectPage(page);
  }
  for (const path of everybodys) {
    expect((await page.goto(path))?.status()).toBe(200);
    await expectAccessible(page);
  }
  for (const place of places.filter((place) => !held.includes(place))) await expectForbidden(page, place.path, place);
  await expectAccessible(page);
});

it.each(roles)("%s opens each own part of an application, and no other", async (role) => {
  const page = await signInToDemo(role);
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
      await expectPage(page);
    }
  }
  for (const place of furtherPages.filter(heldBy(role))) {
    expect((await page.goto(pathOf(place)))?.status(), place.path).toBe(200);
    await expectPage(page);
  }
  for (const place of [...tabs, ...furtherPages].filter((place) => !heldBy(role)(place))) await expectForbidden(page, pathOf(place), { name: "", roles: place.roles });
});

/** Goes into the first application of the list, and gives its id; a role without any part of it only learns an id. */
async function anApplication(page: Page, enters: boolean): Promise<string> {
  if (!enters) return "1";
  await page.goto("/applications");
  const link = page.getByRole("table", { name: "Applications" }).getByRole("link").first();
  const id = /^\/applications\/(\d+)/.exec((await link.getAttribute("href"))!)![1]!;
  await link.click();
  return id;
}

async function expectPage(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 1 }).waitFor();
  await expectAccessible(page);
}

async function expectForbidden(page: Page, path: string, { name, roles: openTo }: Pick<Place, "name" | "roles">): Promise<void> {
  const response = await page.goto(path);
  expect(response?.status(), path).toBe(403);
  await page.getByText(`${name} is not open to you`).waitFor();
  await page.getByText(openTo.find((role) => role !== "MainAccount") ?? "MainAccount", { exact: true }).first().waitFor();
}
