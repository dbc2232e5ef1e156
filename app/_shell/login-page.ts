import { getProviders, signOut } from "next-auth/react";

const DOOR = "gatehouse-door";
const A_YEAR = 31_536_000;

/** Stores in a cookie the login link that a subuser logged in through; null (the main account) clears it. */
export function rememberLoginPage(loginId: string | null): void {
  const secure = location.protocol === "https:" ? "; Secure" : "";
  document.cookie = `${DOOR}=${loginId ?? ""}; path=/; SameSite=Lax; max-age=${loginId === null ? 0 : A_YEAR}${secure}`;
}

/** Returns the path of the login page to return to: the main account's, or the last used login link. */
export function lastLoginPath(isMainAccount: boolean): string {
  const id = /(?:^|;\s*)gatehouse-door=([a-z0-9]{1,40})(?:;|$)/.exec(document.cookie)?.[1];
  return isMainAccount || !id ? "/login" : `/login/${id}`;
}

/**
 * Ends the session and navigates to a page.
 * @throws Error when the server can't be reached
 */
export async function leave(to: string): Promise<void> {
  // Without a server, next-auth navigates to its own error page; check first to stay on this page.
  if (!(await getProviders())) throw new Error("The server does not answer.");
  await signOut({ redirect: false });
  window.location.assign(to);
}
