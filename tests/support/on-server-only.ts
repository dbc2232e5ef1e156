import { readdirSync } from "node:fs";
import { basename, join } from "node:path";

const reasons: [reason: string, files: string[]][] = [
  [
    "walks the schema with ids or texts of all kinds; the grid runs every query and mutation on both",
    [
      "tenancy-walk",
      "tenancy",
      "personal-fields",
      "graphql-errors",
      "field-access",
      "must-change",
      "parents-scenarios",
    ],
  ],
  [
    "tries who gets in and what they may give; log-in, login-race, row-level-security and the grid run the same statements on both",
    [
      "throttle",
      "rate-limits",
      "session-idle",
      "session-life",
      "session-end",
      "own-sessions",
      "credentials",
      "granting",
      "add-subuser",
      "change-subuser",
      "authorized-ips",
      "api-keys",
      "service-account-token",
      "service-accounts",
      "child-accounts",
    ],
  ],
  [
    "tries what lies before the database: HTTP, command lines, uploads, keys, storages and other servers",
    [
      "http",
      "graphql-http",
      "call-list-http",
      "call-list-rows",
      "users-import-http",
      "program-downloads",
      "upload-recording",
      "record-storages",
      "rotate-keys",
      "verification-command",
      "engine-client",
      "documents",
    ],
  ],
  [
    "tries the rules of one section; the grid runs its queries and mutations on both, and the browser its pages on the embedded database",
    [
      "account-numbers",
      "agreements",
      "applications",
      "bank-cards",
      "caller-ids",
      "events",
      "invoices",
      "notifications",
      "numbers-of-application",
      "payments",
      "plans",
      "profile",
      "queues",
      "renewals",
      "rule-runs",
      "rules",
      "scenarios",
      "security-lists",
      "sip-registrations",
      "smart-queue",
      "sms",
      "verification",
      "verification-calls",
    ],
  ],
  ["tries what the demo holds; the browser's tests run that demo on the embedded database", ["demo-data"]],
];

const paths = readdirSync("tests/integration", { recursive: true, encoding: "utf8" }).map((path) =>
  join("tests/integration", path),
);

/** Returns the path of a test in any folder; an unknown name is returned as it is, for the unit test to find. */
const pathOf = (name: string) => paths.find((path) => basename(path) === `${name}.test.ts`) ?? name;

/**
 * Tests that run only on PostgreSQL where there is a server (TEST_DATABASE_URL), each with its reason; without one, all
 * run on the embedded database. What can differ between databases stays on both: each kind of statement, locks, COPY,
 * migrations, row level security, the crash during purchases, and the grid (there with one role that has access and one
 * that lacks it per coordinate).
 */
export const onServerOnly: Readonly<Record<string, string>> = Object.fromEntries(
  reasons.flatMap(([reason, files]) => files.map((file) => [pathOf(file), reason])),
);
