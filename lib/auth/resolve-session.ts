import { and, eq, gt, lt, sql } from "drizzle-orm";

import { accounts, sessions, subusers } from "@/db/schema";
import { preparedForSignIn, signInDatabase } from "@/db/sign-in";

import type { Viewer } from "../ctx";
import { env } from "../env";
import { permissionsOf } from "../policy/can";
import type { RoleName } from "../policy/roles";
import { rolesOf } from "../subusers/roles-of";
import { hashToken, looksLikeToken } from "./token";

const SEEN_EVERY_MS = 60_000;

/**
 * Who a session token stands for, read anew at each request in one indexed query: the session, the account, and the
 * subuser's status and roles as they are now. Nothing when the session is over, ended, idle too long, or its
 * subuser or account may not log in any more.
 */
export async function resolveSession(token: string): Promise<Viewer | null> {
  if (!looksLikeToken(token)) return null;
  const now = new Date();
  const [row] = await (await findSession()).execute({ tokenHash: hashToken(token), now: now.toISOString() });
  if (!row?.accountActive || (row.subuserId !== null && row.status !== "ACTIVE")) return null;

  const unseen = now.getTime() - row.lastSeenAt.getTime();
  const { SESSION_IDLE_MINUTES } = env();
  if (SESSION_IDLE_MINUTES && unseen > SESSION_IDLE_MINUTES * 60_000) return null;
  if (unseen > (SESSION_IDLE_MINUTES ? SEEN_EVERY_MS / 60 : SEEN_EVERY_MS)) await markSeen(row.sessionId, now);

  const isMainAccount = row.subuserId === null;
  const roles: readonly RoleName[] = isMainAccount ? ["MainAccount"] : row.roles;
  return {
    kind: isMainAccount ? "MAIN_ACCOUNT" : "SUBUSER",
    isMainAccount,
    accountId: row.accountId,
    accountName: row.accountName,
    subuserId: row.subuserId,
    keyId: null,
    name: row.subuserName ?? row.accountName,
    roles,
    permissions: permissionsOf(roles),
    mustChangePassword: row.mustChangePassword ?? false,
    timeZone: row.timeZone,
    session: { id: row.sessionId, createdAt: row.createdAt, expiresAt: row.expiresAt },
  };
}

const findSession = preparedForSignIn((db) =>
  db
    .select({
      sessionId: sessions.sessionId,
      createdAt: sessions.createdAt,
      expiresAt: sessions.expiresAt,
      lastSeenAt: sessions.lastSeenAt,
      accountId: accounts.accountId,
      accountName: accounts.accountName,
      accountActive: accounts.active,
      timeZone: accounts.location,
      subuserId: sessions.subuserId,
      subuserName: subusers.name,
      status: subusers.status,
      mustChangePassword: subusers.mustChangePassword,
      roles: rolesOf(sql`sessions.subuser_id`),
    })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.accountId, sessions.accountId))
    .leftJoin(subusers, eq(subusers.subuserId, sessions.subuserId))
    .where(and(eq(sessions.tokenHash, sql.placeholder("tokenHash")), gt(sessions.expiresAt, sql`${sql.placeholder("now")}::timestamptz`)))
    .prepare("find_session"),
);

async function markSeen(sessionId: number, now: Date): Promise<void> {
  const db = await signInDatabase();
  await db
    .update(sessions)
    .set({ lastSeenAt: now })
    .where(and(eq(sessions.sessionId, sessionId), lt(sessions.lastSeenAt, now)));
}
