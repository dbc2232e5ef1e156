import { HeaderMap } from "@apollo/server";

import { bearerOf, resolveBearer } from "@/lib/access/auth/resolve-bearer";
import { resolveSession } from "@/lib/access/auth/resolve-session";
import { SCRIPT_MAX } from "@/lib/applications/scenarios/input";
import { IMPORT_MAX_BYTES } from "@/lib/applications/users/import-text";
import { DomainError } from "@/lib/platform/errors";
import { BODY_MAX_BYTES, ENGINE_BODY_MAX_BYTES, readBody } from "@/lib/platform/http/read-body";
import { requestInfo } from "@/lib/platform/http/request-info";
import { originOf } from "@/lib/platform/http/same-origin";
import { sessionCookieName } from "@/lib/platform/http/session-cookie";
import { can, type Permission } from "@/lib/policy/can";

import { type GraphQLContext, graphqlContext } from "./context";
import { unexpected } from "./errors";
import { graphqlServer } from "./server";

const OPERATION_TIMEOUT_MS = 15_000;
/** Maximum body size with a text variable of that many characters, each escaped as six bytes. */
const bodyWith = (characters: number) => BODY_MAX_BYTES + 6 * characters;
/** Permissions that allow longer bodies, with the size in bytes. */
const longTexts: { permission: Permission; bytes: number }[] = [
  { permission: "APPLICATION_SCENARIOS", bytes: bodyWith(SCRIPT_MAX) },
  { permission: "APPLICATION_USERS", bytes: bodyWith(IMPORT_MAX_BYTES) },
];

type CookieRequest = Request & { cookies: { get(name: string): { value: string } | undefined } };

/**
 * Handles GraphQL over HTTP. A bearer token is accepted from any origin; the cookie only for POST and from our own
 * pages.
 * A body over 100 kB is refused with 413 before parsing, except for viewers who can save scripts or import users and
 * for the engine, which sends batches. Work stops when the client disconnects or the timeout passes.
 */
export async function handleGraphQL(request: CookieRequest): Promise<Response> {
  const timeout = AbortSignal.timeout(OPERATION_TIMEOUT_MS);
  try {
    const context = await contextOf(request, AbortSignal.any([request.signal, timeout]));
    if (!context) return failure(403, "FORBIDDEN", "A cookie counts only from our own pages.");
    const body = await bodyOf(request, context);
    if (body instanceof Response) return body;
    return await Promise.race([execute(request, body, context), whenAborted(timeout)]);
  } catch (error) {
    if (error instanceof DomainError) return failure(403, error.code, error.message, error.details);
    return answer(500, { errors: [unexpected(error)] });
  }
}

async function execute(request: Request, body: unknown, context: GraphQLContext): Promise<Response> {
  const server = await graphqlServer();
  const headers = new HeaderMap();
  request.headers.forEach((value, name) => headers.set(name, value));
  const {
    status,
    headers: answered,
    body: content,
  } = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: request.method, headers, body, search: new URL(request.url).search },
    context: async () => context,
  });
  if (content.kind !== "complete") throw new Error("Answers in parts are not served.");
  return new Response(content.string, {
    status: status ?? 200,
    headers: { ...Object.fromEntries(answered), "cache-control": "no-store" },
  });
}

/** Returns the context with the viewer; undefined when a cookie was sent from a foreign origin. */
async function contextOf(request: CookieRequest, signal: AbortSignal): Promise<GraphQLContext | undefined> {
  const info = requestInfo(request.headers, signal);
  const bearer = bearerOf(request.headers);
  if (bearer) return graphqlContext({ viewer: await resolveBearer(bearer, info), request: { ...info, byToken: true } });

  const cookie = request.method === "POST" ? request.cookies.get(sessionCookieName())?.value : undefined;
  if (!cookie) return graphqlContext({ viewer: null, request: info });
  const origin = originOf(request.headers);
  if (origin === "foreign") return undefined;
  return graphqlContext({ viewer: await resolveSession(cookie), request: info }, origin === "unsaid");
}

async function bodyOf(request: Request, { viewer }: GraphQLContext): Promise<unknown> {
  if (request.method === "GET") return undefined;
  const isJson = /^application\/json\s*(;|$)/i.test(request.headers.get("content-type") ?? "");
  const most = isJson ? mostBytes(viewer) : BODY_MAX_BYTES;
  const bytes = await readBody(request, most);
  if (bytes === undefined) return tooLarge(most);
  const text = utf8(bytes);
  if (text === undefined) return failure(400, "BAD_REQUEST", "The body is not in UTF-8.");
  if (!isJson) return text;
  try {
    const body: unknown = JSON.parse(text);
    // A script is sent as a variable; the document itself has the same limit as for every other viewer.
    return documentOf(body).length > BODY_MAX_BYTES ? tooLarge(BODY_MAX_BYTES) : body;
  } catch {
    return failure(400, "BAD_REQUEST", "The body is no JSON.");
  }
}

/** Decodes UTF-8; undefined when invalid, so that no text with replaced characters is stored. */
function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function mostBytes(viewer: GraphQLContext["viewer"]): number {
  if (can(viewer, "engine")) return ENGINE_BODY_MAX_BYTES;
  if (viewer?.mustChangePassword) return BODY_MAX_BYTES;
  return Math.max(
    BODY_MAX_BYTES,
    ...longTexts.filter(({ permission }) => can(viewer, permission)).map(({ bytes }) => bytes),
  );
}

const tooLarge = (bytes: number) => failure(413, "BAD_USER_INPUT", `The body has at most ${bytes} bytes.`);

function documentOf(body: unknown): string {
  const query = (body as { query?: unknown } | null)?.query;
  return typeof query === "string" ? query : "";
}

const whenAborted = (timeout: AbortSignal) =>
  new Promise<Response>((resolve) => {
    timeout.addEventListener(
      "abort",
      () => resolve(failure(503, "TIMEOUT", "The operation took too long and was given up.")),
      { once: true },
    );
  });

const failure = (status: number, code: string, message: string, details: object = {}) =>
  answer(status, { errors: [{ message, extensions: { code, ...details } }] });

const answer = (status: number, body: unknown) =>
  Response.json(body, { status, headers: { "cache-control": "no-store" } });
