import NextAuth from "next-auth";

import { nextAuthOptions } from "@/lib/auth/next-auth";
import { readBody } from "@/lib/http/read-body";
import { originOf } from "@/lib/http/same-origin";

type RouteContext = { params: Promise<{ nextauth: string[] }> };

async function handle(request: Request, context: RouteContext): Promise<Response> {
  return NextAuth(request as never, context as never, nextAuthOptions(request.headers)) as Promise<Response>;
}

export const GET = handle;

export async function POST(request: Request, context: RouteContext): Promise<Response> {
  if (originOf(request.headers) === "foreign") return new Response("Logins come from our own pages only.", { status: 403 });
  const body = await readBody(request);
  if (body === undefined) return new Response("The body is too large.", { status: 413 });
  return handle(new Request(request.url, { method: "POST", headers: request.headers, body }), context);
}
