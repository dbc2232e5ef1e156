import { expect, it } from "vitest";

import { expectAccessible, signInToDemo, withBrowser } from "../support/browser";
import { expectForbidden, expectPlace, heldBy, names } from "./expect-place";
import { places, roles } from "./places";

withBrowser();

const everybodys = ["/password", "/sessions"];

it.each(roles)("%s opens each place of the own navigation, and no other", async (role) => {
  const page = await signInToDemo(role);
  const navigation = page.getByRole("navigation", { name: "Main" });
  const held = places.filter(heldBy(role));
  expect((await navigation.getByRole("link").allInnerTexts()).sort()).toEqual(names(held));

  for (const { name, path } of held) {
    await navigation.getByRole("link", { name, exact: true }).click();
    await page.waitForURL((url) => url.pathname === path);
    await expectPlace(page, role);
  }
  for (const path of everybodys) {
    expect((await page.goto(path))?.status()).toBe(200);
    await expectAccessible(page);
  }
  await expectForbidden(
    page,
    places.filter((place) => !held.includes(place)),
  );
});
