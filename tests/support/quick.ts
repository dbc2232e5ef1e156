import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

const LINTED = /\.(ts|tsx|js|cjs|mjs)$/;
const INTEGRATION = "tests/integration";

/** Returns the changed files that lint reads. */
export const lintable = (): string[] => changed().filter((file) => LINTED.test(file));

/**
 * Returns the integration tests affected by a change: those it changes, those named after a domain it changes, and
 * those that import from there.
 */
export function testsOfChange(): string[] {
  const files = changed();
  const domains = new Set(files.flatMap(domainsOf));
  const imports = [...domains].flatMap((domain) => [`/${domain}/`]);
  const support = files
    .filter((file) => /^tests\/(support|integration)\/[^.]+\.ts$/.test(file))
    .map((file) => `/${basename(file, ".ts")}"`);
  const isTouched = (file: string) => {
    if (files.includes(file) || [...domains].some((domain) => basename(file).startsWith(domain))) return true;
    const imported =
      readFileSync(file, "utf8")
        .match(/from "[^"]+"/g)
        ?.join() ?? "";
    return [...imports, ...support].some((place) => imported.includes(place));
  };
  return readdirSync(INTEGRATION, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".test.ts"))
    .map((name) => join(INTEGRATION, name))
    .filter(isTouched);
}

/**
 * Returns the files that differ from the merge base with the remote's main branch, or else from the last commit; new
 * files included, deleted ones not.
 */
function changed(): string[] {
  const lines = (...args: string[]) =>
    execFileSync("git", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] })
      .split("\n")
      .filter(Boolean);
  let base = "HEAD";
  try {
    [base = "HEAD"] = lines("merge-base", "HEAD", "origin/main");
  } catch {
    // no remote
  }
  return [
    ...new Set([...lines("diff", "--name-only", base), ...lines("ls-files", "--others", "--exclude-standard")]),
  ].filter(existsSync);
}

/** Returns the domains of a file: the folder below its area, a schema's name, any folder of the panel. */
function domainsOf(file: string): string[] {
  const [floor, ...rest] = file.split("/");
  const folders = rest
    .slice(0, -1)
    .map((name) => name.replace(/^\((.+)\)$/, "$1"))
    .filter((name) => /^[a-z-]+$/.test(name));
  if (floor === "db" && folders.includes("schema")) return [basename(file, ".ts")];
  return floor === "lib" || floor === "graphql" ? folders.slice(1, 2) : floor === "app" ? folders.slice(1) : [];
}
