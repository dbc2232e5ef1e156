import "server-only";

import type { Route } from "next";
import { cookies, headers } from "next/headers";
import { forbidden, redirect } from "next/navigation";
import { cache } from "react";

import { resolveAbove, resolveSession } from "@/lib/access/auth/resolve-session";
import { recordDenials } from "@/lib/platform/audit/record-denial";
import type { Ctx, SignedIn, Viewer } from "@/lib/platform/ctx";
import { requestInfo } from "@/lib/platform/http/request-info";
import { outerSessionCookieName, sessionCookieName } from "@/lib/platform/http/session-cookie";
import { can, type Permission } from "@/lib/policy/can";

/** Request header with the path and query that the browser asked for; set by proxy.ts. */
export const PATH_HEADER = "x-gatehouse-path";
/** Cookie with the last used login link, to return to when the session has ended; set by the login page. */
export const LOGIN_LINK_COOKIE = "gatehouse-door";

/** Returns the request context with the viewer of the session cookie, read once per request. */
export const currentCtx = cache(async (): Promise<Ctx> => {
  const token = (await cookies()).get(sessionCookieName())?.value;
  return { viewer: token ? await resolveSession(token) : null, request: requestInfo(await headers()) };
});

/** Returns the viewer in their own account when the child account they were in was closed; null otherwise. */
export const viewerAbove = cache(async (): Promise<Viewer | null> => {
  const jar = await cookies();
  const [inner, outer] = [jar.get(sessionCookieName())?.value, jar.get(outerSessionCookieName())?.value];
  return inner && outer && !(await currentCtx()).viewer ? resolveAbove(inner, outer) : null;
});

/**
 * Guards a page of the panel by a section or action, or by a session alone when none is given. Redirects to the login
 * page, to a due password change, or to the 403 page; a denial is recorded in the audit log.
 */
export async function requirePage(permission?: Permission): Promise<Viewer> {
  const ctx = await currentCtx();
  if (!ctx.viewer) redirect(await loginPath());
  if (ctx.viewer.mustChangePassword) redirect("/change-password" as Route);
  if (permission && !can(ctx.viewer, permission)) {
    await recordDenials(ctx as SignedIn, [permission]);
    forbidden();
  }
  return ctx.viewer;
}

/** Returns the path of the login page that this browser last used, with the requested page as the destination. */
export async function loginPath(): Promise<Route> {
  const loginId = (await cookies()).get(LOGIN_LINK_COOKIE)?.value ?? "";
  const page = /^[a-z0-9]{1,40}$/.test(loginId) ? `/login/${loginId}` : "/login";
  const asked = (await headers()).get(PATH_HEADER);
  return (asked && asked !== "/" ? `${page}?next=${encodeURIComponent(asked)}` : page) as Route;
}
