import { eq } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { accounts, sessions, subusers } from "@/db/schema";
import { type Actor, recordDoneBy } from "@/lib/platform/audit/record";
import type { Ctx } from "@/lib/platform/ctx";
import { env } from "@/lib/platform/env";

import { type Attempt, resetFailures } from "./throttle";
import { hashToken, newToken } from "./token";

/** New session with its token, which is returned only once. */
export interface NewSession {
  token: string;
  expiresAt: Date;
}

/** Maximum length of a stored user agent, in characters. */
export const USER_AGENT_MAX = 512;

/**
 * Writes a session, the time of the login and its audit row, and resets the attempt's failures, in one statement.
 * Replaces the previous session of a browser that is logged in.
 */
export async function openSession(
  tx: Tx,
  { viewer, request }: Ctx,
  actor: Actor & { accountId: number },
  attempt: Attempt,
  action: "account.signUp" | "session.logIn" = "session.logIn",
): Promise<NewSession> {
  const now = new Date();
  const token = newToken();
  const expiresAt = new Date(now.getTime() + env().SESSION_HOURS * 3_600_000);
  const replaced = viewer?.entered?.sessionId ?? viewer?.session?.id; // cascades to the sessions entered from it
  if (replaced !== undefined) await tx.delete(sessions).where(eq(sessions.sessionId, replaced));
  const opened = tx.$with("opened").as(
    tx.insert(sessions).values({
      tokenHash: hashToken(token),
      accountId: actor.accountId,
      subuserId: actor.subuserId,
      createdAt: now,
      expiresAt,
      lastSeenAt: now,
      address: request.address,
      userAgent: request.userAgent.slice(0, USER_AGENT_MAX),
    }),
  );
  const marked = tx
    .$with("marked")
    .as(
      actor.subuserId === null
        ? tx.update(accounts).set({ lastLoginAt: now }).where(eq(accounts.accountId, actor.accountId))
        : tx.update(subusers).set({ lastLoginAt: now }).where(eq(subusers.subuserId, actor.subuserId)),
    );
  const reset = tx.$with("reset").as(resetFailures(tx, attempt));
  await recordDoneBy(tx.with(opened, marked, reset), request, actor, { action })
    .prepare(`open_session_${actor.kind}`)
    .execute();
  return { token, expiresAt };
}
