import { and, eq } from "drizzle-orm";

import { accounts, sessions } from "@/db/schema";
import { withSignIn } from "@/db/sign-in";
import { type Actor, actorOf, recordDone, recordDoneBy } from "@/lib/platform/audit/record";
import {
  type Ctx,
  type InSession,
  requireAccess,
  requirePerson,
  requireSession,
  type SignedIn,
  type Viewer,
} from "@/lib/platform/ctx";
import { conflict, DomainError, notFound, unauthenticated } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

import { lockAccount } from "./lock-account";
import { type NewSession, USER_AGENT_MAX } from "./open-session";
import { hashToken, newToken } from "./token";

/** Returns a viewer of the parent account as the audit actor of their actions in a child account. */
export const actorFromAbove = (
  { accountName, isMainAccount, name, roles }: Viewer,
  childId: number,
): Actor & { accountId: number } => ({
  accountId: childId,
  kind: "PARENT",
  subuserId: null,
  name: `${accountName}: ${isMainAccount ? "main account" : name}`,
  roles,
});

/**
 * Opens a session inside a child account, in which the viewer keeps their roles. It expires together with the session
 * it was entered from, and both accounts' audit logs record it.
 * @throws FORBIDDEN, also for service accounts and API keys; NOT_FOUND for an account that is not a child of the
 * viewer's; CONFLICT for one that is not active
 */
export async function enterChildAccount(ctx: Ctx, rawId: string): Promise<NewSession & { accountName: string }> {
  requireAccess(ctx, "CHILD_ACCOUNTS");
  requirePerson(ctx);
  const childId = parseId(rawId, "child account");
  const { viewer, request } = ctx;
  if (viewer.parent) throw notFound("child account"); // child accounts have no children
  return withSignIn(async (tx) => {
    await lockAccount(tx, ctx);
    const [child] = await tx
      .select({ name: accounts.accountName, active: accounts.active })
      .from(accounts)
      .where(and(eq(accounts.accountId, childId), eq(accounts.parentAccountId, viewer.accountId)));
    if (!child) throw notFound("child account");
    if (!child.active) throw conflict(`${child.name} is not active.`);
    const now = new Date();
    const token = newToken();
    const { expiresAt } = viewer.session;
    await tx.insert(sessions).values({
      tokenHash: hashToken(token),
      accountId: childId,
      enteredFromSessionId: viewer.session.id,
      createdAt: now,
      expiresAt,
      lastSeenAt: now,
      address: request.address,
      userAgent: request.userAgent.slice(0, USER_AGENT_MAX),
    });
    await recordDone(tx, ctx, {
      action: "childAccount.enter",
      object: { kind: "childAccount", id: childId, name: child.name },
    });
    await recordDoneBy(tx, request, actorFromAbove(viewer, childId), { action: "account.enter" });
    return { token, expiresAt, accountName: child.name };
  });
}

/**
 * Ends a session that was entered from the parent account; the parent session stays open.
 * @throws FORBIDDEN in any other session
 */
export async function leaveChildAccount(ctx: Ctx): Promise<void> {
  requireSession(ctx);
  await leaveFamily(ctx, { logOut: false });
}

/** Ends a session inside a child account and, at a log-out, the parent session it was entered from. */
export async function leaveFamily(ctx: InSession, { logOut }: { logOut: boolean }): Promise<void> {
  const { viewer, request } = ctx;
  const { entered, accountId, accountName } = viewer;
  if (!entered) throw new DomainError("FORBIDDEN", "You entered no child account.", { reason: "NOT_ENTERED" });
  await withSignIn(async (tx) => {
    const [inner] = await tx
      .delete(sessions)
      .where(eq(sessions.sessionId, viewer.session.id))
      .returning({ outerId: sessions.enteredFromSessionId });
    if (!inner) throw unauthenticated("Your session was ended meanwhile.");
    await recordDone(tx, ctx, { action: "account.leave" });
    const above: Actor = { ...actorOf(viewer), ...personAbove(ctx) };
    await recordDoneBy(tx, request, above, {
      action: "childAccount.leave",
      object: { kind: "childAccount", id: accountId, name: accountName },
    });
    if (!logOut || inner.outerId === null) return;
    await tx.delete(sessions).where(eq(sessions.sessionId, inner.outerId));
    await recordDoneBy(tx, request, above, {
      action: "session.logOut",
      object: { kind: "session", id: inner.outerId, name: above.name },
    });
  });
}

/** Returns the actor fields of an entered viewer in their own account. */
function personAbove({ viewer }: SignedIn): Pick<Actor, "accountId" | "kind" | "subuserId" | "name"> {
  const { accountId, accountName, subuserId, name } = viewer.entered!;
  return { accountId, kind: subuserId === null ? "MAIN_ACCOUNT" : "SUBUSER", subuserId, name: name ?? accountName };
}
