import { and, eq, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { asParent } from "@/db/family";
import { sessions, subusers } from "@/db/schema";
import type { Entered, SignedIn } from "@/lib/platform/ctx";
import { conflict, unauthenticated } from "@/lib/platform/errors";
import { holdAccount } from "@/lib/platform/hold-account";

import { findApiKey, viewerOfApiKey } from "./api-key";
import { rolesOf } from "./roles-of";
import { findKey, viewerOfKey } from "./service-account-key";

/**
 * Serializes changes to the account's users and keys, and checks that the viewer still has a valid session or key. When
 * two owners remove each other concurrently, the first wins and the second is rejected.
 * @throws UNAUTHENTICATED; CONFLICT when the viewer's roles have changed since the request began
 */
export async function lockAccount(tx: Tx, ctx: SignedIn): Promise<void> {
  // The parent comes first: a transaction that locks both accounts locks the parent's row before the child's.
  if (ctx.viewer.entered) await assertEntererStands(tx, ctx.viewer.entered, ctx);
  await holdAccount(tx, ctx.viewer.accountId);
  if (ctx.viewer.kind === "API_KEY") return assertApiKeyStands(tx, ctx.viewer.keyId!);
  if (ctx.viewer.keyId !== null) return assertKeyStands(tx, ctx.viewer.keyId, ctx);
  const standing = ctx.viewer.session && (await standingOf(tx, ctx.viewer.accountId, ctx.viewer.session.id));
  if (!standing || standing.status === "DISABLED") throw sessionEnded();
  if (ctx.viewer.kind === "SUBUSER" && String(standing.roles) !== String(ctx.viewer.roles)) throw rolesChanged();
}

/** Checks the session and roles of an entered viewer in the parent account. */
async function assertEntererStands(tx: Tx, { subuserId, sessionId }: Entered, { viewer }: SignedIn): Promise<void> {
  await asParent(tx, async (_tx, parentId) => {
    await holdAccount(tx, parentId);
    const standing = sessionId === null ? undefined : await standingOf(tx, parentId, sessionId);
    if (!standing || standing.status === "DISABLED") throw sessionEnded();
    if (subuserId !== null && String(standing.roles) !== String(viewer.roles)) throw rolesChanged();
  });
}

async function assertApiKeyStands(tx: Tx, apiKeyId: string): Promise<void> {
  const key = await findApiKey(tx, { id: apiKeyId });
  if (!key || !viewerOfApiKey(key, new Date())) throw keyTakenBack();
}

async function standingOf(tx: Tx, accountId: number, sessionId: number) {
  const [standing] = await tx
    .select({ status: subusers.status, roles: rolesOf(sql`sessions.subuser_id`) })
    .from(sessions)
    .leftJoin(subusers, eq(subusers.subuserId, sessions.subuserId))
    .where(and(eq(sessions.accountId, accountId), eq(sessions.sessionId, sessionId)));
  return standing;
}

/** Compares all permissions of a key, since they depend on its own roles and on its maker's. */
async function assertKeyStands(tx: Tx, keyId: string, { viewer }: SignedIn): Promise<void> {
  const key = await findKey(tx, keyId);
  const now = key && viewerOfKey(key, new Date());
  if (!now) throw keyTakenBack();
  const isSame =
    now.permissions.size === viewer.permissions.size &&
    [...now.permissions].every((permission) => viewer.permissions.has(permission));
  if (!isSame) throw rolesChanged();
}

const sessionEnded = () => unauthenticated("Your session was ended meanwhile.");

const keyTakenBack = () => unauthenticated("Your key was taken back meanwhile.");

const rolesChanged = () => conflict("Your roles were changed meanwhile. Try again.");
