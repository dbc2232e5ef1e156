import { isHttps } from "@/lib/platform/env";

/**
 * Returns the name of the session cookie: __Host- prefixed on https, which binds it to the host, a plain name on http.
 */
export const sessionCookieName = () => (isHttps() ? "__Host-gatehouse-session" : "gatehouse-session");

/**
 * Returns the name of the cookie that keeps the parent account's session token while its user is inside a child
 * account.
 */
export const outerSessionCookieName = () => `${sessionCookieName()}-outer`;

/** Returns the options of both cookies: inaccessible to scripts and not sent with cross-site subrequests. */
export const sessionCookie = () => ({ httpOnly: true, sameSite: "lax", path: "/", secure: isHttps() }) as const;
