"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";

import { runAction } from "@/app/_shell/run";
import { DOOR_COOKIE } from "@/app/_shell/viewer";
import type { ActionResult } from "@/app/_ui/action-result";
import { SignUpDocument, type SignUpInput } from "@/graphql/operations.generated";
import { sessionCookie, sessionCookieName } from "@/lib/platform/http/session-cookie";

/** Opens the account and goes on to the panel, logged in by the session that signing up has opened. */
export async function signUp(input: SignUpInput): Promise<ActionResult<null>> {
  const result = await runAction(SignUpDocument, { input });
  if (!result.ok) return result;
  const { sessionId, expiresAt } = result.data.signUp!;
  const jar = await cookies();
  // The cookie that next-auth writes at a login: its value is the session's token.
  jar.set(sessionCookieName(), sessionId, { ...sessionCookie(), expires: new Date(expiresAt) });
  jar.delete(DOOR_COOKIE);
  redirect("/");
}
