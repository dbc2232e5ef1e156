import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { describe, expect, it } from "vitest";

import {
  deleteStoredFile,
  FileTooLargeError,
  readStoredFile,
  sizeOfStoredFile,
  storeFile,
} from "@/lib/platform/files/store";

const content = Buffer.from("a recording, or what stands for one");

describe("the file store", () => {
  it("gives back what it was given, whole or in part", async () => {
    const { key, size } = await storeFile(
      7,
      "recordings",
      Readable.from([content.subarray(0, 5), content.subarray(5)]),
      100,
    );
    expect({ size, stored: await sizeOfStoredFile(key) }).toEqual({ size: content.length, stored: content.length });
    expect(await buffer(readStoredFile(key))).toEqual(content);
    expect(await buffer(readStoredFile(key, { start: 2, end: 10 }))).toEqual(content.subarray(2, 11));
  });

  it("keeps nothing of what is too large, breaks off, or is deleted", async () => {
    const before = await readdir(join(process.env.FILES_DIR!, "7", "recordings"));
    await expect(storeFile(7, "recordings", Readable.from([content, content]), content.length)).rejects.toThrow(
      FileTooLargeError,
    );
    const broken = Readable.from(
      (async function* () {
        yield content;
        throw new Error("the client hung up");
      })(),
    );
    await expect(storeFile(7, "recordings", broken, 1_000)).rejects.toThrow("hung up");
    const { key } = await storeFile(7, "recordings", Readable.from([content]), 100);
    await deleteStoredFile(key);
    await deleteStoredFile(key);
    expect(await sizeOfStoredFile(key)).toBeUndefined();
    expect(await readdir(join(process.env.FILES_DIR!, "7", "recordings"))).toEqual(before);
  });

  it.each([
    "../secret",
    "7/recordings/../../x",
    "7/recordings/short",
    "/etc/passwd",
    "7/other/0123456789abcdef0123456789abcdef",
  ])("takes %j for no key", (key) => {
    expect(() => readStoredFile(key)).toThrow("no key of a stored file");
  });
});
