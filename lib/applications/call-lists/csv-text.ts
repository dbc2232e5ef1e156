import { FileTooLargeError } from "@/lib/platform/files/store";

import { badFile } from "./columns";

/** Maximum size of a file of rows, in bytes. */
export const FILE_MAX_BYTES = 50_000_000;

/**
 * Decodes a UTF-8 file chunk by chunk, with or without a byte order mark.
 * @throws FileTooLargeError as soon as the file exceeds `most` bytes; BAD_USER_INPUT for any other encoding
 */
export async function* textOf(
  content: AsyncIterable<Uint8Array>,
  most = FILE_MAX_BYTES,
): AsyncGenerator<string, undefined> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let size = 0;
  let lines = 1;
  for await (const bytes of content) {
    if (size === 0) refuseUtf16(bytes);
    size += bytes.byteLength;
    if (size > most) throw new FileTooLargeError(`More than ${most} bytes.`);
    const text = decode(() => decoder.decode(bytes, { stream: true }), lines);
    lines += text.split("\n").length - 1;
    if (text.includes("\0")) throw badFile("The file holds NUL characters, so it is no CSV file in UTF-8.");
    yield text;
  }
  yield decode(() => decoder.decode(), lines);
}

function decode(piece: () => string, line: number): string {
  try {
    return piece();
  } catch {
    throw badFile(
      `The file is not in UTF-8: after about line ${line} there are bytes that UTF-8 does not have, as in files in Latin-1 or Windows-1252. Save it as "CSV UTF-8" and upload it again.`,
    );
  }
}

/**
 * Throws BAD_USER_INPUT for UTF-16, detected by its byte order mark or the zero byte beside each Latin letter, and for
 * a spreadsheet or archive, detected by its signature.
 */
function refuseUtf16(bytes: Uint8Array): void {
  const [first, second, third, fourth] = bytes;
  const isUtf16 =
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff) ||
    (first === 0 && second !== 0) ||
    (second === 0 && fourth === 0);
  if (isUtf16) throw badFile('The file is in UTF-16. Save it as "CSV UTF-8" and upload it again.');
  if (first === 0x50 && second === 0x4b && third === 3 && fourth === 4)
    throw badFile('This is a spreadsheet or an archive. Save it as "CSV UTF-8" and upload that file.');
}
