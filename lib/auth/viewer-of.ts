import { and, eq, sql } from "drizzle-orm";

import { accounts, subusers } from "@/db/schema";
import { signInDatabase } from "@/db/sign-in";

import type { Viewer } from "../ctx";
import { permissionsOf } from "../policy/can";
import type { RoleName } from "../policy/roles";
import { rolesOf } from "../subusers/roles-of";
import { findKey, viewerOfKey } from "./service-account-key";

/** Who acts without a request of their own: the main account where neither is given. */
export interface Standing {
  accountId: number;
  subuserId: number | null;
  keyId: string | null;
}

/**
 * Somebody as they are now, without a session: for work that runs after their request. Nothing when they are gone,
 * disabled, or their account is.
 */
export async function viewerOf({ accountId, subuserId, keyId }: Standing): Promise<Viewer | null> {
  const db = await signInDatabase();
  if (keyId !== null) {
    const key = await findKey(db, keyId);
    return key?.accountId === accountId ? viewerOfKey(key, new Date()) : null;
  }
  const [row] = await db
    .select({
      accountName: accounts.accountName,
      active: accounts.active,
      timeZone: accounts.location,
      name: subusers.name,
      status: subusers.status,
      mustChangePassword: subusers.mustChangePassword,
      roles: rolesOf(sql`subusers.subuser_id`),
    })
    .from(accounts)
    .leftJoin(subusers, and(eq(subusers.accountId, accounts.accountId), eq(subusers.subuserId, subuserId ?? 0)))
    .where(eq(accounts.accountId, accountId));
  if (!row?.active || (subuserId !== null && row.status !== "ACTIVE")) return null;
  const isMainAccount = subuserId === null;
  const roles: readonly RoleName[] = isMainAccount ? ["MainAccount"] : row.roles;
  return {
    kind: isMainAccount ? "MAIN_ACCOUNT" : "SUBUSER",
    isMainAccount,
    accountId,
    accountName: row.accountName,
    subuserId,
    keyId: null,
    name: row.name ?? row.accountName,
    roles,
    permissions: permissionsOf(roles),
    mustChangePassword: row.mustChangePassword ?? false,
    timeZone: row.timeZone,
    session: null,
  };
}
