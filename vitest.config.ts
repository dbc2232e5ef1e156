import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

import { onServerOnly } from "./tests/support/on-server-only.ts";

const alias = [
  { find: /^@\/(.*)/, replacement: `${fileURLToPath(new URL(".", import.meta.url))}$1` },
  // One copy of graphql, the one that the packages themselves load; so none of them has to be transformed.
  { find: /^graphql$/, replacement: fileURLToPath(new URL("node_modules/graphql/index.js", import.meta.url)) },
  { find: "server-only", replacement: fileURLToPath(new URL("tests/support/empty.ts", import.meta.url)) },
];

const onADatabase = ["policy", "integration"].flatMap((suite) =>
  readdirSync(`tests/${suite}`, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".test.ts"))
    .map((name) => `tests/${suite}/${name}`),
);
const counted = "tests/support/count-assertions.ts";

// What replaces modules or settings needs modules of its own; all other files of a worker share what is loaded.
const replacesModules = (file: string) =>
  /vi\.(mock|resetModules)\(|^process\.env\.\w+ = /m.test(readFileSync(file, "utf8"));

/** The tests on one database: those that share their modules, and those that need their own. */
function databaseProjects(
  name: "postgres" | "embedded",
  env: Record<string, string>,
  files: string[],
): TestProjectInlineConfiguration[] {
  const project = (suffix: string, isolate: boolean, include: string[]): TestProjectInlineConfiguration => ({
    extends: true,
    test: {
      name: `${name}${suffix}`,
      include,
      isolate,
      env,
      globalSetup: ["tests/support/database-template.ts"],
      setupFiles: ["tests/support/database.ts", counted],
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  });
  const [own, shared] = [files.filter(replacesModules), files.filter((file) => !replacesModules(file))];
  return [project("", false, shared), project("-own-modules", true, own)].filter(
    ({ test }) => test!.include!.length > 0,
  );
}

const server = process.env.TEST_DATABASE_URL;

export default defineConfig({
  resolve: { alias },
  test: {
    maxWorkers: availableParallelism() + 1, // each with a database of its own; while one waits for its disk or a pause, the others go on
    sequence: { sequencer: (await import("./tests/support/sequencer.ts")).LongestFirst },
    projects: [
      { extends: true, test: { name: "unit", include: ["tests/unit/**/*.test.ts"], setupFiles: [counted] } },
      ...(server ? databaseProjects("postgres", { TEST_DATABASE_URL: server }, onADatabase) : []),
      ...(server
        ? databaseProjects(
            "embedded",
            { TEST_DATABASE_URL: "", GRID: "once" },
            onADatabase.filter((file) => !(file in onServerOnly)),
          )
        : databaseProjects("embedded", {}, onADatabase)),
    ],
  },
});
