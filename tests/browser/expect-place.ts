import { expect, type Page } from "@playwright/test";

import { expectAccessible } from "./expect-accessible";
import type { Place, Role } from "./places";

export const heldBy = (role: Role) => (place: Place) => place.roles.includes(role);
export const names = (list: readonly Place[]) => list.map(({ name }) => name).sort();

/** That a page is there, and can be used by everybody. */
export async function expectPage(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 1 }).waitFor();
  await expectAccessible(page);
}

/** The same for a place of the navigation or a tab; as the main account sees it, looks.test.ts says whether everybody can use it. */
export async function expectPlace(page: Page, role: Role): Promise<void> {
  if (role === "MainAccount") await page.getByRole("heading", { level: 1 }).waitFor();
  else await expectPage(page);
}

/** That each of these addresses, typed in, gives the page that says what is not open and to whom it is; the first of them is looked at as it is drawn. */
export async function expectForbidden(
  page: Page,
  forbidden: readonly (Pick<Place, "path" | "roles"> & { name?: string })[],
): Promise<void> {
  for (const [index, { path, name = "", roles }] of forbidden.entries()) {
    const words = [`${name} is not open to you`, roles.find((role) => role !== "MainAccount") ?? "MainAccount"];
    const response = index === 0 ? await page.goto(path) : await page.request.get(path);
    expect(response?.status(), path).toBe(403);
    const html = await response!.text();
    for (const word of words) expect(html, path).toContain(word);
    if (index > 0) continue;
    await page.getByText(words[0]!).waitFor();
    await page.getByText(words[1]!, { exact: true }).first().waitFor();
    await expectAccessible(page);
  }
}

/** Fails when the page itself scrolls sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [content, width] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(content, page.url()).toBeLessThanOrEqual(width!);
}
