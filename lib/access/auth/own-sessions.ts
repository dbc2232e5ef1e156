import { and, desc, eq, gt, isNull } from "drizzle-orm";

import { sessions } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import type { AuditAction } from "@/lib/platform/audit/action.generated";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requirePerson, requireSession, type Viewer } from "@/lib/platform/ctx";
import { notFound } from "@/lib/platform/errors";

import { leaveFamily } from "./enter-account";

/** One of the viewer's own sessions. */
export interface OwnSession {
  sessionId: number;
  createdAt: Date;
  expiresAt: Date;
  lastSeenAt: Date;
  address: string;
  userAgent: string;
}

const SHOWN_AT_MOST = 100;

/**
 * Returns the condition on the viewer's own sessions; for a viewer who entered from the parent account, only this one.
 */
export const ownSessions = ({ accountId, subuserId, entered, session }: Viewer) =>
  and(
    eq(sessions.accountId, accountId),
    subuserId === null ? isNull(sessions.subuserId) : eq(sessions.subuserId, subuserId),
    entered ? eq(sessions.sessionId, session?.id ?? 0) : isNull(sessions.enteredFromSessionId),
  );

/** Returns the viewer's own open sessions, newest first, at most 100. */
export async function listOwnSessions(ctx: Ctx): Promise<OwnSession[]> {
  requirePerson(ctx);
  return withAccount(inAccount(ctx), (tx) =>
    tx
      .select({
        sessionId: sessions.sessionId,
        createdAt: sessions.createdAt,
        expiresAt: sessions.expiresAt,
        lastSeenAt: sessions.lastSeenAt,
        address: sessions.address,
        userAgent: sessions.userAgent,
      })
      .from(sessions)
      .where(and(ownSessions(ctx.viewer), gt(sessions.expiresAt, new Date())))
      .orderBy(desc(sessions.sessionId))
      .limit(SHOWN_AT_MOST),
  );
}

/**
 * Ends one of the viewer's own sessions.
 * @throws NOT_FOUND for any other session
 */
export async function endOwnSession(ctx: Ctx, rawId: string): Promise<void> {
  requirePerson(ctx);
  const sessionId = Number(rawId);
  if (!Number.isSafeInteger(sessionId)) throw notFound("session");
  await end(ctx.viewer, ctx, sessionId, "session.end");
}

/**
 * Ends the current session and, if it was entered from the parent account, the parent session too. Also works while a
 * password change is due.
 */
export async function logOut(ctx: Ctx): Promise<void> {
  requireSession(ctx);
  if (ctx.viewer.entered) return leaveFamily(ctx, { logOut: true });
  await end(ctx.viewer, ctx, ctx.viewer.session.id, "session.logOut");
}

async function end(viewer: Viewer, ctx: Ctx, sessionId: number, action: AuditAction): Promise<void> {
  await withAccount({ accountId: viewer.accountId, signal: ctx.request.signal }, async (tx) => {
    const ended = await tx
      .delete(sessions)
      .where(and(ownSessions(viewer), eq(sessions.sessionId, sessionId)))
      .returning({ id: sessions.sessionId });
    if (ended.length === 0) throw notFound("session");
    await recordDone(
      tx,
      { viewer, request: ctx.request },
      { action, object: { kind: "session", id: sessionId, name: viewer.name } },
    );
  });
}
