import { beforeAll, expect, it } from "vitest";

import type { Account } from "../support/browser";
import { expectAccessible, makeAccount, signInAs, withBrowser } from "../support/browser";

withBrowser();

// What each role's navigation holds, written by hand; the pages of the panel so far.
const all = ["Control panel", "Subusers", "Access", "Audit log", "Profile"];
const navigation = {
  MainAccount: all,
  PhoneNumberManager: ["Control panel", "Access"],
  Owner: all,
  Admin: ["Control panel", "Access", "Profile"],
  Developer: ["Control panel", "Access"],
  Supervisor: ["Control panel", "Access"],
  Support: ["Control panel", "Access"],
  Accountant: ["Control panel", "Access", "Profile"],
  CallListManager: ["Control panel", "Access"],
  UserManager: ["Control panel", "Access"],
  Payer: ["Control panel", "Access", "Profile"],
  PayerNoVerify: ["Control panel", "Access", "Profile"],
} as const;

const paths: Record<string, string> = { "Control panel": "/", Subusers: "/subusers", Access: "/access", "Audit log": "/audit-log", Profile: "/profile" };
const everybodys = ["/password", "/sessions"];

let account: Account;
beforeAll(async () => {
  account = await makeAccount();
});

it.each(Object.keys(navigation) as (keyof typeof navigation)[])("%s opens each place of the own navigation, and no other", async (role) => {
  const page = await signInAs(account, role);
  const names = await page.getByRole("navigation", { name: "Main" }).getByRole("link").allInnerTexts();
  expect([...names].sort()).toEqual([...navigation[role]].sort());

  for (const name of navigation[role]) {
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name, exact: true }).click();
    await page.waitForURL((url) => url.pathname === paths[name]);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await expectAccessible(page);
  }
  for (const path of everybodys) {
    expect((await page.goto(path))?.status()).toBe(200);
    await expectAccessible(page);
  }
  for (const name of all.filter((place) => !(navigation[role] as readonly string[]).includes(place))) {
    const response = await page.goto(paths[name]!);
    expect(response?.status(), name).toBe(403);
    await page.getByText(`${name} is not open to you`).waitFor();
    await page.getByText("Owner", { exact: true }).first().waitFor();
  }
  await expectAccessible(page);
});
