import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const alias = [
  { find: /^@\/(.*)/, replacement: `${fileURLToPath(new URL(".", import.meta.url))}$1` },
  { find: "server-only", replacement: fileURLToPath(new URL("tests/support/empty.ts", import.meta.url)) },
];

const onADatabase = {
  setupFiles: ["tests/support/database.ts"],
  testTimeout: 60_000,
  hookTimeout: 60_000,
};

export default defineConfig({
  resolve: { alias },
  // One copy of graphql: the packages' ES modules, as the code imports them.
  ssr: { noExternal: [/graphql/, /@apollo\/server/] },
  test: {
    maxWorkers: 2, // each with a database of its own
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
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          retry: 1, // a busy machine can be late once; what is broken fails twice
        },
      },
    ],
  },
});
