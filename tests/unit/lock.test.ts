import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { takeLock } from "@/db/lock";

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gatehouse-lock-"));
  path = join(folder, "database.lock");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("the lock is refused", () => {
  it("while another living process holds it, with one line that says which", () => {
    const other = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"]);
    try {
      writeFileSync(path, String(other.pid));
      expect(() => takeLock(path)).toThrow(
        new RegExp(`^The embedded database is in use by process ${other.pid}\\..*DATABASE_URL`),
      );
      expect(readFileSync(path, "utf8")).toBe(String(other.pid));
    } finally {
      other.kill();
    }
  });

  it("while a process of another user holds it", () => {
    writeFileSync(path, "1");
    expect(() => takeLock(path)).toThrow("in use by process 1.");
  });

  it("where there is no folder for it", () => {
    expect(() => takeLock(join(folder, "nowhere", "database.lock"))).toThrow("ENOENT");
  });
});

describe("the lock is taken", () => {
  it("and holds this process's number, for its owner's eyes alone", () => {
    takeLock(path);
    expect(readFileSync(path, "utf8")).toBe(String(process.pid));
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it("and given back by its release, after which it is free", () => {
    const release = takeLock(path);
    release();
    expect(existsSync(path)).toBe(false);
    expect(() => takeLock(path)).not.toThrow();
  });

  it("over from a process that is dead", () => {
    const { pid } = spawnSync(process.execPath, ["-e", ""]);
    writeFileSync(path, String(pid));
    takeLock(path);
    expect(readFileSync(path, "utf8")).toBe(String(process.pid));
  });

  it.each(["", "nobody", "0", "NaN", "9".repeat(30)])("over from a file that names no process: %j", (text) => {
    writeFileSync(path, text);
    takeLock(path);
    expect(readFileSync(path, "utf8")).toBe(String(process.pid));
  });
});
