import "server-only";

import { Readable } from "node:stream";
import parseRange from "range-parser";

interface StoredFile {
  name: string;
  contentType: string;
  /** In bytes. */
  size: number;
  /** Changes with the contents: an HTTP entity tag. */
  tag: string;
  /** The bytes from `start` to `end`, both included. */
  read(range: { start: number; end: number }): Readable;
}

/**
 * A stored file to play or to keep: whole, or the one range that was asked for, so that a player can jump in it.
 * Several ranges at once, and a range of what has changed meanwhile (If-Range), give the whole file.
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
