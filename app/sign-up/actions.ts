"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";

import { runAction } from "@/app/_shell/run";
import { LOGIN_LINK_COOKIE } from "@/app/_shell/viewer";
import type { ActionResult } from "@/app/_ui/action-result";
import { SignUpDocument, type SignUpInput } from "@/graphql/operations.generated";
import { sessionCookie, sessionCookieName } from "@/lib/platform/http/session-cookie";

/** Creates the account and redirects to the panel, logged in with the session that signing up created. */
export async function signUp(input: SignUpInput): Promise<ActionResult<null>> {
  const result = await runAction(SignUpDocument, { input });
  if (!result.ok) return result;
  const { sessionId, expiresAt } = result.data.signUp!;
  const jar = await cookies();
  // The same cookie that next-auth sets at login: its value is the session token.
  jar.set(sessionCookieName(), sessionId, { ...sessionCookie(), expires: new Date(expiresAt) });
  jar.delete(LOGIN_LINK_COOKIE);
  redirect("/");
}
