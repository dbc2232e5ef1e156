import { sql } from "drizzle-orm";
import { createHash } from "node:crypto";

import type { Tx } from "@/db/database";
import { auditLog, auditRepeats } from "@/db/schema";
import type { Ctx, RequestInfo, Viewer } from "@/lib/platform/ctx";

import type { AuditAction } from "./action.generated";

/** Actor of an audit row, with name and roles as of that moment. */
export interface Actor {
  accountId: number | null;
  kind: Viewer["kind"] | "ANONYMOUS" | "OPERATOR" | "SYSTEM";
  subuserId: number | null;
  keyId?: string | null;
  name: string;
  roles: readonly string[];
}

/** An audited event. Old and new values never hold a password, a hash or a token. */
export interface AuditEvent {
  action: AuditAction;
  object?: { kind: string; id: number | string; name: string };
  old?: Record<string, unknown>;
  new?: Record<string, unknown>;
}

/** Returns a viewer as the actor of an audit row. */
export const actorOf = (viewer: Viewer): Actor => ({
  accountId: viewer.accountId,
  kind: viewer.kind,
  subuserId: viewer.subuserId,
  keyId: viewer.keyId,
  name: viewer.name,
  roles: viewer.roles,
});

/** Records an action of the viewer in the audit log, in the transaction that performs it. */
export async function recordDone(tx: Tx, ctx: Ctx & { viewer: Viewer }, event: AuditEvent): Promise<void> {
  await recordDoneBy(tx, ctx.request, actorOf(ctx.viewer), event);
}

/**
 * Records an action of an actor other than the request's viewer, as at login; `tx` can be a `with` query that writes
 * further rows in the same statement.
 */
export const recordDoneBy = (tx: Pick<Tx, "insert">, request: RequestInfo, actor: Actor, event: AuditEvent) =>
  tx.insert(auditLog).values({ ...row(request, actor, event), outcome: "DONE" });

/** Records an event that programs cause often; equal events within a minute share one row with a count. */
export async function recordOften(tx: Tx, ctx: Ctx & { viewer: Viewer }, event: AuditEvent): Promise<void> {
  await recordFolded(tx, "DONE", ctx.request, actorOf(ctx.viewer), event);
}

/** Records a denial or a failed login; equal ones within a minute share one row with a count. */
export async function recordRefused(
  tx: Tx,
  outcome: "DENIED" | "FAILED",
  request: RequestInfo,
  actor: Actor,
  event: AuditEvent,
): Promise<void> {
  await recordFolded(tx, outcome, request, actor, event);
}

/** Inserts the first of equal events and counts the rest in audit_repeats, because the log is append-only. */
async function recordFolded(
  tx: Tx,
  outcome: "DONE" | "DENIED" | "FAILED",
  request: RequestInfo,
  actor: Actor,
  event: AuditEvent,
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

function row(request: RequestInfo, actor: Actor, event: AuditEvent) {
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
