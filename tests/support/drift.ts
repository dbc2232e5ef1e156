import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

// drizzle-kit writes a migration only if the schema differs from the last one.
const copy = mkdtempSync(join("node_modules", ".migrations-"));
cpSync("db/migrations", copy, { recursive: true });
const known = readdirSync(copy).length;
execFileSync(
  "npx",
  ["drizzle-kit", "generate", "--dialect", "postgresql", "--schema", "./db/schema/**/*.ts", "--out", copy],
  {
    stdio: ["ignore", "ignore", "inherit"],
  },
);
const moved = readdirSync(copy).length !== known;
rmSync(copy, { recursive: true, force: true });
if (moved) fail("db/schema has changed without a migration. Run: npm run db:generate -- --name <what-changes>");

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
