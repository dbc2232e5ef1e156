import { unexpected } from "@/graphql/errors";
import { bearerOf, resolveBearer } from "@/lib/access/auth/resolve-bearer";
import { uploadRecording } from "@/lib/calls/recordings/upload-recording";
import { recordDenials } from "@/lib/platform/audit/record-denial";
import type { Ctx } from "@/lib/platform/ctx";
import { DomainError } from "@/lib/platform/errors";
import { requestInfo } from "@/lib/platform/http/request-info";

const STATUS: Record<DomainError["code"], number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
};
const REASONS: Record<string, number> = { TOO_LARGE: 413, NO_RECORDING: 415 };

/**
 * Receives a recording's file from the engine, authenticated by bearer token only, never by cookie. Errors have the
 * shape of GraphQL errors.
 */
export async function PUT(request: Request): Promise<Response> {
  const info = requestInfo(request.headers, request.signal);
  const bearer = bearerOf(request.headers);
  try {
    const ctx: Ctx = { viewer: bearer ? await resolveBearer(bearer, info) : null, request: info };
    const size = request.headers.get("content-length");
    const upload = { content: bytesOf(request), size: size === null ? undefined : Number(size) };
    try {
      const result = await uploadRecording(ctx, externalIdOf(request), upload);
      return answer(result.status === "ADDED" ? 201 : 200, result);
    } catch (error) {
      if (ctx.viewer && error instanceof DomainError && error.denied)
        await recordDenials({ ...ctx, viewer: ctx.viewer }, [error.denied]);
      throw error;
    }
  } catch (error) {
    if (!(error instanceof DomainError))
      return answer(request.signal.aborted ? 400 : 500, {
        errors: [request.signal.aborted ? { message: "The upload was broken off." } : unexpected(error)],
      });
    const { code, message, details } = error;
    return answer(
      REASONS[String(details.reason)] ?? STATUS[code],
      { errors: [{ message, extensions: { code, ...details } }] },
      code === "UNAVAILABLE" ? { "retry-after": "60" } : {},
    );
  }
}

/** Returns the last segment of the path; empty when it is malformed. */
function externalIdOf(request: Request): string {
  try {
    return decodeURIComponent(new URL(request.url).pathname.split("/").at(-1)!);
  } catch {
    return "";
  }
}

/** Yields the body as it arrives; it is read only when iterated. */
async function* bytesOf({ body }: Request): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader();
  if (!reader) return;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    await reader.cancel().catch(() => {}); // the rest of the body is not needed
  }
}

const answer = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  Response.json(body, { status, headers: { "cache-control": "no-store", ...headers } });
