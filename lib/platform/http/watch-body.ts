import type { IncomingMessage, ServerResponse } from "node:http";

interface BodyLimits {
  /** Maximum duration of a body. */
  mostMs: number;
  /** Maximum duration of an upload's body, as long as it meets the minimum rate. */
  uploadMostMs: number;
  /** Minimum rate of an upload, in bytes per second. */
  uploadLeastRate: number;
  /** Interval of the rate check. */
  lookEveryMs: number;
  /** Time that a client still sending has to read a response that did not wait for its body. */
  lingerMs: number;
}

/** 20 seconds per body; 15 minutes per upload, at a minimum of one kilobyte per second. */
export const bodyLimits: BodyLimits = {
  mostMs: 20_000,
  uploadMostMs: 900_000,
  uploadLeastRate: 1_000,
  lookEveryMs: 10_000,
  lingerMs: 2_000,
};

/** Returns whether the URL is an upload route, whose access is checked before the body is read. */
const isUpload = (url = "") => url.startsWith("/api/uploads/");

/**
 * Ends requests whose body arrives too slowly, so that trickling clients can't hold connections: the server's own limit
 * is that of uploads, and all other requests get a shorter one here. A body that is no longer needed is cut off.
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
