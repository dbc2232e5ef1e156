import { randomBytes } from "node:crypto";
import { createReadStream, type ReadStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";

import { filesDir } from "@/lib/platform/env";

/** Kinds of stored files; each has its own folder. */
export type FileKind = "recordings" | "reports" | "uploads" | "documents";

/** A file that is durably stored. */
export interface StoredFile {
  key: string;
  /** In bytes. */
  size: number;
}

/** Thrown when a stream exceeds the allowed size. */
export class FileTooLargeError extends Error {}

const UPLOAD_KEPT_MS = 86_400_000;

const KEY = /^[0-9]+\/(recordings|reports|uploads|documents)\/[0-9a-f]{32}$/;

/**
 * Writes a stream to a new file under a random name without external input. The file appears complete and synced to
 * disk, or not at all.
 * @throws FileTooLargeError as soon as there are more than `most` bytes
 */
export async function storeFile(
  accountId: number,
  kind: FileKind,
  content: Readable | AsyncIterable<Uint8Array>,
  most: number,
): Promise<StoredFile> {
  const key = `${accountId}/${kind}/${randomBytes(16).toString("hex")}`;
  const path = pathOf(key);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const file = await open(`${path}.part`, "wx", 0o600);
  let size = 0;
  try {
    for await (const chunk of content) {
      const bytes = chunk as Uint8Array;
      size += bytes.byteLength;
      if (size > most) throw new FileTooLargeError(`More than ${most} bytes.`);
      await file.write(bytes);
    }
    await file.sync();
  } catch (error) {
    await file.close();
    await rm(`${path}.part`, { force: true });
    throw error;
  }
  await file.close();
  await rename(`${path}.part`, path);
  return { key, size };
}

/** Returns the content of a stored file, from byte `start` to byte `end`, both included; all of it by default. */
export const readStoredFile = (key: string, range: { start?: number; end?: number } = {}): ReadStream =>
  createReadStream(pathOf(key), range);

/** Returns the size of a stored file in bytes; undefined when it does not exist. */
export async function sizeOfStoredFile(key: string): Promise<number | undefined> {
  try {
    return (await stat(pathOf(key))).size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** Returns the number of an account's files of a kind, including those being written. */
export async function countStoredFiles(accountId: number, kind: FileKind): Promise<number> {
  return (await filesIn(join(filesDir(), String(accountId), kind))).length;
}

/** Deletes uploads older than a day, which have been processed or never will be. */
export async function dropOldUploads(now = Date.now()): Promise<void> {
  for (const account of await filesIn(filesDir())) {
    const folder = join(filesDir(), account, "uploads");
    for (const name of await filesIn(folder)) {
      const path = join(folder, name);
      const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: now })); // deleted concurrently
      if (now - mtimeMs > UPLOAD_KEPT_MS) await rm(path, { force: true });
    }
  }
}

/** Deletes a stored file; a missing one is no error. Call it after the transaction that removes its row. */
export async function deleteStoredFile(key: string): Promise<void> {
  await rm(pathOf(key), { force: true });
}

async function filesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return [];
    throw error;
  }
}

function pathOf(key: string): string {
  if (!KEY.test(key)) throw new Error(`${JSON.stringify(key)} is no key of a stored file.`);
  return join(filesDir(), key);
}
