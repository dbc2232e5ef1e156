import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";

/**
 * Takes the lock file that keeps a second process out of an embedded database, which would silently lose rows. Takes
 * over the lock of a dead process. Returns the function that releases it.
 * @throws Error with a one-line message when a running process holds the lock
 */
export function takeLock(path: string): () => void {
  // Linked into place complete, so a lock file is never read without its holder's process id.
  const own = `${path}.${process.pid}`;
  writeFileSync(own, String(process.pid), { mode: 0o600 });
  try {
    for (;;) {
      try {
        linkSync(own, path);
        return () => rmSync(path, { force: true });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      }
      const holder = Number(readFileSync(path, "utf8"));
      if (holder !== process.pid && isAlive(holder)) {
        throw new Error(
          `The embedded database is in use by process ${holder}. Stop it first, or set DATABASE_URL to use Postgres.`,
        );
      }
      rmSync(path, { force: true });
    }
  } finally {
    rmSync(own, { force: true });
  }
}

function isAlive(pid: number): boolean {
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
