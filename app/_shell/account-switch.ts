"use server";

import { cookies } from "next/headers";

import { EnterChildAccountDocument, LeaveChildAccountDocument } from "@/graphql/operations.generated";
import { resolveSession } from "@/lib/auth/resolve-session";
import { outerSessionCookieName, sessionCookie, sessionCookieName } from "@/lib/http/session-cookie";

import { runAction, type ActionResult } from "./run";
import { currentCtx } from "./viewer";

/** Goes into a child account: its session's token takes the cookie, and the one above waits beside it. */
export async function enterChildAccount(id: string): Promise<ActionResult<{ accountName: string }>> {
  const result = await runAction(EnterChildAccountDocument, { id });
  if (!result.ok) return result;
  const { sessionId, expiresAt, accountName } = result.data.enterChildAccount!;
  const jar = await cookies();
  const options = { ...sessionCookie(), expires: new Date(expiresAt) };
  jar.set(outerSessionCookieName(), jar.get(sessionCookieName())!.value, options);
  jar.set(sessionCookieName(), sessionId, options);
  return { ok: true, data: { accountName } }; // the token itself leaves in the cookie alone
}

/** Leaves a child account for the session that it was entered from, as long as that one lives. */
export async function leaveChildAccount(): Promise<ActionResult<null>> {
  const { viewer } = await currentCtx();
  const result = await runAction(LeaveChildAccountDocument, {});
  if (!result.ok) return result;
  const jar = await cookies();
  const token = jar.get(outerSessionCookieName())?.value;
  const outer = token ? await resolveSession(token) : null;
  jar.delete({ name: outerSessionCookieName(), ...sessionCookie() });
  if (token && outer?.session && outer.session.id === viewer?.entered?.sessionId) {
    jar.set(sessionCookieName(), token, { ...sessionCookie(), expires: outer.session.expiresAt });
  } else {
    jar.delete({ name: sessionCookieName(), ...sessionCookie() });
  }
  return { ok: true, data: null };
}
