import { type Browser, chromium, type Page } from "@playwright/test";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { ensureBuild } from "@/lib/platform/commands/build";
import type { Demo } from "@/lib/platform/commands/demo-seed";
import { sections } from "@/lib/policy/sections";

import { type Place, places, type Role, tabs } from "../browser/places";
import { CHROMIUM_ARGS, chromiumPath, NO_CHROMIUM } from "./chromium";
import { type RunningServer, startServer } from "./server";

/**
 * npm run gallery: takes a picture of each place in the navigation and of each tab of an application, as the demo's main
 * account sees it, and writes docs/gallery.md with them. Old pictures go.
 */
const FOLDER = join("docs", "screenshots", "gallery");
const VIEWPORT = { width: 1120, height: 700 };
const BYTES_AT_MOST = 60_000;
const QUALITIES = [80, 70, 60, 50, 40, 30];

interface Picture {
  name: string;
  text: string;
  file: string;
}

const executablePath = chromiumPath();
if (!executablePath) throw new Error(NO_CHROMIUM);
ensureBuild();
const dataDir = mkdtempSync(join(tmpdir(), "gatehouse-gallery-"));
const server = await startServer({ DATABASE_URL: "", DATA_DIR: dataDir, TRUST_PROXY: "loopback" }, "demo");
const browser = await chromium.launch({
  executablePath,
  args: [...CHROMIUM_ARGS, "--hide-scrollbars"],
});
try {
  const demo = JSON.parse(readFileSync(join(dataDir, "demo.json"), "utf8")) as Demo;
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const visitors = new Map<Role, Promise<Page>>();
  const visitor = ({ roles }: Place) => {
    const role = roles.includes("MainAccount") ? "MainAccount" : roles[0]!;
    if (!visitors.has(role)) visitors.set(role, logIn(browser, server, demo, role));
    return visitors.get(role)!;
  };

  const account: Picture[] = [];
  for (const place of places)
    account.push(
      await take(
        await visitor(place),
        place.path,
        nameOf(place.path, "home"),
        place,
        (section) => section.path === place.path,
      ),
    );
  const applications = await idsOfApplications(await visitor(tabs[0]!));
  const application: Picture[] = [];
  for (const tab of tabs) {
    const page = await visitor(tab);
    const paths = applications.map((id) => `/applications/${id}${tab.path === "." ? "" : `/${tab.path}`}`);
    application.push(
      await take(
        page,
        await fullest(page, paths),
        `application-${nameOf(tab.path, "overview")}`,
        tab,
        (section) => section.tab?.slug === (tab.path === "." ? "" : tab.path),
      ),
    );
  }
  writeFileSync(
    join("docs", "gallery.md"),
    [
      "# Every place of the panel",
      "Made by `npm run gallery` from the demo that `npm run demo` starts: what the main account finds, and a role's own place as that role finds it. Who else may open which of them stands in [access.md](access.md).",
      "## The account",
      ...account.map(asMarkdown),
      "## An application",
      ...application.map(asMarkdown),
      "",
    ]
      .join("\n\n")
      .trimEnd() + "\n",
  );
  console.log(`${account.length + application.length} pictures in ${FOLDER}, shown by docs/gallery.md.`);
} finally {
  await browser.close();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

async function take(
  page: Page,
  path: string,
  name: string,
  place: Place,
  isOf: (at: (typeof sections)[number]["place"]) => boolean,
): Promise<Picture> {
  await page.goto(path);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.waitForLoadState("networkidle");
  const file = `${name}.jpg`;
  for (const quality of QUALITIES) {
    const picture = await page.screenshot({ type: "jpeg", quality });
    if (picture.length > BYTES_AT_MOST && quality !== QUALITIES.at(-1)) continue;
    writeFileSync(join(FOLDER, file), picture);
    break;
  }
  return { name: place.name, text: sections.find(({ place: at }) => isOf(at))?.description ?? place.name, file };
}

/** The page that shows most: not every application has something of everything. */
async function fullest(page: Page, paths: readonly string[]): Promise<string> {
  const lengths = await page.evaluate(
    (all) => Promise.all(all.map(async (path) => (await (await fetch(path)).text()).length)),
    [...paths],
  );
  return paths[lengths.indexOf(Math.max(...lengths))]!;
}

async function idsOfApplications(page: Page): Promise<string[]> {
  await page.goto("/applications");
  const links = await page
    .getByRole("table", { name: "Applications" })
    .getByRole("link")
    .evaluateAll((found) => found.map((link) => link.getAttribute("href") ?? ""));
  return [...new Set(links.flatMap((href) => /^\/applications\/(\d+)/.exec(href)?.[1] ?? []))];
}

async function logIn(
  browser: Browser,
  { url }: RunningServer,
  { account, subusers, loginId }: Demo,
  role: Role,
): Promise<Page> {
  const person = role === "MainAccount" ? account : subusers.find((subuser) => subuser.role === role)!;
  const context = await browser.newContext({
    baseURL: url,
    viewport: VIEWPORT,
    colorScheme: "light",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.goto(role === "MainAccount" ? "/login" : `/login/${loginId}`);
  await page.getByLabel(role === "MainAccount" ? "Account name or e-mail" : "Login", { exact: true }).fill(person.name);
  await page.getByLabel("Password", { exact: true }).fill(person.password);
  await page.getByRole("button", { name: "Log in" }).click();
  await page.waitForURL((at) => !at.pathname.startsWith("/login"));
  return page;
}

function nameOf(path: string, otherwise: string): string {
  return path.replace(/^[/.]/, "").replaceAll("/", "-") || otherwise;
}

function asMarkdown({ name, text, file }: Picture): string {
  return `### ${name}\n\n${text}\n\n![${name}](screenshots/gallery/${file})`;
}
