import "server-only";

import { bearerOf, resolveBearer } from "@/lib/access/auth/resolve-bearer";
import { recordDenials } from "@/lib/platform/audit/record-denial";
import { type Ctx, requireAny, type SignedIn } from "@/lib/platform/ctx";
import { DomainError } from "@/lib/platform/errors";
import { requestInfo } from "@/lib/platform/http/request-info";
import type { Permission } from "@/lib/policy/can";

import { currentCtx } from "./viewer";

const STATUS: Partial<Record<DomainError["code"], number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  UNAVAILABLE: 503,
};

/**
 * Requires any one of the permissions for a file download, by session cookie or bearer token; the returned context
 * carries the request's abort signal.
 * @throws UNAUTHENTICATED; FORBIDDEN while a password change is due or without a permission, which is recorded
 */
export async function requireDownload(
  request: Request,
  ...permissions: [Permission, ...Permission[]]
): Promise<SignedIn> {
  const ctx = await downloader(request);
  try {
    requireAny(ctx, ...permissions);
    return ctx;
  } catch (error) {
    if (ctx.viewer && error instanceof DomainError && error.denied)
      await recordDenials({ ...ctx, viewer: ctx.viewer }, [error.denied]);
    throw error;
  }
}

async function downloader(request: Request): Promise<Ctx> {
  const bearer = bearerOf(request.headers);
  if (bearer) {
    const info = { ...requestInfo(request.headers, request.signal), byToken: true };
    return { viewer: await resolveBearer(bearer, info), request: info };
  }
  const { viewer, request: info } = await currentCtx();
  return { viewer, request: { ...info, signal: request.signal } };
}

/** Responds with a file, or with the error's message as text. */
export async function download(make: () => Promise<{ name: string; type: string; body: BodyInit }>): Promise<Response> {
  try {
    const { name, type, body } = await make();
    return new Response(body, {
      headers: {
        "content-type": type,
        "content-disposition": `attachment; filename="${name}"`,
        "cache-control": "no-store",
      },
    });
  } catch (error) {
    return refusal(error);
  }
}

/** Returns a domain error as a text response; rethrows any other error. */
export function refusal(error: unknown): Response {
  if (!(error instanceof DomainError)) throw error;
  const headers = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" };
  return new Response(`${error.message}\n`, { status: STATUS[error.code] ?? 400, headers });
}
