import { badInput } from "@/lib/platform/errors";

/** Maximum size of a file of users, in bytes. */
export const IMPORT_MAX_BYTES = 900_000;

/**
 * Decodes a file of users: UTF-8, or UTF-16 with a byte order mark, as spreadsheets write it.
 * @throws BAD_USER_INPUT for a file that is too large or in another encoding
 */
export function importText(bytes: Uint8Array): string {
  if (bytes.byteLength > IMPORT_MAX_BYTES)
    throw badInput({ csv: "The file is larger than 900 kB. Split it, and import the parts one after the other." });
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (!isMisread(text)) return text;
  } catch {
    // reported below, like a file that is not text
  }
  throw notInUtf8();
}

/** Returns whether a text was read in the wrong encoding: it has NUL, from UTF-16, or the replacement character. */
export const isMisread = (text: string): boolean => /[\0\uFFFD]/.test(text);

export const notInUtf8 = () =>
  badInput({ csv: "The file is not in UTF-8. Save it as “CSV UTF-8” and choose it again." });
