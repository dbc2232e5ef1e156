import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Writes a file that is made from the code; with --check only compares, and ends with 1 and the command to run when it differs. */
export function writeOrCheck(path: string, text: string, command: string): void {
  const isCurrent = existsSync(path) && readFileSync(path, "utf8") === text;
  if (process.argv.includes("--check")) {
    if (isCurrent) return;
    console.error(`${path} is out of date. Run: ${command}`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`Wrote ${path}.`);
}
