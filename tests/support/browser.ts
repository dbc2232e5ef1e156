import axe from "axe-core";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";

import type { RoleName } from "@/lib/policy/roles";

import { chromiumPath } from "./chromium";
import { PASSWORD, unique } from "./names";

let browser: Browser;
const contexts: BrowserContext[] = [];
const complaints: string[] = [];

/** Starts the browser for a test file; each test has contexts of its own, and fails on any console error or failed script. */
export function withBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: chromiumPath(),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--no-first-run",
      ],
    });
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(complaints.splice(0), "console errors").toEqual([]);
  });
  afterAll(() => browser.close());
}

/** A page in a browser context of its own, as a person at another machine has. */
export async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    baseURL: inject("panelUrl"),
    reducedMotion: "reduce",
    extraHTTPHeaders: { "x-forwarded-for": `10.${random()}.${random()}.${random()}` },
    ...options,
  });
  context.setDefaultTimeout(20_000);
  contexts.push(context);
  const page = await context.newPage();
  page.on("console", (message) => {
    // The browser itself reports a 403 or 404 page as a console error; those pages are meant.
    if (message.type() === "error" && !/status of (401|403|404)/.test(message.text()))
      complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on("request", (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith("http") && host !== new URL(inject("panelUrl")).host)
      complaints.push(`third-party request: ${request.url()}`);
  });
  return page;
}

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
  if (await page.evaluate(() => !("axe" in window))) await page.evaluate(axeSource);
  // Without preloading: to read a shadow root's styles axe would put them into a page whose policy forbids that.
  const { violations } = await page.evaluate(
    (which) =>
      (window as unknown as { axe: typeof axe }).axe.run({ resultTypes: ["violations"], preload: false, ...which }),
    colorsOnly ? colorRules : graveRules,
  );
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

/** Fails when the page itself scrolls sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [content, width] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(content, page.url()).toBeLessThanOrEqual(width!);
}

/** One GraphQL request over HTTP, for setting a scene; the tests themselves act in the page. */
export async function api<Data>(query: string, variables: Record<string, unknown> = {}, token?: string): Promise<Data> {
  const response = await fetch(`${inject("panelUrl")}/api/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-forwarded-for": `10.${random()}.${random()}.${random()}`,
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: { message: string }[] };
  if (errors) throw new Error(errors.map(({ message }) => message).join(" "));
  return data;
}

/** A new account, made over the API. */
export async function makeAccount() {
  const name = unique("acct-").slice(0, 20);
  const { signUp } = await api<{ signUp: { sessionId: string } }>(
    `mutation ($input: SignUpInput!) { signUp(input: $input) { sessionId } }`,
    { input: { accountName: name, email: `${name}@example.com`, password: PASSWORD } },
  );
  const token = signUp.sessionId;
  return {
    name,
    token,
    async addSubuser(roles: RoleName[], { mustChangePassword = false, description = "" } = {}) {
      const subuserName = unique("sub-");
      const { addSubuser } = await api<{
        addSubuser: { subuser: { id: string }; loginLink: { id: string; url: string } };
      }>(
        `mutation ($input: AddSubuserInput!) { addSubuser(input: $input) { subuser { id } loginLink { id url } } }`,
        { input: { name: subuserName, password: PASSWORD, roles, mustChangePassword, description } },
        token,
      );
      return { name: subuserName, id: addSubuser.subuser.id, loginId: addSubuser.loginLink.id };
    },
  };
}

export type Account = Awaited<ReturnType<typeof makeAccount>>;

/** A page on which somebody with this role is logged in, having come in by their own door. */
export async function signInAs(account: Account, role: RoleName, options: BrowserContextOptions = {}): Promise<Page> {
  if (role === "MainAccount") return logIn({ path: "/login", name: account.name, password: PASSWORD }, options);
  const subuser = await account.addSubuser([role]);
  return logIn({ path: `/login/${subuser.loginId}`, name: subuser.name, password: PASSWORD }, options);
}

/** A page on which the demo's person with this role is logged in: there is something to see on every page. */
export function signInToDemo(role: RoleName, options: BrowserContextOptions = {}): Promise<Page> {
  const { account, subusers, loginId } = inject("demo");
  if (role === "MainAccount") return logIn({ path: "/login", ...account }, options);
  return logIn({ path: `/login/${loginId}`, ...subusers.find((subuser) => subuser.role === role)! }, options);
}

async function logIn(
  { path, name, password }: { path: string; name: string; password: string },
  options: BrowserContextOptions,
): Promise<Page> {
  const page = await newPage(options);
  await page.goto(path);
  await page.getByLabel(path === "/login" ? "Account name or e-mail" : "Login", { exact: true }).fill(name);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Log in" }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/login"));
  return page;
}

const random = () => Math.floor(Math.random() * 255);
