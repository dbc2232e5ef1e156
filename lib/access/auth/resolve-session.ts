import { and, eq, gt, inArray, lt, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import { accounts, sessions, subusers } from "@/db/schema";
import { preparedForSignIn, signInDatabase } from "@/db/sign-in";
import type { Viewer } from "@/lib/platform/ctx";
import { env } from "@/lib/platform/env";

import { enteredViewer } from "./entered-viewer";
import { rolesOf } from "./roles-of";
import { hashToken, looksLikeToken } from "./token";
import { accountColumns, accountPart, ownViewer } from "./viewer";

const SEEN_EVERY_MS = 60_000;

/**
 * Returns the viewer of a session token, read on every request in one indexed query: the session, the account, and the
 * subuser's current status and roles; for an entered session also the parent session and its user. Null when the
 * session has expired, was ended or idle too long, or its subuser, account or parent user is no longer allowed in.
 */
export async function resolveSession(token: string): Promise<Viewer | null> {
  if (!looksLikeToken(token)) return null;
  const now = new Date();
  const [row] = await (await findSession()).execute({ tokenHash: hashToken(token), now: now.toISOString() });
  if (!row) return null;
  const viewer = row.enteredFrom === null ? ownViewer(row) : parentsViewer(row);
  if (!viewer) return null;

  const unseen = now.getTime() - row.lastSeenAt.getTime();
  const { SESSION_IDLE_MINUTES } = env();
  if (SESSION_IDLE_MINUTES && unseen > SESSION_IDLE_MINUTES * 60_000) return null;
  if (unseen > (SESSION_IDLE_MINUTES ? SEEN_EVERY_MS / 60 : SEEN_EVERY_MS))
    await markSeen([row.sessionId, row.enteredFrom], now);
  return { ...viewer, session: { id: row.sessionId, createdAt: row.createdAt, expiresAt: row.expiresAt } };
}

/**
 * Returns the viewer of the parent session when a session inside a child account is no longer valid, because the child
 * was closed or the user lost access. Null unless the one was entered from the other, and when the parent session has
 * ended too.
 */
export async function resolveAbove(token: string, outerToken: string): Promise<Viewer | null> {
  const above = looksLikeToken(token) ? await resolveSession(outerToken) : null;
  if (!above?.session) return null;
  const db = await signInDatabase();
  const [inner] = await db
    .select({ enteredFrom: sessions.enteredFromSessionId })
    .from(sessions)
    .where(eq(sessions.tokenHash, hashToken(token)));
  return inner?.enteredFrom === above.session.id ? above : null;
}

const outer = alias(sessions, "outer_session");
const above = alias(accounts, "parent_account");
const person = alias(subusers, "person");

const findSession = preparedForSignIn((db) =>
  db
    .select({
      sessionId: sessions.sessionId,
      enteredFrom: sessions.enteredFromSessionId,
      createdAt: sessions.createdAt,
      expiresAt: sessions.expiresAt,
      lastSeenAt: sessions.lastSeenAt,
      ...accountColumns,
      subuserId: sessions.subuserId,
      subuserName: subusers.name,
      status: subusers.status,
      mustChangePassword: subusers.mustChangePassword,
      roles: rolesOf(sql`sessions.subuser_id`),
      outer: { sessionId: outer.sessionId, accountId: outer.accountId, subuserId: outer.subuserId },
      above: { accountName: above.accountName, accountActive: above.active, accountFrozen: above.frozen },
      person: { name: person.name, status: person.status, mustChangePassword: person.mustChangePassword },
      rolesAbove: rolesOf(sql`outer_session.subuser_id`),
    })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.accountId, sessions.accountId))
    .leftJoin(subusers, eq(subusers.subuserId, sessions.subuserId))
    .leftJoin(
      outer,
      // A session is never entered from one that was itself entered.
      and(
        eq(outer.sessionId, sessions.enteredFromSessionId),
        gt(outer.expiresAt, sql`${sql.placeholder("now")}::timestamptz`),
        sql`outer_session.entered_from_session_id is null`,
      ),
    )
    .leftJoin(above, eq(above.accountId, outer.accountId))
    .leftJoin(person, eq(person.subuserId, outer.subuserId))
    .where(
      and(
        eq(sessions.tokenHash, sql.placeholder("tokenHash")),
        gt(sessions.expiresAt, sql`${sql.placeholder("now")}::timestamptz`),
      ),
    )
    .prepare("find_session"),
);

type Row = Awaited<ReturnType<Awaited<ReturnType<typeof findSession>>["execute"]>>[number];

/** Returns a user of the parent account as viewer, or null when they lost access or their parent session has ended. */
function parentsViewer(row: Row): Viewer | null {
  const { outer: from, above: parent, person: who } = row;
  if (!row.accountActive || !from || !parent) return null;
  const standing = {
    name: who?.name ?? null,
    status: who?.status ?? null,
    mustChangePassword: who?.mustChangePassword ?? null,
  };
  return enteredViewer({ ...from, ...parent, ...standing, roles: row.rolesAbove }, accountPart(row));
}

/** Marks a session and the parent session it was entered from as seen, so that neither counts as idle. */
async function markSeen(sessionIds: (number | null)[], now: Date): Promise<void> {
  const db = await signInDatabase();
  const seen = sessionIds.filter((id) => id !== null);
  await db
    .update(sessions)
    .set({ lastSeenAt: now })
    .where(and(inArray(sessions.sessionId, seen), lt(sessions.lastSeenAt, now)));
}
