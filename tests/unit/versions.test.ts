import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** The oldest versions without a known vulnerability that affects us. */
const LEAST: Record<string, string> = {
  next: "16.2.11",
  react: "19.2.6",
  "react-dom": "19.2.6",
  "@apollo/server": "5.5.0",
  "drizzle-orm": "0.45.2",
  "next-auth": "4.24.15",
};

const read = (path: string) => JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
const numbers = (version: string) => version.split(/[.-]/).slice(0, 3).map(Number);

function isAtLeast(version: string, least: string): boolean {
  const [ours, theirs] = [numbers(version), numbers(least)];
  const differs = ours.findIndex((part, index) => part !== theirs[index]);
  return differs === -1 ? !version.includes("-") : ours[differs]! > theirs[differs]!;
}

it.each([
  ["16.2.10", false],
  ["16.2.11", true],
  ["16.10.0", true],
  ["15.99.99", false],
  ["17.0.0", true],
  ["16.2.11-canary.1", false],
])("16.2.11 or newer is %s: %s", (version, expected) => expect(isAtLeast(version, "16.2.11")).toBe(expected));

it.each(Object.entries(LEAST))("%s is installed at %s or newer", (name, least) => {
  const { version } = read(`node_modules/${name}/package.json`) as { version: string };
  expect(isAtLeast(version, least), version).toBe(true);
});

it("every dependency is pinned to one version", () => {
  const { dependencies, devDependencies, overrides } = read("package.json") as Record<string, Record<string, string>>;
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies, ...overrides }))
    expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
});
