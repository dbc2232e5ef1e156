import { eq } from "drizzle-orm";
import { randomBytes } from "node:crypto";

import type { Database } from "@/db/database";
import { accounts, apiKeys } from "@/db/schema";
import type { Viewer } from "@/lib/platform/ctx";
import { permissionsOf } from "@/lib/policy/can";

import { accountColumns, accountPart, makeViewer } from "./viewer";

/** Prefix of every API key. It distinguishes a key from a session ID and makes leaked keys easy to find. */
const MARK = "gh_";
const SHOWN = MARK.length + 6;

/** Returns a new API key: 256 random bits after the prefix. Only its SHA-256 hash and first characters are stored. */
export const newApiKey = () => MARK + randomBytes(32).toString("base64url");

/** Returns whether a text has the form of an API key, so that anything else is rejected without a query. */
export const looksLikeApiKey = (text: string) => /^gh_[A-Za-z0-9_-]{43}$/.test(text);

/** Returns the part of a key by which users tell keys apart. */
export const prefixOf = (key: string) => key.slice(0, SHOWN);

/** API key with the account data that its access depends on. */
export type FoundApiKey = NonNullable<Awaited<ReturnType<typeof findApiKey>>>;

/** Returns an API key by its hash or ID, in one query. `viewerOfApiKey` decides whether it is still valid. */
export async function findApiKey(db: Pick<Database, "select">, by: { hash: Buffer } | { id: string }) {
  const [key] = await db
    .select({
      apiKeyId: apiKeys.apiKeyId,
      prefix: apiKeys.prefix,
      expiresAt: apiKeys.expiresAt,
      lastUsedAt: apiKeys.lastUsedAt,
      ...accountColumns,
    })
    .from(apiKeys)
    .innerJoin(accounts, eq(accounts.accountId, apiKeys.accountId))
    .where("hash" in by ? eq(apiKeys.keyHash, by.hash) : eq(apiKeys.apiKeyId, by.id));
  return key;
}

/**
 * Returns the viewer of an API key, which holds all permissions of the main account except API_KEYS. Null when the key
 * has expired or the account is not active.
 */
export function viewerOfApiKey(key: FoundApiKey, now: Date): Viewer | null {
  if (!key.accountActive || (key.expiresAt !== null && key.expiresAt <= now)) return null;
  const opened = permissionsOf(["MainAccount"]);
  return makeViewer(accountPart(key), {
    kind: "API_KEY",
    isMainAccount: true,
    keyId: key.apiKeyId,
    name: key.prefix,
    roles: ["MainAccount"],
    permissions: new Set([...opened].filter((permission) => permission !== "API_KEYS")),
  });
}
