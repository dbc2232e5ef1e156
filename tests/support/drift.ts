import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

// What is generated has to be what the sources would give now; a difference names the command to run.
const generated = readdirSync("graphql")
  .filter((name) => name.endsWith(".generated.ts"))
  .map((name) => join("graphql", name));
const before = generated.map((path) => readFileSync(path, "utf8"));
execFileSync("npx", ["graphql-codegen", "--silent"], { stdio: ["ignore", "ignore", "inherit"] });
const stale = generated.filter((path, index) => readFileSync(path, "utf8") !== before[index]);
if (stale.length > 0)
  fail(`${stale.join(", ")} did not fit the schema; made anew now. Commit what "npm run codegen" gives.`);

// drizzle-kit writes a migration only if the schema moved away from the last one.
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
