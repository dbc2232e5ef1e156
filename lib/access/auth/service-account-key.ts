import { and, eq, sql } from "drizzle-orm";

import type { Database } from "@/db/database";
import { accounts, serviceAccounts, subusers } from "@/db/schema";
import type { Viewer } from "@/lib/platform/ctx";
import { type Permission, permissionsOf } from "@/lib/policy/can";
import { grantableRoleNames, type RoleName } from "@/lib/policy/roles";

import { accountColumns, accountPart } from "./account-part";
import { rolesOf } from "./roles-of";

/** A service account's key with all that its permissions hang on: the account's state, and its maker's state and roles. */
export type Key = NonNullable<Awaited<ReturnType<typeof findKey>>>;

/** Finds a key by its id, in one query; whether it still opens anything is for `viewerOfKey` to say. */
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
 * Who a key stands for now: what its roles open, as far as whoever made it holds that today. Nothing when the key is
 * disabled or past its time, or its account or its maker may not log in any more.
 */
export function viewerOfKey(key: Key, now: Date): Viewer | null {
  if (!key.accountActive || key.disabled) return null;
  if (key.expiresAt !== null && key.expiresAt <= now) return null;
  if (key.makerId !== null && key.makerStatus !== "ACTIVE") return null;
  const { keyId, name, roles } = key;
  return {
    kind: "SERVICE_ACCOUNT",
    isMainAccount: false,
    ...accountPart(key),
    entered: null,
    subuserId: null,
    keyId,
    name,
    roles,
    permissions: permissionsOfKey(key),
    mustChangePassword: false,
    session: null,
  };
}

/** Sorted out at each request, so that whoever loses a role takes it from the keys they made. */
function permissionsOfKey({ roles, engine, makerId, makerRoles }: Key): ReadonlySet<Permission> {
  const opened = permissionsOf(roles.filter((role) => grantableRoleNames.includes(role)));
  // The main account gives every role, and the engine's grant is the main account's alone to give.
  if (makerId === null) return engine ? new Set([...opened, "engine"]) : opened;
  const ofMaker = permissionsOf(makerRoles);
  return new Set([...opened].filter((permission) => ofMaker.has(permission)));
}
