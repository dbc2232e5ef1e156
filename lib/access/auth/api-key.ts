import { eq } from "drizzle-orm";
import { randomBytes } from "node:crypto";

import type { Database } from "@/db/database";
import { accounts, apiKeys } from "@/db/schema";
import type { Viewer } from "@/lib/platform/ctx";
import { permissionsOf } from "@/lib/policy/can";

import { accountColumns, accountPart } from "./account-part";

/** How every API key begins: it is told from a session's id by it, and found where it should not be. */
const MARK = "gh_";
const SHOWN = MARK.length + 6;

/** A new API key: 256 random bits after the mark. Only its SHA-256 and its first letters are kept. */
export const newApiKey = () => MARK + randomBytes(32).toString("base64url");

/** Whether a text has the form of an API key, so that anything else is refused without a query. */
export const looksLikeApiKey = (text: string) => /^gh_[A-Za-z0-9_-]{43}$/.test(text);

/** What people tell keys apart by. */
export const prefixOf = (key: string) => key.slice(0, SHOWN);

/** An API key with what its rights hang on. */
export type FoundApiKey = NonNullable<Awaited<ReturnType<typeof findApiKey>>>;

/** Finds an API key by its hash or its id, in one query; whether it still opens anything is for `viewerOfApiKey` to say. */
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

/** A program with the whole account, but for what makes keys like its own. Nothing when the key is past its time or the account is not active. */
export function viewerOfApiKey(key: FoundApiKey, now: Date): Viewer | null {
  if (!key.accountActive || (key.expiresAt !== null && key.expiresAt <= now)) return null;
  const opened = permissionsOf(["MainAccount"]);
  return {
    kind: "API_KEY",
    isMainAccount: true,
    ...accountPart(key),
    entered: null,
    subuserId: null,
    keyId: key.apiKeyId,
    name: key.prefix,
    roles: ["MainAccount"],
    permissions: new Set([...opened].filter((permission) => permission !== "API_KEYS")),
    mustChangePassword: false,
    session: null,
  };
}
