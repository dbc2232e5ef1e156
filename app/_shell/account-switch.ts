"use server";

import { cookies } from "next/headers";

import type { ActionResult } from "@/app/_ui/action-result";
import { EnterChildAccountDocument, LeaveChildAccountDocument } from "@/graphql/operations.generated";
import { resolveSession } from "@/lib/access/auth/resolve-session";
import type { Viewer } from "@/lib/platform/ctx";
import { outerSessionCookieName, sessionCookie, sessionCookieName } from "@/lib/platform/http/session-cookie";

import { comesFromOurPages, runAction } from "./run";
import { currentCtx, viewerAbove } from "./viewer";

/**
 * Enters a child account: its session token replaces the session cookie, and the outer token is kept in a second
 * cookie.
 */
export async function enterChildAccount(id: string): Promise<ActionResult<{ accountName: string }>> {
  const result = await runAction(EnterChildAccountDocument, { id });
  if (!result.ok) return result;
  const { sessionId, expiresAt, accountName } = result.data.enterChildAccount!;
  const jar = await cookies();
  const options = { ...sessionCookie(), expires: new Date(expiresAt) };
  jar.set(outerSessionCookieName(), jar.get(sessionCookieName())!.value, options);
  jar.set(sessionCookieName(), sessionId, options);
  return { ok: true, data: { accountName } }; // the token itself is only ever sent in the cookie
}

/** Leaves a child account and restores the session it was entered from, if that session is still valid. */
export async function leaveChildAccount(): Promise<ActionResult<null>> {
  const { viewer } = await currentCtx();
  const result = await runAction(LeaveChildAccountDocument, {});
  if (!result.ok) return result;
  const token = (await cookies()).get(outerSessionCookieName())?.value;
  const outer = token ? await resolveSession(token) : null;
  await goOnAs(outer?.session?.id === viewer?.entered?.sessionId ? outer : null);
  return { ok: true, data: null };
}

/**
 * Returns from a closed child account to the viewer's own account, or logs out when the outer session has ended too.
 */
export async function returnFromClosed(): Promise<ActionResult<null>> {
  if (!(await comesFromOurPages()))
    return { ok: false, code: "FORBIDDEN", message: "Actions come from our own pages only.", fields: {} };
  await goOnAs(await viewerAbove());
  return { ok: true, data: null };
}

/** Restores the outer session's token to the session cookie, or deletes the cookie when there is no outer session. */
async function goOnAs(above: Viewer | null): Promise<void> {
  const jar = await cookies();
  const token = jar.get(outerSessionCookieName())?.value;
  jar.delete({ name: outerSessionCookieName(), ...sessionCookie() });
  if (token && above?.session)
    jar.set(sessionCookieName(), token, { ...sessionCookie(), expires: above.session.expiresAt });
  else jar.delete({ name: sessionCookieName(), ...sessionCookie() });
}
