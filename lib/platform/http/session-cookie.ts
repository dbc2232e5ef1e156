import { isHttps } from "@/lib/platform/env";

/** The cookie that holds a session's token: bound to this very host behind https, a plain name on http. */
export const sessionCookieName = () => (isHttps() ? "__Host-gatehouse-session" : "gatehouse-session");

/** The cookie in which the token of the parent account's session waits while its person is inside a child account. */
export const outerSessionCookieName = () => `${sessionCookieName()}-outer`;

/** What both cookies are: out of reach of scripts, and not sent along by pages elsewhere. */
export const sessionCookie = () => ({ httpOnly: true, sameSite: "lax", path: "/", secure: isHttps() }) as const;
