import { getProviders, signOut } from "next-auth/react";

const DOOR = "gatehouse-door";
const A_YEAR = 31_536_000;

/** Notes in this browser the login link that a subuser came through; the main account's login page clears the note. */
export function rememberDoor(loginId: string | null): void {
  const secure = location.protocol === "https:" ? "; Secure" : "";
  document.cookie = `${DOOR}=${loginId ?? ""}; path=/; SameSite=Lax; max-age=${loginId === null ? 0 : A_YEAR}${secure}`;
}

/** The login page to come back by: the main account's, or the login link that was last come through. */
export function doorPath(isMainAccount: boolean): string {
  const id = /(?:^|;\s*)gatehouse-door=([a-z0-9]{1,40})(?:;|$)/.exec(document.cookie)?.[1];
  return isMainAccount || !id ? "/login" : `/login/${id}`;
}

/**
 * Ends the session and goes on to a page.
 * @throws Error when the server can't be reached
 */
export async function leave(to: string): Promise<void> {
  // next-auth leaves for an error page of its own when it finds no server; we stay where we are.
  if (!(await getProviders())) throw new Error("The server does not answer.");
  await signOut({ redirect: false });
  window.location.assign(to);
}
