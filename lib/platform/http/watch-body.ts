import type { IncomingMessage, ServerResponse } from "node:http";

interface BodyLimits {
  /** How long a body may take. */
  mostMs: number;
  /** How long one of an upload may take, as long as it keeps coming. */
  uploadMostMs: number;
  /** How slowly an upload may come, in bytes a second. */
  uploadLeastRate: number;
  /** How often the rate is looked at. */
  lookEveryMs: number;
  /** How long a client that still sends has time to read an answer that did not wait for its body. */
  lingerMs: number;
}

/** 20 seconds for a body; 15 minutes for an upload, which sends at least a kilobyte a second. */
export const bodyLimits: BodyLimits = {
  mostMs: 20_000,
  uploadMostMs: 900_000,
  uploadLeastRate: 1_000,
  lookEveryMs: 10_000,
  lingerMs: 2_000,
};

/** Where files come in; whoever may not send one is told before its body is read. */
const isUpload = (url = "") => url.startsWith("/api/uploads/");

/**
 * Ends a request whose body comes too slowly, so that nobody holds connections by trickling: the server's own limit is
 * that of uploads, and all else gets a short one here. A body that nobody waits for any more is cut off.
 */
export function watchBody(request: IncomingMessage, response: ServerResponse, limits = bodyLimits): void {
  const { "content-length": length, "transfer-encoding": encoding } = request.headers;
  if (encoding === undefined && (length === undefined || length === "0")) return;
  const upload = isUpload(request.url);
  const end = () => {
    if (request.complete) return;
    if (response.headersSent) return void request.socket.destroy();
    response.shouldKeepAlive = false;
    response.writeHead(408, { connection: "close" }).end(() => request.socket.destroy());
  };
  const most = setTimeout(end, upload ? limits.uploadMostMs : limits.mostMs);
  let seen = request.socket.bytesRead;
  const rate = upload
    ? setInterval(() => {
        const { bytesRead } = request.socket;
        if (bytesRead - seen < (limits.uploadLeastRate * limits.lookEveryMs) / 1_000) end();
        seen = bytesRead;
      }, limits.lookEveryMs)
    : undefined;
  response.once("close", () => {
    clearTimeout(most);
    clearInterval(rate);
  });
  response.once("finish", () => {
    if (!request.complete) setTimeout(() => request.complete || request.socket.destroy(), limits.lingerMs).unref();
  });
}
