import { expectAccessible } from "./expect-accessible";
import { expectForbidden, expectPlace, heldBy, names } from "./expect-place";
import { expect, test } from "./fixtures";
import { places, roles } from "./places";

const everybodys = ["/password", "/sessions"];

for (const role of roles) {
  test(`${role} opens each place of the own navigation, and no other`, async ({ signInAs }) => {
    const page = await signInAs(role);
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
}
