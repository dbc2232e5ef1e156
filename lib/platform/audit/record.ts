import { sql } from "drizzle-orm";
import { createHash } from "node:crypto";

import type { Tx } from "@/db/database";
import { auditLog, auditRepeats } from "@/db/schema";
import type { Ctx, RequestInfo, Viewer } from "@/lib/platform/ctx";

import type { AuditAction } from "./action.generated";

/** Who acted, as they were called and what they were at that moment. */
export interface Actor {
  accountId: number | null;
  kind: Viewer["kind"] | "ANONYMOUS" | "OPERATOR" | "SYSTEM";
  subuserId: number | null;
  keyId?: string | null;
  name: string;
  roles: readonly string[];
}

/** What happened. Old and new values never hold a password, a hash or a token. */
export interface Event {
  action: AuditAction;
  object?: { kind: string; id: number | string; name: string };
  old?: Record<string, unknown>;
  new?: Record<string, unknown>;
}

/** A viewer as the actor of an audit row. */
export const actorOf = (viewer: Viewer): Actor => ({
  accountId: viewer.accountId,
  kind: viewer.kind,
  subuserId: viewer.subuserId,
  keyId: viewer.keyId,
  name: viewer.name,
  roles: viewer.roles,
});

/** Writes what was done into the audit log, in the transaction that does it. */
export async function recordDone(tx: Tx, ctx: Ctx & { viewer: Viewer }, event: Event): Promise<void> {
  await recordDoneBy(tx, ctx.request, actorOf(ctx.viewer), event);
}

/** The same for an actor who is not the request's viewer, as at a login; `tx` may bring along what the same statement writes. */
export const recordDoneBy = (tx: Pick<Tx, "insert">, request: RequestInfo, actor: Actor, event: Event) =>
  tx.insert(auditLog).values({ ...row(request, actor, event), outcome: "DONE" });

/** Writes what a program does many times a minute: equal events within a minute are one row, with their count. */
export async function recordOften(tx: Tx, ctx: Ctx & { viewer: Viewer }, event: Event): Promise<void> {
  await recordFolded(tx, "DONE", ctx.request, actorOf(ctx.viewer), event);
}

/** Writes a denial or a failed login; equal ones within a minute are one row, with their count. */
export async function recordRefused(
  tx: Tx,
  outcome: "DENIED" | "FAILED",
  request: RequestInfo,
  actor: Actor,
  event: Event,
): Promise<void> {
  await recordFolded(tx, outcome, request, actor, event);
}

/** The first of equal events is written, the others are counted in audit_repeats, since the log itself is append-only. */
async function recordFolded(
  tx: Tx,
  outcome: "DONE" | "DENIED" | "FAILED",
  request: RequestInfo,
  actor: Actor,
  event: Event,
): Promise<void> {
  const repeatMinute = new Date(Math.floor(Date.now() / 60_000) * 60_000);
  const repeatKey = createHash("sha256")
    .update(
      JSON.stringify([
        outcome,
        actor.accountId,
        actor.kind,
        actor.subuserId,
        actor.keyId,
        actor.name,
        event.action,
        event.object,
        request.address,
      ]),
    )
    .digest();
  const [repeat] = await tx
    .insert(auditRepeats)
    .values({ repeatKey, repeatMinute, accountId: actor.accountId })
    .onConflictDoUpdate({
      target: [auditRepeats.repeatKey, auditRepeats.repeatMinute],
      set: { count: sql`${auditRepeats.count} + 1` },
    })
    .returning({ count: auditRepeats.count });
  if (repeat?.count !== 1) return;
  await tx.insert(auditLog).values({ ...row(request, actor, event), outcome, repeatKey, repeatMinute });
}

function row(request: RequestInfo, actor: Actor, event: Event) {
  return {
    accountId: actor.accountId,
    requestedAt: new Date(),
    actor: actor.kind,
    subuserId: actor.subuserId,
    keyId: actor.keyId,
    actorName: actor.name,
    actorRoles: [...actor.roles],
    action: event.action,
    objectKind: event.object?.kind,
    objectId: event.object === undefined ? undefined : String(event.object.id),
    objectName: event.object?.name,
    oldValues: event.old,
    newValues: event.new,
    address: request.address,
    userAgent: request.userAgent,
    requestId: request.id,
  };
}
