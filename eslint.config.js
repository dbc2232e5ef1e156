import next from "eslint-config-next/core-web-vitals";
import sortImports from "eslint-plugin-simple-import-sort";
import typescript from "typescript-eslint";

// Imports run one way: app -> graphql -> lib -> db. lib/policy has no I/O and may be read from anywhere.
const above = {
  db: ["lib", "graphql", "app"],
  lib: ["graphql", "app"],
  graphql: ["app"],
};

const folder = (name) => [`@/${name}/**`, `**/../${name}/**`];
const forbid = (...patterns) => ["error", { patterns: patterns.map(([group, message]) => ({ group, message })) }];

const arrows = Object.entries(above).map(([layer, folders]) => [
  layer,
  [folders.flatMap(folder), "Imports run one way: app -> graphql -> lib -> db."],
]);
const arrow = Object.fromEntries(arrows);

const connection = [
  ["**/db/connection", "**/db/migrate", "**/db/family"],
  "Outside db, queries run through withAccount; two accounts meet in lib/child-accounts and lib/access/auth/lock-account.ts alone.",
];
const connectionButFamily = [["**/db/connection", "**/db/migrate"], connection[1]];
const signIn = [["**/db/sign-in"], "The sign-in connection is for lib/auth, lib/accounts' sign-up and login page."];
const worker = [["**/db/with-worker"], "The worker's connection is for background work and the operator's commands."];
const noSql = [["@/db/**", "**/../db/**"], "What a person sees holds no SQL."];
const operator = [["**/db/operator"], "For the operator's commands, /api/ready and the tests' set-up."];

const config = [
  {
    ignores: [
      ".next/**",
      ".data/**",
      "node_modules/**",
      "next-env.d.ts",
      "**/*.generated.ts",
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
  { files: ["db/**"], rules: { "no-restricted-imports": forbid(arrow.db) } },
  { files: ["lib/**"], rules: { "no-restricted-imports": forbid(arrow.lib, connection, signIn, worker, operator) } },
  {
    files: [
      "lib/jobs/**",
      "lib/renewals/**",
      "lib/bank-cards/top-up*.ts",
      "lib/invoices/make-*.ts",
      "lib/invoices/settle-*.ts",
      "lib/plans/offer*.ts",
      "lib/platform/mail/send-mails.ts",
      "lib/account/webhooks/deliver.ts",
      "lib/verification-review/**",
      "lib/account/verification/expire-verifications.ts",
      "lib/number-offers/stock*.ts",
      "lib/numbers/phone-numbers/number-in-use.ts",
      "lib/phone-numbers/stop-*.ts",
      "lib/**/drop-old*.ts",
    ],
    rules: { "no-restricted-imports": forbid(arrow.lib, connection, signIn, operator) },
  },
  {
    files: [
      "lib/auth/**",
      "lib/platform/rate-limit.ts",
      "lib/access/accounts/sign-up.ts",
      "lib/access/accounts/login-link.ts",
    ],
    rules: { "no-restricted-imports": forbid(arrow.lib, connection, worker, operator) },
  },
  {
    files: ["lib/child-accounts/**", "lib/access/auth/lock-account.ts"],
    rules: { "no-restricted-imports": forbid(arrow.lib, connectionButFamily, signIn, worker, operator) },
  },
  {
    files: ["lib/commands/**", "lib/server/**"],
    rules: { "no-restricted-imports": forbid(arrow.lib, connection, signIn) },
  },
  {
    files: ["graphql/**"],
    rules: {
      "no-restricted-imports": forbid(arrow.graphql, connection, signIn, worker, operator, [
        ["**/db/with-account"],
        "Resolvers call the verbs of lib.",
      ]),
    },
  },
  {
    files: ["app/**"],
    rules: { "no-restricted-imports": forbid(noSql, [["next/link"], "Links come from app/_ui/link."]) },
  },
  { files: ["app/_ui/link.tsx"], rules: { "no-restricted-imports": forbid(noSql) } },
  { files: ["app/api/ready/**"], rules: { "no-restricted-imports": forbid(connection, signIn) } },
];

export default config;
