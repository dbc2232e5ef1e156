import { and, eq, sql } from "drizzle-orm";

import type { Database } from "@/db/database";
import { accounts, serviceAccounts, subusers } from "@/db/schema";
import type { Viewer } from "@/lib/platform/ctx";
import { type Permission, permissionsOf } from "@/lib/policy/can";
import { grantableRoleNames, type RoleName } from "@/lib/policy/roles";

import { rolesOf } from "./roles-of";
import { accountColumns, accountPart, makeViewer } from "./viewer";

/** Key of a service account with what its permissions depend on: the account's state, its maker's state and roles. */
export type Key = NonNullable<Awaited<ReturnType<typeof findKey>>>;

/** Returns a key by its ID, in one query. `viewerOfKey` decides whether it is still valid. */
export async function findKey(db: Pick<Database, "select">, keyId: string) {
  const [key] = await db
    .select({
      keyId: serviceAccounts.keyId,
      name: serviceAccounts.name,
      publicKey: serviceAccounts.publicKey,
      roles: sql<RoleName[]>`service_accounts.roles`,
      engine: serviceAccounts.engine,
      disabled: serviceAccounts.disabled,
      expiresAt: serviceAccounts.expiresAt,
      lastUsedAt: serviceAccounts.lastUsedAt,
      ...accountColumns,
      makerId: serviceAccounts.subuserId,
      makerStatus: subusers.status,
      makerRoles: rolesOf(sql`service_accounts.subuser_id`),
    })
    .from(serviceAccounts)
    .innerJoin(accounts, eq(accounts.accountId, serviceAccounts.accountId))
    .leftJoin(
      subusers,
      and(eq(subusers.accountId, serviceAccounts.accountId), eq(subusers.subuserId, serviceAccounts.subuserId)),
    )
    .where(eq(serviceAccounts.keyId, keyId));
  return key;
}

/**
 * Returns the viewer of a key, with those permissions of its roles that its maker holds now. Null when the key is
 * disabled or expired, or its account or maker can no longer log in.
 */
export function viewerOfKey(key: Key, now: Date): Viewer | null {
  if (!key.accountActive || key.disabled) return null;
  if (key.expiresAt !== null && key.expiresAt <= now) return null;
  if (key.makerId !== null && key.makerStatus !== "ACTIVE") return null;
  const { keyId, name, roles } = key;
  return makeViewer(accountPart(key), {
    kind: "SERVICE_ACCOUNT",
    isMainAccount: false,
    keyId,
    name,
    roles,
    permissions: permissionsOfKey(key),
  });
}

/**
 * Returns a key's permissions, computed on every request so that a user who loses a role loses it for their keys too.
 */
function permissionsOfKey({ roles, engine, makerId, makerRoles }: Key): ReadonlySet<Permission> {
  const opened = permissionsOf(roles.filter((role) => grantableRoleNames.includes(role)));
  // The main account can give every role, and it alone can give the engine's grant.
  if (makerId === null) return engine ? new Set([...opened, "engine"]) : opened;
  const ofMaker = permissionsOf(makerRoles);
  return new Set([...opened].filter((permission) => ofMaker.has(permission)));
}
