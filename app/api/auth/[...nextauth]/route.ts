import { NextRequest } from "next/server";
import NextAuth from "next-auth";

import { nextAuthOptions } from "@/lib/access/auth/next-auth";
import { readBody } from "@/lib/platform/http/read-body";
import { originOf } from "@/lib/platform/http/same-origin";
import { log } from "@/lib/platform/log";

type RouteContext = { params: Promise<{ nextauth: string[] }> };

/** The next-auth endpoints that the panel uses; the others return 404. */
const USED = {
  GET: ["csrf", "providers", "session"],
  POST: ["callback/account", "callback/subuser", "signout"],
};

export async function GET(request: NextRequest, context: RouteContext): Promise<Response> {
  return handle(
    "GET",
    new NextRequest(new URL(request.nextUrl.pathname, request.url), { headers: request.headers }),
    context,
  );
}

export async function POST(request: NextRequest, context: RouteContext): Promise<Response> {
  if (originOf(request.headers) === "foreign") return answer(403, "Logins come from our own pages only.");
  const body = await readBody(request);
  if (body === undefined) return answer(413, "The body is too large.");
  return handle("POST", new NextRequest(request.url, { method: "POST", headers: request.headers, body }), context);
}

async function handle(method: keyof typeof USED, request: NextRequest, context: RouteContext): Promise<Response> {
  const { nextauth } = await context.params;
  if (!USED[method].includes(nextauth.join("/"))) return answer(404, "There is nothing here.");
  try {
    const response = (await NextAuth(request as never, context as never, nextAuthOptions(request.headers))) as Response;
    // next-auth answers 500 when it can't parse a cookie or a URL of the request.
    if (response.status >= 500) return answer(400, "The request can't be read.");
    response.headers.set("cache-control", "no-store");
    return response;
  } catch (error) {
    log.warn({ err: error }, "next-auth could not read a request");
    return answer(400, "The request can't be read.");
  }
}

const answer = (status: number, text: string) =>
  new Response(text, { status, headers: { "cache-control": "no-store" } });
