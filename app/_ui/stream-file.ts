import "server-only";

import { Readable } from "node:stream";
import parseRange from "range-parser";

interface StoredFile {
  name: string;
  contentType: string;
  /** Size in bytes. */
  size: number;
  /** HTTP entity tag; changes with the contents. */
  tag: string;
  /** Reads the bytes from `start` to `end`, both inclusive. */
  read(range: { start: number; end: number }): Readable;
}

/**
 * Returns a stored file as a response, whole or the one requested range, so that a player can seek. Multiple ranges,
 * and a range of a file that has changed (If-Range), return the whole file.
 */
export function streamFile(request: Request, { name, contentType, size, tag, read }: StoredFile): Response {
  const headers = new Headers({
    "accept-ranges": "bytes",
    "content-type": contentType,
    "content-disposition": `inline; filename="${name}"`,
    "cache-control": "private, no-store",
    etag: tag,
  });
  const asked = request.headers.get("range");
  const unless = request.headers.get("if-range");
  const ranges = asked && (unless === null || unless === tag) ? parseRange(size, asked) : undefined;
  if (ranges === -1) {
    headers.set("content-range", `bytes */${size}`);
    return new Response(null, { status: 416, headers });
  }
  const one = Array.isArray(ranges) && ranges.type === "bytes" && ranges.length === 1 ? ranges[0] : undefined;
  const range = one ?? { start: 0, end: size - 1 };
  headers.set("content-length", String(range.end - range.start + 1));
  if (one) headers.set("content-range", `bytes ${one.start}-${one.end}/${size}`);
  const body =
    request.method === "HEAD" || size === 0 ? null : (Readable.toWeb(read(range)) as ReadableStream<Uint8Array>);
  return new Response(body, { status: one ? 206 : 200, headers });
}
