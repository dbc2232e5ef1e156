import { and, eq, sql } from "drizzle-orm";

import { accounts, subusers } from "@/db/schema";
import { signInDatabase } from "@/db/sign-in";
import type { Viewer } from "@/lib/platform/ctx";

import { findApiKey, viewerOfApiKey } from "./api-key";
import { enteredViewer } from "./entered-viewer";
import { rolesOf } from "./roles-of";
import { findKey, viewerOfKey } from "./service-account-key";
import { accountColumns, accountPart, ownViewer } from "./viewer";

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
    return person
      ? enteredViewer({ ...person, name: person.subuserName, subuserId, sessionId: null }, accountPart(row))
      : null;
  }
  return ownViewer({ ...row, subuserId });
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
      subuserName: subusers.name,
      status: subusers.status,
      mustChangePassword: subusers.mustChangePassword,
      roles: rolesOf(sql`subusers.subuser_id`),
    })
    .from(accounts)
    .leftJoin(subusers, and(eq(subusers.accountId, accounts.accountId), eq(subusers.subuserId, subuserId ?? 0)))
    .where(eq(accounts.accountId, accountId));
  return row;
}
