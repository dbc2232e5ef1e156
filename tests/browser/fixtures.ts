import { type BrowserContext, type BrowserContextOptions, expect, type Page, test as base } from "@playwright/test";

import type { RoleName } from "@/lib/policy/roles";

import { PASSWORD } from "../support/names";
import { type Account, addressOfItsOwn, demo, panelUrl } from "../support/panel";

interface SignInOptions extends BrowserContextOptions {
  /** An account of the test's own. Unset, the demo's, where there is something to see on every page. */
  account?: Account;
}

interface Fixtures {
  /** What the console, failed scripts and requests to third parties said on the test's pages; the test fails on any. */
  complaints: string[];
  /** Opens a page in a browser context of its own, as a person at another machine has. */
  newPage: (options?: BrowserContextOptions) => Promise<Page>;
  /** Opens such a page and logs in as a user with this role, on the login page of that role. */
  signInAs: (role: RoleName, options?: SignInOptions) => Promise<Page>;
}

export const test = base.extend<Fixtures>({
  baseURL: async ({}, provide) => provide(panelUrl()),

  complaints: async ({}, provide) => {
    const complaints: string[] = [];
    await provide(complaints);
    expect(complaints, "console errors").toEqual([]);
  },

  newPage: async ({ browser, complaints }, provide) => {
    const contexts: BrowserContext[] = [];
    await provide(async (options) => {
      const context = await browser.newContext({
        reducedMotion: "reduce",
        extraHTTPHeaders: addressOfItsOwn(),
        ...options,
      });
      contexts.push(context);
      watch(context, complaints);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },

  page: async ({ newPage }, provide) => provide(await newPage()),

  signInAs: async ({ newPage }, provide) =>
    provide(async (role, { account, ...options } = {}) => {
      const { path, name, password } = await loginOf(role, account);
      const page = await newPage(options);
      await page.goto(path);
      await page.getByLabel(path === "/login" ? "Account name or e-mail" : "Login", { exact: true }).fill(name);
      await page.getByLabel("Password", { exact: true }).fill(password);
      await page.getByRole("button", { name: "Log in" }).click();
      await page.waitForURL((url) => !url.pathname.startsWith("/login"));
      return page;
    }),
});

export { expect };

function watch(context: BrowserContext, complaints: string[]): void {
  context.on("console", (message) => {
    // The browser itself reports a 403 or 404 page as a console error; those pages are meant.
    if (message.type() === "error" && !/status of (401|403|404)/.test(message.text()))
      complaints.push(`${message.page()?.url()}: ${message.text()}`);
  });
  context.on("weberror", (error) => complaints.push(`${error.page()?.url()}: ${error.error().message}`));
  context.on("request", (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith("http") && host !== new URL(panelUrl()).host)
      complaints.push(`third-party request: ${request.url()}`);
  });
}

/** Returns where somebody with this role logs in, and as whom; in an account of the test's own it adds the subuser. */
async function loginOf(role: RoleName, own?: Account): Promise<{ path: string; name: string; password: string }> {
  if (!own) {
    const { account, subusers, loginId } = demo();
    if (role === "MainAccount") return { path: "/login", ...account };
    return { path: `/login/${loginId}`, ...subusers.find((subuser) => subuser.role === role)! };
  }
  if (role === "MainAccount") return { path: "/login", name: own.name, password: PASSWORD };
  const { name, loginId } = await own.addSubuser([role]);
  return { path: `/login/${loginId}`, name, password: PASSWORD };
}
