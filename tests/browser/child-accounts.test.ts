import type { Page } from "@playwright/test";

import { PASSWORD, unique } from "../support/names";
import { expectAccessible } from "./expect-accessible";
import { expectNoSidewaysScroll } from "./expect-place";
import { expect, test } from "./fixtures";

test("opens a child account, gives it money and takes some back", async ({ signInAs }) => {
  const page = await signInAs("MainAccount");
  const name = await openChild(page);
  const row = page.getByRole("row").filter({ hasText: name });
  await row.getByText("0.00 USD").waitFor();

  const form = await openTransfer(page, name);
  await form.getByLabel("Amount, USD").fill("999999");
  await form.getByRole("button", { name: "Transfer", exact: true }).click();
  await form
    .getByRole("alert")
    .getByText(/does not cover 999999\.00 USD\.$/)
    .waitFor();
  expect(await form.getByLabel("Amount, USD").inputValue(), "what was typed stays").toBe("999999");
  await expectAccessible(page);
  await form.getByLabel("Amount, USD").fill("2,50");
  await form.getByRole("button", { name: "Transfer", exact: true }).click();
  await row.getByText("2.50 USD").waitFor();
  await page.getByText(`Transferred. ${name} has 2.50 USD now`, { exact: false }).waitFor();

  const back = await openTransfer(page, name);
  await back.getByText(`From ${name} to`).click();
  await back.getByLabel("Amount, USD").fill("2.51");
  await back.getByRole("button", { name: "Transfer", exact: true }).click();
  await back.getByText(`${name} has 2.50 USD, which does not cover 2.51 USD.`).waitFor();
  await back.getByLabel("Amount, USD").fill("1");
  await back.getByRole("button", { name: "Transfer", exact: true }).click();
  await row.getByText("1.50 USD").waitFor();
});

test("enters a child account, works in it under one's own name, and comes back to where it came from", async ({
  signInAs,
}) => {
  const page = await signInAs("MainAccount");
  const above = await ownCookie(page);
  const name = await openChild(page);
  await enter(page, name);

  const inside = await ownCookie(page);
  expect(inside).not.toBe(above);
  const bar = page.getByRole("region", { name: "Account" });
  await bar.getByText(`You are in the child account ${name}, from demo-telecom.`, { exact: false }).waitFor();
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
  await bar.getByRole("button", { name: "Back to demo-telecom" }).waitFor();
  await page.setViewportSize({ width: 1280, height: 800 });

  await page.goto("/applications");
  await page.getByText("No applications yet").waitFor();
  await page.goto("/subusers");
  await page.getByText("No subusers yet").waitFor();
  await page.goto("/child-accounts");
  await page.getByText(/^A child account\s+has none under it$/).waitFor();
  for (const path of ["/api-keys", "/password", "/sessions"]) {
    expect((await page.goto(path))?.status(), path).toBe(403);
    await page
      .getByText(`It is for the own people of ${name}, not for whoever entered the account from demo-telecom.`)
      .waitFor();
  }

  await addApplication(page, "front-desk");
  await bar.getByRole("button", { name: "Back to demo-telecom" }).click();
  await page.waitForURL("**/child-accounts");
  await page.getByRole("row").filter({ hasText: name }).waitFor();
  expect(await ownCookie(page)).toBe(above);
  expect(await bar.count()).toBe(0);

  // The token of the session inside opens nothing any more.
  const asInside = await page.request.post("/api/graphql", {
    data: { query: "{ viewer { account { name } } }" },
    headers: { authorization: `Bearer ${inside}` },
  });
  expect(await asInside.text()).toContain("UNAUTHENTICATED");

  // The other tests write into the demo's log too, and could push these rows off its first page.
  await page.goto("/audit-log?kind=childAccount");
  for (const what of [
    `Left the child account ${name}`,
    `Entered the child account ${name}`,
    `Opened the child account ${name}`,
  ])
    await page.getByText(what).first().waitFor();
  await page.goto("/child-accounts");
  await enter(page, name);
  await page.goto("/audit-log");
  for (const what of ["Entered this account", "Left this account", "Added application front-desk"]) {
    await page
      .getByRole("row")
      .filter({ hasText: what })
      .first()
      .getByText("demo-telecom: main account", { exact: true })
      .waitFor();
  }
});

test("acts in no child account after leaving it, by the Back button or in a second tab", async ({ signInAs }) => {
  const page = await signInAs("MainAccount");
  const name = await openChild(page);
  await enter(page, name);
  await page.getByRole("link", { name: "Applications", exact: true }).first().click();
  await page.getByText("No applications yet").waitFor();

  const second = await page.context().newPage();
  await second.goto("/applications?add=1");
  const drawer = second.getByRole("dialog", { name: "Add application" });
  await drawer.getByLabel(/^Name/).fill("left-behind");

  await page.bringToFront();
  await page.getByRole("button", { name: "Back to demo-telecom" }).click();
  await page.waitForURL("**/child-accounts");

  // The second tab lets go of what it held of the child account.
  await second.waitForURL((url) => url.pathname === "/");
  await second.getByRole("heading", { name: "demo-telecom", level: 1 }).waitFor();
  expect(await second.getByRole("region", { name: "Account" }).count()).toBe(0);

  await page.goBack();
  await page.waitForLoadState("networkidle");
  expect(await page.getByRole("region", { name: "Account" }).count()).toBe(0);
  expect(await page.getByText("No applications yet").count()).toBe(0);
  await page.getByRole("button", { name: "demo-telecom MainAccount , your menu" }).waitFor();
});

test("freezes a child account, whose people then change nothing, and unfreezes it", async ({ signInAs }) => {
  const page = await signInAs("MainAccount");
  const name = await openChild(page);
  const row = page.getByRole("row").filter({ hasText: name });
  await choose(page, name, "Freeze");
  await page
    .getByRole("dialog")
    .getByRole("button", { name: `Freeze ${name}` })
    .click();
  await row.getByText("Frozen").waitFor();

  await enter(page, name);
  await page.getByText("This account is frozen", { exact: false }).waitFor();
  await expectAccessible(page);
  await page.goto("/applications?add=1");
  const form = page.getByRole("dialog", { name: "Add application" });
  await form.getByLabel(/^Name/).fill("too-early");
  await form.getByRole("button", { name: "Create" }).click();
  await form.getByText(/frozen/i).waitFor();
  expect(await form.getByLabel(/^Name/).inputValue()).toBe("too-early");
  await page.goto("/");
  await page.getByRole("button", { name: "Back to demo-telecom" }).click();
  await page.waitForURL("**/child-accounts");

  await choose(page, name, "Unfreeze");
  await page
    .getByRole("dialog")
    .getByRole("button", { name: `Unfreeze ${name}` })
    .click();
  await row.getByText("Active").waitFor();
  await enter(page, name);
  expect(await page.getByText("This account is frozen", { exact: false }).count()).toBe(0);
  await addApplication(page, "in-time");
});

test("refuses a Support subuser of the parent the child's addresses", async ({ signInAs }) => {
  const owner = await signInAs("MainAccount");
  const name = await openChild(owner);
  await enter(owner, name);
  await addApplication(owner, "private");
  const path = (await owner.getByRole("link", { name: "private" }).first().getAttribute("href"))!;

  const support = await signInAs("Support");
  expect((await support.goto("/child-accounts"))?.status()).toBe(403);
  for (const tab of ["", "/calls", "/numbers", "/call-lists"]) {
    expect((await support.goto(path + tab))?.status(), tab).toBe(404);
    expect(await support.getByText("private").count()).toBe(0);
  }
});

/** Opens a child account by the form, and gives its name. */
async function openChild(page: Page): Promise<string> {
  const name = unique("branch-").slice(0, 20).toLowerCase();
  await page.goto("/child-accounts");
  await page.getByRole("button", { name: "Open a child account" }).click();
  const form = page.getByRole("dialog", { name: "Open a child account" });
  await form.getByLabel("Account name").fill(name);
  await form.getByLabel("E-mail").fill(`${name}@example.com`);
  await form.getByRole("textbox", { name: "Password" }).fill(PASSWORD);
  await form.getByRole("button", { name: "Open the account" }).click();
  await page.getByRole("row").filter({ hasText: name }).waitFor();
  await form.waitFor({ state: "hidden" });
  return name;
}

async function choose(page: Page, child: string, item: string) {
  await page.getByRole("button", { name: `Actions for ${child}` }).click();
  await page.getByRole("menuitem", { name: item, exact: true }).click();
}

async function openTransfer(page: Page, child: string) {
  await choose(page, child, "Transfer money");
  return page.getByRole("dialog", { name: `Transfer money: ${child}` });
}

async function enter(page: Page, child: string) {
  await choose(page, child, "Enter");
  await page
    .getByRole("dialog")
    .getByRole("button", { name: `Enter ${child}` })
    .click();
  await page.getByRole("heading", { name: child, level: 1 }).waitFor();
}

async function addApplication(page: Page, name: string) {
  await page.goto("/applications?add=1");
  const form = page.getByRole("dialog", { name: "Add application" });
  await form.getByLabel(/^Name/).fill(name);
  await form.getByRole("button", { name: "Create" }).click();
  await page.getByRole("link", { name }).first().waitFor();
}

async function ownCookie(page: Page): Promise<string> {
  const cookies = await page.context().cookies();
  return cookies.find(({ name }) => name === "gatehouse-session")!.value;
}
