import { isHttps } from "../env";

/** The cookie that holds a session's token: bound to this very host behind https, a plain name on http. */
export const sessionCookieName = () => (isHttps() ? "__Host-gatehouse-session" : "gatehouse-session");
