import { randomBytes } from "node:crypto";
import { createReadStream, type ReadStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";

import { filesDir } from "@/lib/platform/env";

/** What files of an account are kept for; each kind has a folder. */
export type FileKind = "recordings" | "reports" | "uploads" | "documents";

/** A file that is on the disk for good. */
export interface StoredFile {
  key: string;
  /** In bytes. */
  size: number;
}

/** Ends a store before its size: what came was more than allowed. */
export class FileTooLargeError extends Error {}

const UPLOAD_KEPT_MS = 86_400_000;

const KEY = /^[0-9]+\/(recordings|reports|uploads|documents)\/[0-9a-f]{32}$/;

/**
 * Writes a stream into a new file, under a random name that nothing from outside is part of. It stands there whole and
 * synced to the disk, or not at all.
 * @throws FileTooLargeError as soon as there is more than `most` bytes
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

/** The content of a stored file, from byte `start` to byte `end`, both included; whole without them. */
export const readStoredFile = (key: string, range: { start?: number; end?: number } = {}): ReadStream =>
  createReadStream(pathOf(key), range);

/** The size of a stored file in bytes; nothing when it is gone. */
export async function sizeOfStoredFile(key: string): Promise<number | undefined> {
  try {
    return (await stat(pathOf(key))).size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** How many files of a kind an account has, those included that are just being written. */
export async function countStoredFiles(accountId: number, kind: FileKind): Promise<number> {
  return (await filesIn(join(filesDir(), String(accountId), kind))).length;
}

/** Deletes uploads older than a day: whatever was to be made of them was made, or never will be. */
export async function dropOldUploads(now = Date.now()): Promise<void> {
  for (const account of await filesIn(filesDir())) {
    const folder = join(filesDir(), account, "uploads");
    for (const name of await filesIn(folder)) {
      const path = join(folder, name);
      const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: now })); // deleted in this moment
      if (now - mtimeMs > UPLOAD_KEPT_MS) await rm(path, { force: true });
    }
  }
}

/** Deletes a stored file; one that is gone already is no error. Called after the transaction that forgets it. */
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
