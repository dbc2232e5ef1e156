import { PASSWORD } from "../support/names";
import { makeAccount } from "../support/panel";
import { expectAccessible } from "./expect-accessible";
import { expect, test } from "./fixtures";

test("says at each field what is wrong with a new account, and keeps what was typed", async ({ page }) => {
  await page.goto("/sign-up");
  await page.getByLabel("Account name").fill("no");
  await page.getByLabel("E-mail").fill("nobody");
  await page.getByLabel("Password", { exact: true }).fill("short");
  await page.getByRole("button", { name: "Open the account" }).click();
  await page.getByText("This is not an e-mail address.").waitFor();
  expect(await page.getByLabel("Account name").inputValue()).toBe("no");
  expect(await page.getByLabel("Account name").getAttribute("aria-invalid")).toBe("true");
  await expectAccessible(page);
});

test("says at each field what is wrong with a new subuser, and keeps what was typed", async ({ signInAs }) => {
  const account = await makeAccount();
  const { name } = await account.addSubuser(["Support"]);
  const page = await signInAs("MainAccount", { account });
  await page.goto("/subusers?add=1");
  const form = page.getByRole("dialog", { name: "Add subuser" });
  await form.getByRole("button", { name: "Create" }).click();
  await form.getByText("Choose at least one role.").waitFor();

  await form.getByLabel(/^Login/).fill(name);
  await form.getByLabel(/^Password/).fill(PASSWORD);
  await form.getByLabel("Developer", { exact: true }).check();
  await form.getByRole("button", { name: "Create" }).click();
  await form.getByText("A subuser with this login exists already.").waitFor();
  expect(await form.getByLabel(/^Login/).inputValue()).toBe(name);
  await expectAccessible(page);

  // Closing asks before it loses what was typed.
  await page.keyboard.press("Escape");
  await page
    .getByRole("dialog", { name: "Discard what you typed?" })
    .getByRole("button", { name: "Keep editing" })
    .click();
  expect(await form.getByLabel(/^Login/).inputValue()).toBe(name);
});

test("tells the second of two who edit the same subuser", async ({ signInAs }) => {
  const account = await makeAccount();
  const { name } = await account.addSubuser(["Support"]);
  const [first, second] = await Promise.all([signInAs("MainAccount", { account }), signInAs("Owner", { account })]);
  for (const page of [first, second]) {
    await page.goto("/subusers");
    await page.getByRole("button", { name: `Actions for ${name}` }).click();
    await page.getByRole("menuitem", { name: "Edit" }).click();
    await page
      .getByRole("dialog")
      .getByLabel("Description")
      .fill(`written by ${page === first ? "the first" : "the second"}`);
  }
  await first.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await first.getByText("written by the first").waitFor();
  await second.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await second.getByText(/Somebody else changed/).waitFor();
  expect(await second.getByRole("dialog").getByLabel("Description").inputValue()).toBe("written by the second");
});

test("is usable by keyboard alone: command menu, form, question", async ({ signInAs }) => {
  const account = await makeAccount();
  const page = await signInAs("MainAccount", { account });
  await page.keyboard.press("Control+k");
  await page.keyboard.type("Audit");
  await page.locator(".mantine-Spotlight-action[data-selected]", { hasText: "Audit log" }).waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL("**/audit-log");
  await page.reload();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to content");
});

test("keeps the focus on the page when what opened a dialog is gone", async ({ signInAs }) => {
  const page = await signInAs("MainAccount", { account: await makeAccount() });
  const focused = async (name: string) =>
    page.waitForFunction(
      (text) => document.activeElement?.tagName === "H1" && document.activeElement.textContent === text,
      name,
    );
  await page.goto("/settings/webhooks");
  await page.getByRole("button", { name: "Set up the webhook" }).click();
  await page.getByRole("dialog").getByRole("textbox", { name: "Address" }).fill("https://example.com/hook");
  await page.getByRole("dialog").getByRole("button", { name: "Create" }).click();
  await page
    .getByRole("dialog", { name: "The webhook's new secret" })
    .getByRole("button", { name: "I have it" })
    .click();
  await focused("Webhooks");

  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Delete/ })
    .click();
  await page.getByRole("button", { name: "Set up the webhook" }).waitFor();
  await focused("Webhooks");
});
