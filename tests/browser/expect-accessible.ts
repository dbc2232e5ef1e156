import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import axe from "axe-core";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

// AxeBuilder sends the script into the page twice for each look; by itself it takes one that is more than twice as long.
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface AxeRule {
  id: string;
  impact?: string;
}

// A rule's findings have the rule's own impact, so those that only find lesser things need not run.
const lesserRules = (axe as unknown as { _audit: { rules: AxeRule[] } })._audit.rules.filter(
  ({ impact }) => impact === "minor" || impact === "moderate",
);
const graveRules = { rules: Object.fromEntries(lesserRules.map(({ id }) => [id, { enabled: false }])) };
const colorRules = { runOnly: ["color-contrast", "link-in-text-block"] };

/** Fails on any serious or critical finding of axe on the page as it is now; of its colors alone, where all else has been looked at. */
export async function expectAccessible(page: Page, { colorsOnly = false } = {}): Promise<void> {
  await whenStill(page);
  const { violations } = await new AxeBuilder({ page, axeSource })
    .setLegacyMode() // in the page itself: the other mode opens a second one for each look, and there are no frames
    .options({
      resultTypes: ["violations"],
      preload: false, // to read a shadow root's styles axe would put them into a page whose policy forbids that
      ...(colorsOnly ? colorRules : graveRules),
    })
    .analyze();
  const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  expect(
    grave.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`),
    page.url(),
  ).toEqual([]);
}

/** Waits until what fades or slides in is there: half faded in, a text has not its own contrast. */
async function whenStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let still = 0; still < 5; still += 1) {
      await frame();
      const moving = document
        .getAnimations()
        .filter((animation) => animation.effect?.getComputedTiming().iterations !== Infinity);
      if (moving.length === 0) continue;
      await Promise.allSettled(moving.map((animation) => animation.finished));
      still = -1;
    }
  });
}
