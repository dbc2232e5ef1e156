import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

const README_MAX_BYTES = 8_192;
const FOLDERS = ["app", "graphql", "lib", "db", "tests", "docs", "examples", ".ci"];

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => !name.split("/").includes("node_modules"))
    .map((name) => join(folder, name));

const paths = [...readdirSync("."), ...FOLDERS.flatMap(filesOf)];
const names = new Set(paths.map((path) => basename(path)));

const documents = paths
  .filter((path) => path.endsWith(".md") && statSync(path).isFile())
  .map((path) => ({ path, text: readFileSync(path, "utf8") }));

const withoutCode = (text: string) => text.replace(/^```[\s\S]*?^```/gm, "").replace(/`[^`\n]*`/g, "");
const inBackticks = (text: string) =>
  [...text.replace(/^```[\s\S]*?^```/gm, "").matchAll(/`([^`\n]+)`/g)].map(([, token = ""]) => token);

/** Returns a heading's anchor, as GitHub generates it. */
const anchorOf = (heading: string) =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
const anchorsOf = (path: string) =>
  [...readFileSync(path, "utf8").matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => anchorOf(heading));

/** Returns whether a link leads to a file of the repository, and to a heading in it when it names one. */
function leadsSomewhere(from: string, link: string): boolean {
  const [file = "", anchor] = decodeURI(link).split("#");
  const path = file === "" ? from : normalize(join(dirname(from), file));
  if (!existsSync(path)) return false;
  return anchor === undefined || anchorsOf(path).includes(anchor);
}

/** Returns whether a text in backticks is a file or folder: a path below a known folder, or a source file's name. */
function isPath(token: string): boolean {
  if (/[\s<>*{}$…,;:]/.test(token)) return false;
  if (FOLDERS.includes(token.split("/")[0]!)) return token.includes("/");
  return /^[\w.-]+\.(ts|tsx|mjs|cjs|js|graphql|md)$/.test(token);
}

/** Returns whether a path from the root exists, or a file of that name in any folder. */
const isThere = (token: string) => existsSync(token) || (!token.includes("/") && names.has(token));

const broken = (find: (document: { path: string; text: string }) => string[]) =>
  documents.flatMap((document) => find(document).map((what) => `${document.path}: ${what}`));

describe("the documents", () => {
  it("link to files and headings that are there", () => {
    const links = ({ path, text }: { path: string; text: string }) =>
      [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)]
        .map(([, link = ""]) => link)
        .filter((link) => !/^[a-z]+:/.test(link) && !leadsSomewhere(path, link));
    expect(broken(links)).toEqual([]);
  });

  it("name files and folders that are there", () => {
    expect(broken(({ text }) => inBackticks(text).filter((token) => isPath(token) && !isThere(token)))).toEqual([]);
  });

  it("name npm scripts that are there", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
    const commands = ({ text }: { text: string }) =>
      [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name = ""]) => name);
    expect(broken((document) => commands(document).filter((name) => !(name in scripts)))).toEqual([]);
  });

  it("name limits' constants that their files have", () => {
    const rows = [...readFileSync("docs/limits.md", "utf8").matchAll(/^\|.*\| (`[^|]+`) +\|$/gm)];
    expect(rows.length).toBeGreaterThan(100);
    const missing = rows.flatMap(([, where = ""]) => {
      const tokens = inBackticks(where);
      const path = tokens.at(-1)!;
      const text = existsSync(path) ? readFileSync(path, "utf8") : "";
      return tokens
        .slice(0, -1)
        .filter((name) => !new RegExp(`\\b${name}\\b`).test(text))
        .map((name) => `${name} in ${path}`);
    });
    expect(missing).toEqual([]);
  });

  it("tell of every setting, and so does .env.example", () => {
    const settings = [...readFileSync("lib/platform/env.ts", "utf8").matchAll(/^ {4}([A-Z][A-Z_]+):/gm)].map(
      ([, name = ""]) => name,
    );
    expect(settings).toContain("DATABASE_URL");
    const operations = readFileSync("docs/operations.md", "utf8");
    const example = readFileSync(".env.example", "utf8");
    expect(settings.filter((name) => !operations.includes(`| \`${name}\``))).toEqual([]);
    expect(settings.filter((name) => !new RegExp(`^(# )?${name}=`, "m").test(example))).toEqual([]);
  });

  it("begin with a README that is read in one sitting", () => {
    expect(statSync("README.md").size).toBeLessThanOrEqual(README_MAX_BYTES);
  });
});
