import { recordDenials } from "@/lib/platform/audit/record-denial";
import { type Ctx, requireAny, requireUnfrozen, type SignedIn } from "@/lib/platform/ctx";
import { DomainError, type ErrorCode } from "@/lib/platform/errors";
import { FileTooLargeError } from "@/lib/platform/files/store";
import { requestInfo } from "@/lib/platform/http/request-info";
import { originOf } from "@/lib/platform/http/same-origin";
import { sessionCookieName } from "@/lib/platform/http/session-cookie";
import { log } from "@/lib/platform/log";
import type { Permission } from "@/lib/policy/can";

import { bearerOf, resolveBearer } from "./resolve-bearer";
import { resolveSession } from "./resolve-session";

type UploadRequest = Request & { cookies: { get(name: string): { value: string } | undefined } };

interface Reception {
  /** Permissions of which one is required. */
  permissions: [Permission, ...Permission[]];
  /** Maximum size of the file in bytes. */
  most: number;
  /** What to do about a larger file, as a sentence. */
  ifLarger: string;
  /** Reads the file and throws FileTooLargeError when it exceeds the limit. */
  receive: (ctx: SignedIn, content: AsyncIterable<Uint8Array>) => Promise<{ status: number; body: unknown }>;
}

const STATUS: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  RATE_LIMITED: 429,
};

/**
 * Receives a file as a request's body, from a viewer who holds one of the permissions. They are checked before the body
 * is read. A bearer token is accepted from any origin, the cookie only from our own pages.
 */
export async function receiveUpload(
  request: UploadRequest,
  { permissions, most, ifLarger, receive }: Reception,
): Promise<Response> {
  try {
    const ctx = await guarded(await contextOf(request), permissions);
    if (/^multipart\//i.test(request.headers.get("content-type") ?? ""))
      return failure(415, "BAD_USER_INPUT", "Send the file itself as the body, not as a form.");
    if (Number(request.headers.get("content-length") ?? 0) > most) return tooLarge(most, ifLarger);
    if (!request.body) return failure(400, "BAD_USER_INPUT", "The file is empty.");
    const { status, body } = await receive(ctx, request.body as unknown as AsyncIterable<Uint8Array>);
    return answer(status, body);
  } catch (error) {
    if (error instanceof FileTooLargeError) return tooLarge(most, ifLarger);
    if (error instanceof DomainError)
      return failure(STATUS[error.code] ?? 400, error.code, error.message, error.details);
    if (request.signal.aborted) return failure(400, "BAD_USER_INPUT", "The file broke off.");
    log.error({ err: error }, "upload failed");
    return failure(500, "INTERNAL_SERVER_ERROR", "Something went wrong on our side. Try again later.");
  }
}

async function contextOf(request: UploadRequest): Promise<Ctx> {
  const info = requestInfo(request.headers, request.signal);
  const bearer = bearerOf(request.headers);
  if (bearer) return { viewer: await resolveBearer(bearer, info), request: info };
  const cookie = request.cookies.get(sessionCookieName())?.value;
  if (cookie && originOf(request.headers) !== "same")
    throw new DomainError("FORBIDDEN", "A cookie counts only from our own pages.");
  return { viewer: cookie ? await resolveSession(cookie) : null, request: info };
}

async function guarded(ctx: Ctx, permissions: [Permission, ...Permission[]]): Promise<SignedIn> {
  try {
    requireAny(ctx, ...permissions);
    requireUnfrozen(ctx);
    return ctx;
  } catch (error) {
    if (ctx.viewer && error instanceof DomainError && error.denied)
      await recordDenials({ ...ctx, viewer: ctx.viewer }, [error.denied]);
    throw error;
  }
}

const tooLarge = (most: number, ifLarger: string) =>
  failure(413, "BAD_USER_INPUT", `The file is larger than ${most / 1_000_000} MB. ${ifLarger}`);

const failure = (status: number, code: string, message: string, details: object = {}) =>
  answer(status, { errors: [{ message, extensions: { code, ...details } }] });

const answer = (status: number, body: unknown) =>
  Response.json(body, { status, headers: { "cache-control": "no-store" } });
