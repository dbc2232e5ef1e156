import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// Settings shared by all tests of a worker. They are read once, so a file that needs others must reset the modules.
const files = join(tmpdir(), `gatehouse-test-files-${process.pid}`);

Object.assign(process.env, {
  NEXTAUTH_SECRET: "a secret for tests that is long enough",
  ENCRYPTION_KEY: Buffer.alloc(32, "tests").toString("base64"),
  FILES_DIR: files,
  TEST_CHEAP_PASSWORD_HASHES: "yes",
});
process.env.LOG_LEVEL ??= "silent";

/** Deletes what a test file left in FILES_DIR. */
export function emptyFiles(): void {
  rmSync(files, { recursive: true, force: true });
}
