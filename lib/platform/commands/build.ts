import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const SOURCES = [
  "app",
  "graphql",
  "lib",
  "db",
  "proxy.ts",
  "next.config.js",
  "package-lock.json",
  "postcss.config.cjs",
  "tsconfig.json",
];
const STAMP = join(".next", "built-from");

/**
 * Builds the panel for production, unless the last build was made from the same sources.
 * @throws Error when the build fails
 */
export function ensureBuild({ force = false } = {}): void {
  const sources = hashOf(SOURCES);
  if (!force && existsSync(STAMP) && readFileSync(STAMP, "utf8") === sources) return;
  generateCode();
  const { status } = spawnSync(process.execPath, [join("node_modules", "next", "dist", "bin", "next"), "build"], {
    stdio: "inherit",
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  if (status !== 0) throw new Error("The build failed.");
  // Hashed again: a build can rewrite tsconfig.json.
  writeFileSync(STAMP, hashOf(SOURCES));
}

/**
 * Generates the code that is not committed.
 * @throws Error when generation fails
 */
export function generateCode(): void {
  const { status } = spawnSync("npm", ["run", "--silent", "codegen"], { stdio: "inherit" });
  if (status !== 0) throw new Error("The generated code could not be made.");
}

function hashOf(paths: string[]): string {
  const hash = createHash("sha256").update(process.version);
  for (const path of paths.filter(existsSync)) {
    const files = path.includes(".")
      ? [path]
      : readdirSync(path, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.sort()) hash.update(file).update(readFileSync(file));
  }
  return hash.digest("hex");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { runCommand } = await import("./run-command");
  await runCommand(async () => ensureBuild({ force: true }));
}
