import next from "eslint-config-next/core-web-vitals";
import sortImports from "eslint-plugin-simple-import-sort";
import typescript from "typescript-eslint";

const config = [
  {
    ignores: [
      ".next/**",
      ".data/**",
      "node_modules/**",
      "next-env.d.ts",
      "**/*.generated.ts",
      "db/schema/index.ts",
      "coverage/**",
      "lib/platform/commands/demo/scenarios/**",
    ],
  },
  ...next,
  ...typescript.configs.strict,
  {
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off", // a row that was just written is there
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/no-require-imports": ["error", { allow: [] }],
    },
  },
  {
    plugins: { "simple-import-sort": sortImports },
    rules: {
      // Packages, then the floors from the root, then what stands beside.
      "simple-import-sort/imports": ["error", { groups: [["^\\u0000"], ["^"], ["^@/"], ["^\\."]] }],
      "simple-import-sort/exports": "error",
    },
  },
  { files: ["**/*.cjs"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  {
    // Which place may import which is for .dependency-cruiser.cjs to say.
    files: ["app/**"],
    ignores: ["app/_ui/link.tsx"],
    rules: { "no-restricted-imports": ["error", { name: "next/link", message: "Links come from app/_ui/link." }] },
  },
];

export default config;
