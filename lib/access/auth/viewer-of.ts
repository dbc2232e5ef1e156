import { and, eq, sql } from "drizzle-orm";

import { accounts, subusers } from "@/db/schema";
import { signInDatabase } from "@/db/sign-in";
import type { Viewer } from "@/lib/platform/ctx";
import { permissionsOf } from "@/lib/policy/can";
import type { RoleName } from "@/lib/policy/roles";

import { accountColumns, accountPart } from "./account-part";
import { findApiKey, viewerOfApiKey } from "./api-key";
import { enteredViewer } from "./entered-viewer";
import { rolesOf } from "./roles-of";
import { findKey, viewerOfKey } from "./service-account-key";

/** Actor without a request: the main account when neither subuser nor key is given. */
export interface Standing {
  accountId: number;
  subuserId: number | null;
  keyId: string | null;
  /** Whether it is a user of the parent account; `subuserId` is then one of the parent's. */
  entered?: boolean;
}

/**
 * Returns the current viewer of an actor, without a session, for work that runs after its request. Null when the actor
 * was deleted or disabled, or its account is not active.
 */
export async function viewerOf({ accountId, subuserId, keyId, entered = false }: Standing): Promise<Viewer | null> {
  if (keyId !== null) return viewerOfAnyKey(accountId, keyId);
  const row = await read(accountId, entered ? null : subuserId);
  if (!row?.accountActive) return null;
  if (entered) {
    const person = row.parentId === null ? undefined : await read(row.parentId, subuserId);
    const viewer = person && enteredViewer({ ...person, subuserId, sessionId: null }, accountPart(row));
    return viewer ? { ...viewer, session: null } : null;
  }
  if (subuserId !== null && row.status !== "ACTIVE") return null;
  const isMainAccount = subuserId === null;
  const roles: readonly RoleName[] = isMainAccount ? ["MainAccount"] : row.roles;
  return {
    kind: isMainAccount ? "MAIN_ACCOUNT" : "SUBUSER",
    isMainAccount,
    ...accountPart(row),
    entered: null,
    subuserId,
    keyId: null,
    name: row.name ?? row.accountName,
    roles,
    permissions: permissionsOf(roles),
    mustChangePassword: row.mustChangePassword ?? false,
    session: null,
  };
}

async function viewerOfAnyKey(accountId: number, keyId: string): Promise<Viewer | null> {
  const db = await signInDatabase();
  const key = await findKey(db, keyId);
  if (key) return key.accountId === accountId ? viewerOfKey(key, new Date()) : null;
  const apiKey = await findApiKey(db, { id: keyId });
  return apiKey?.accountId === accountId ? viewerOfApiKey(apiKey, new Date()) : null;
}

/** Reads an account, with one of its subusers if an ID is given. */
async function read(accountId: number, subuserId: number | null) {
  const db = await signInDatabase();
  const [row] = await db
    .select({
      ...accountColumns,
      name: subusers.name,
      status: subusers.status,
      mustChangePassword: subusers.mustChangePassword,
      roles: rolesOf(sql`subusers.subuser_id`),
    })
    .from(accounts)
    .leftJoin(subusers, and(eq(subusers.accountId, accounts.accountId), eq(subusers.subuserId, subuserId ?? 0)))
    .where(eq(accounts.accountId, accountId));
  return row;
}
