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

/** Set by proxy.ts: the path and query that the browser asked for. */
export const PATH_HEADER = "x-gatehouse-path";
/** Set by the login page: the login link that this browser's subuser came through, to come back to after the session's end. */
export const DOOR_COOKIE = "gatehouse-door";

/** Who asks, read once a request from the session cookie. */
export const currentCtx = cache(async (): Promise<Ctx> => {
  const token = (await cookies()).get(sessionCookieName())?.value;
  return { viewer: token ? await resolveSession(token) : null, request: requestInfo(await headers()) };
});

/** Who was inside a child account that answers no more, as they are in their own; nothing for everybody else. */
export const viewerAbove = cache(async (): Promise<Viewer | null> => {
  const jar = await cookies();
  const [inner, outer] = [jar.get(sessionCookieName())?.value, jar.get(outerSessionCookieName())?.value];
  return inner && outer && !(await currentCtx()).viewer ? resolveAbove(inner, outer) : null;
});

/**
 * The guard at the top of every page of the panel, with the section or action that opens it; without one, any viewer's.
 * It sends to the login page, to a due password change, or to the 403 page, and the denial into the audit log.
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

/** The login page that this browser last came through, and from there back to the page that was asked for. */
export async function loginPath(): Promise<Route> {
  const door = (await cookies()).get(DOOR_COOKIE)?.value ?? "";
  const page = /^[a-z0-9]{1,40}$/.test(door) ? `/login/${door}` : "/login";
  const asked = (await headers()).get(PATH_HEADER);
  return (asked && asked !== "/" ? `${page}?next=${encodeURIComponent(asked)}` : page) as Route;
}
