import type { Page } from "@playwright/test";

import { PASSWORD, unique } from "../support/names";
import { api } from "../support/panel";
import { expectAccessible } from "./expect-accessible";
import { expect, test } from "./fixtures";

test("goes from signing up to a subuser who comes, is demoted and is gone", async ({ newPage }) => {
  const accountName = unique("acct-").slice(0, 20);
  const subuserName = unique("anna-");

  // The main account signs up and finds no subusers yet.
  const owner = await newPage();
  await owner.goto("/sign-up");
  await owner.getByLabel("Account name").fill(accountName);
  await owner.getByLabel("E-mail").fill(`${accountName}@example.com`);
  await owner.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await owner.getByRole("button", { name: "Open the account" }).click();
  await owner.getByRole("link", { name: "Subusers", exact: true }).first().click();
  await owner.getByText("No subusers yet").waitFor();
  await expectAccessible(owner);

  // It adds the first one, and is shown the login link.
  await owner.getByRole("button", { name: "Add subuser" }).first().click();
  const form = owner.getByRole("dialog", { name: "Add subuser" });
  await form.getByLabel(/^Login/).fill(subuserName);
  await form.getByLabel(/^Password/).fill(PASSWORD);
  await form.getByLabel("Must change the password at the first login").uncheck();
  await form.getByLabel("Supervisor", { exact: true }).check();
  await form.getByRole("button", { name: "Create" }).click();
  const dialog = owner.getByRole("dialog", { name: "Your subusers' login page" });
  const link = (
    await dialog
      .getByText(/\/login\/[a-z0-9]{20}/)
      .first()
      .innerText()
  ).trim();
  await expectAccessible(owner);
  await owner.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  await owner.getByRole("dialog").getByRole("button", { name: "Done" }).click();
  await owner.getByRole("row").filter({ hasText: subuserName }).waitFor();

  // The subuser can't come in by the main door.
  const person = await newPage();
  await person.goto("/login");
  await person.getByLabel("Account name or e-mail").fill(subuserName);
  await person.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await person.getByRole("button", { name: "Log in" }).click();
  await person.getByText("The name or the password is wrong.").waitFor();

  // By the link they can, and find what Supervisor opens and no more.
  await person.goto(new URL(link).pathname);
  await person.getByRole("heading", { name: accountName }).waitFor();
  await person.getByLabel("Login", { exact: true }).fill(subuserName);
  await person.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await person.getByRole("button", { name: "Log in" }).click();
  const navigation = person.getByRole("navigation", { name: "Main" });
  await navigation.waitFor();
  expect(await navigation.getByRole("link").allInnerTexts()).toEqual([
    "Control panel",
    "Applications",
    "Call history",
    "Call history downloads",
    "Logs",
    "My phone numbers",
    "Getting the list of purchased numbers",
    "SIP registrations",
    "Access",
  ]);
  await findAmongOwnAccess(person, "Applications", "Call history in a certain application");
  expect(await person.getByText("Scenarios in a certain application", { exact: true }).count()).toBe(0);
  expect((await person.goto("/subusers"))?.status()).toBe(403);
  await person.getByText("Subusers is not open to you").waitFor();

  // Demoted, they notice at the next click.
  await menuOf(owner, subuserName);
  await owner.getByRole("menuitem", { name: "Edit" }).click();
  const editing = owner.getByRole("dialog").filter({ hasText: subuserName });
  await editing.getByLabel("Supervisor", { exact: true }).uncheck();
  await editing.getByLabel("Payer", { exact: true }).check();
  await editing.getByRole("button", { name: "Save" }).click();
  await owner.getByRole("row").filter({ hasText: subuserName }).getByText("Payer", { exact: true }).waitFor();
  await person.getByRole("link", { name: "Control panel", exact: true }).first().click();
  await findAmongOwnAccess(person, "Billing", "Invoices");
  expect(await person.getByText("Call history in a certain application", { exact: true }).count()).toBe(0);

  // Deleted, they are out, and the login page is the one they came by.
  await menuOf(owner, subuserName);
  await owner.getByRole("menuitem", { name: "Delete" }).click();
  const question = owner.getByRole("dialog").filter({ hasText: subuserName });
  await question.getByRole("button", { name: /^Delete/ }).click();
  await owner.getByText("No subusers yet").waitFor();
  await person.goto("/access");
  await person.waitForURL((url) => url.pathname === new URL(link).pathname);
  await person.getByLabel("Login", { exact: true }).fill(subuserName);
  await person.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await person.getByRole("button", { name: "Log in" }).click();
  await person.getByText("The name or the password is wrong.").waitFor();

  // All of it stands in the audit log, by name.
  await owner.getByRole("link", { name: "Audit log", exact: true }).first().click();
  for (const what of [`Deleted subuser ${subuserName}`, `Added subuser ${subuserName}`])
    await owner.getByText(what).first().waitFor();
  await expectAccessible(owner);
});

test("sends a subuser with a password of somebody else's choice to choose an own one before anything", async ({
  newPage,
}) => {
  const accountName = unique("acct-").slice(0, 20);
  const { signUp } = await api<{ signUp: { sessionId: string } }>(
    `mutation ($input: SignUpInput!) { signUp(input: $input) { sessionId } }`,
    { input: { accountName, email: `${accountName}@example.com`, password: PASSWORD } },
  );
  const { addSubuser } = await api<{ addSubuser: { loginLink: { id: string } } }>(
    `mutation { addSubuser(input: { name: "newcomer", password: "${PASSWORD}", roles: [Support] }) { loginLink { id } } }`,
    {},
    signUp.sessionId,
  );

  const person = await newPage();
  await person.goto(`/login/${addSubuser.loginLink.id}`);
  await person.getByLabel("Login", { exact: true }).fill("newcomer");
  await person.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await person.getByRole("button", { name: "Log in" }).click();
  await person.waitForURL("**/change-password");
  await person.goto("/access");
  await person.waitForURL("**/change-password");
  await expectAccessible(person);

  await person.getByLabel("The password that you were given", { exact: true }).fill(PASSWORD);
  await person.getByLabel("New password", { exact: true }).fill("my own seven purple kites");
  await person.getByRole("button", { name: "Change the password" }).click();
  await person.getByRole("navigation", { name: "Main" }).waitFor();
  expect(new URL(person.url()).pathname).toBe("/");
});

/** Finds a section under "What you may do", whose groups are folded for those who may do much. */
async function findAmongOwnAccess(page: Page, group: string, section: string) {
  const fold = page.getByRole("button", { name: new RegExp(`^${group}`) });
  await fold.waitFor();
  if ((await fold.getAttribute("aria-expanded")) === "false") await fold.click();
  await page.getByText(section, { exact: true }).waitFor();
}

async function menuOf(page: Page, subuser: string) {
  await page.getByRole("button", { name: `Actions for ${subuser}` }).click();
}
