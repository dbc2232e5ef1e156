import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const alias = [
  { find: /^@\/(.*)/, replacement: `${fileURLToPath(new URL(".", import.meta.url))}$1` },
  // One copy of graphql, the one that the packages themselves load; so none of them has to be transformed.
  { find: /^graphql$/, replacement: fileURLToPath(new URL("node_modules/graphql/index.js", import.meta.url)) },
  { find: "server-only", replacement: fileURLToPath(new URL("tests/support/empty.ts", import.meta.url)) },
];

const onADatabase = {
  globalSetup: ["tests/support/database-template.ts"],
  setupFiles: ["tests/support/database.ts"],
  testTimeout: 60_000,
  hookTimeout: 60_000,
};

export default defineConfig({
  resolve: { alias },
  test: {
    maxWorkers: 3, // each with a database of its own; while one waits for its disk or a pause, the others go on
    projects: [
      { extends: true, test: { name: "unit", include: ["tests/unit/**/*.test.ts"] } },
      { extends: true, test: { name: "policy", include: ["tests/policy/**/*.test.ts"], ...onADatabase } },
      { extends: true, test: { name: "integration", include: ["tests/integration/**/*.test.ts"], ...onADatabase } },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: ["tests/support/browser-server.ts"],
          testTimeout: 300_000, // some open every place of the panel, one after the other
          hookTimeout: 120_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 }, // after the others, when all are asked for
          retry: 1, // a busy machine can be late once; what is broken fails twice
        },
      },
    ],
  },
});
