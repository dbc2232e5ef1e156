import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import type { Demo } from "@/lib/platform/commands/demo-seed";
import { tabPath } from "@/lib/policy/navigation";
import { sections } from "@/lib/policy/sections";

import { startServer } from "../support/server";
import { graphql, quantile } from "./measure";
import type { Bench } from "./run";

const CONSTANT = "/login"; // the same for everyone, without a database query
const P95_MAX_MS = 150;
const WARM_UPS = 5;
const ROUNDS = 40;
const DEEPEST = 3; // links followed from a section's own page

/** Costs of a page. */
interface PageFigures {
  /** Its path, with `:id` in place of ids. */
  shape: string;
  path: string;
  /** 95th percentile of the time from the request to the last byte of the response, in milliseconds. */
  p95: number;
  median: number;
  /** Ratio to the constant page, whose requests alternate with this page's. */
  p95Ratio: number;
  medianRatio: number;
  /** Bytes before compression. */
  html: number;
  /** The JavaScript referenced by the page, in bytes; what is loaded later on interaction is not included. */
  script: { files: number; raw: number; gzip: number };
}

/** Panel with a logged-in viewer. */
interface Visit {
  url: string;
  cookie: string;
}

/**
 * Serves the demo and prints what each page of the panel costs the main account, the most expensive first. Places of
 * the policy without a page are listed at the end.
 */
export async function benchPages({ folder, stopPanel }: Bench): Promise<void> {
  await stopPanel();
  const server = await startServer({}, "demo");
  try {
    const demo = JSON.parse(readFileSync(join(folder, "demo.json"), "utf8")) as Demo;
    const visit = { url: server.url, cookie: `gatehouse-session=${await logIn(server.url, demo.account)}` };
    const { pages, missing } = await findPages(visit);
    const figures: PageFigures[] = [];
    for (const page of pages) figures.push(await measurePage(visit, page));
    print(figures, missing);
  } finally {
    await server.stop();
  }
}

/** Returns all pages: the policy's places, the fullest of each tab's pages, and one of each kind that they link to. */
async function findPages(visit: Visit): Promise<{ pages: { shape: string; path: string }[]; missing: string[] }> {
  const found = new Map<string, string>();
  const missing: string[] = [];
  let fresh: { path: string; html: string }[] = [];
  const applicationIds = [
    ...new Set(
      [...(await get(visit, "/applications")).html.matchAll(/href="\/applications\/(\d+)/g)].map(([, id]) => id!),
    ),
  ];
  for (const { id, place } of sections) {
    const tab = place.tab;
    const candidates =
      place.path !== undefined
        ? [place.path]
        : tab
          ? applicationIds.map((application) => tabPath(application, tab.slug))
          : [];
    const answers = (await Promise.all(candidates.map((path) => get(visit, path)))).filter(({ isPage }) => isPage);
    if (candidates.length > 0 && answers.length === 0) missing.push(`${id} (${candidates[0]})`);
    if (answers.length > 0)
      fresh.push(answers.reduce((fullest, answer) => (answer.html.length > fullest.html.length ? answer : fullest)));
  }
  for (let depth = 0; depth <= DEEPEST && fresh.length > 0; depth += 1) {
    for (const { path } of fresh) found.set(shapeOf(path), path);
    const linked = new Map(fresh.flatMap(({ html }) => linksOf(html)).map((path) => [shapeOf(path), path]));
    const unseen = [...linked].filter(([shape]) => !found.has(shape)).map(([, path]) => path);
    fresh = (await Promise.all(unseen.map((path) => get(visit, path)))).filter(({ isPage }) => isPage);
  }
  return { pages: [...found].map(([shape, path]) => ({ shape, path })), missing };
}

/** Requests a page repeatedly, each time after the constant page. */
async function measurePage(visit: Visit, { shape, path }: { shape: string; path: string }): Promise<PageFigures> {
  const times: number[] = [];
  const constants: number[] = [];
  let html = "";
  for (let round = -WARM_UPS; round < ROUNDS; round += 1) {
    const constant = await timed(() => get({ ...visit, cookie: "" }, CONSTANT));
    const page = await timed(() => get(visit, path));
    if (!page.answer.isPage) throw new Error(`${path} was a page, and is none any more.`);
    html = page.answer.html;
    if (round < 0) continue;
    constants.push(constant.ms);
    times.push(page.ms);
  }
  return {
    shape,
    path,
    p95: quantile(times, 0.95),
    median: quantile(times, 0.5),
    p95Ratio: quantile(times, 0.95) / quantile(constants, 0.95),
    medianRatio: quantile(times, 0.5) / quantile(constants, 0.5),
    html: Buffer.byteLength(html),
    script: await scriptOf(visit.url, html),
  };
}

const scripts = new Map<string, { raw: number; gzip: number }>();

async function scriptOf(url: string, html: string): Promise<PageFigures["script"]> {
  const tags = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => !/nomodule/i.test(tag));
  const sources = [...new Set(tags.flatMap((tag) => /\bsrc="([^"]+)"/.exec(tag)?.[1] ?? []))];
  const sum = { files: sources.length, raw: 0, gzip: 0 };
  for (const source of sources) {
    const address = new URL(source.replaceAll("&amp;", "&"), url).href;
    if (!scripts.has(address)) {
      const response = await fetch(address);
      if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
      const content = Buffer.from(await response.arrayBuffer());
      scripts.set(address, { raw: content.length, gzip: gzipSync(content).length });
    }
    const { raw, gzip } = scripts.get(address)!;
    sum.raw += raw;
    sum.gzip += gzip;
  }
  return sum;
}

async function get({ url, cookie }: Visit, path: string): Promise<{ path: string; html: string; isPage: boolean }> {
  const response = await fetch(url + path, { headers: { cookie }, redirect: "manual" });
  const isHtml = response.headers.get("content-type")?.startsWith("text/html") ?? false;
  if (!isHtml) await response.body?.cancel();
  const html = isHtml ? await response.text() : "";
  return { path, html, isPage: response.status === 200 && html.includes("</html>") };
}

/** Returns the panel's own pages that a page links to, without their queries, which only vary the same page. */
const linksOf = (html: string): string[] =>
  [...html.matchAll(/<a\b[^>]*\bhref="(\/[^"?#]*)"/g)]
    .map(([, path]) => path!)
    .filter((path) => !/^\/(api|_next|login|log-out)\b|\.[a-z]+$/.test(path));

const shapeOf = (path: string) => path.replace(/\/(\d+|[0-9a-f]{8}-[0-9a-f-]{27})(?=\/|$)/g, "/:id");

async function logIn(url: string, { name, password }: Demo["account"]): Promise<string> {
  const { logIn } = await graphql<{ logIn: { sessionId: string } }>(
    url,
    "mutation ($input: LogInInput!) { logIn(input: $input) { sessionId } }",
    { input: { login: name, password } },
  );
  return logIn.sessionId;
}

async function timed<Answer>(work: () => Promise<Answer>): Promise<{ answer: Answer; ms: number }> {
  const began = performance.now();
  const answer = await work();
  return { answer, ms: performance.now() - began };
}

function print(figures: PageFigures[], missing: string[]): void {
  const kB = (bytes: number) => Math.round(bytes / 1000);
  const late = figures.filter(({ p95 }) => p95 > P95_MAX_MS).length;
  console.log(
    `Pages of the demo for the main account: p95 of ${ROUNDS}, against ${CONSTANT} in the same run; ${late} of ${figures.length} over ${P95_MAX_MS} ms, wanted none`,
  );
  for (const { shape, p95, median, p95Ratio, medianRatio, html, script } of [...figures].sort(
    (a, b) => b.p95Ratio - a.p95Ratio,
  )) {
    console.log(
      `  ${shape.padEnd(46)} p95 ${p95Ratio.toFixed(1).padStart(5)} x (${p95.toFixed(0)} ms)  median ${medianRatio.toFixed(1).padStart(5)} x (${median.toFixed(0)} ms)` +
        `  HTML ${kB(html)} kB  JavaScript ${kB(script.gzip)} kB gzip, ${kB(script.raw)} kB raw in ${script.files} files`,
    );
  }
  if (missing.length > 0) console.log(`  Without a page: ${missing.join(", ")}`);
}
