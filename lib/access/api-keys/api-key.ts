import { and, asc, eq, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { apiKeys } from "@/db/schema";
import { notFound } from "@/lib/platform/errors";

/** Maximum number of live API keys of an account. */
export const API_KEYS_MAX = 5;

/** API key with access to the whole account, without the key itself. */
export interface ApiKey {
  apiKeyId: string;
  /** First characters of the key. */
  prefix: string;
  createdAt: Date;
  /** Set once a newer key has replaced it; both are valid until then. */
  expiresAt: Date | null;
  lastUsedAt: Date | null;
  /** Whether the key has not expired. */
  live: boolean;
}

const live = sql<boolean>`(api_keys.expires_at is null or api_keys.expires_at > now())`;

const columns = {
  apiKeyId: apiKeys.apiKeyId,
  prefix: apiKeys.prefix,
  createdAt: apiKeys.createdAt,
  expiresAt: apiKeys.expiresAt,
  lastUsedAt: apiKeys.lastUsedAt,
  live,
};

/** Reads the account's keys, oldest first, including expired ones, which are kept for at least a month. */
export const readApiKeys = (tx: Tx, accountId: number): Promise<ApiKey[]> =>
  tx
    .select(columns)
    .from(apiKeys)
    .where(eq(apiKeys.accountId, accountId))
    .orderBy(asc(apiKeys.createdAt), asc(apiKeys.apiKeyId));

/**
 * Reads one key of the account by its external ID.
 * @throws NOT_FOUND, also for a malformed ID
 */
export async function readApiKey(tx: Tx, accountId: number, rawId: string): Promise<ApiKey> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(rawId)) throw notFound("API key");
  const [found] = await tx
    .select(columns)
    .from(apiKeys)
    .where(and(eq(apiKeys.accountId, accountId), eq(apiKeys.apiKeyId, rawId.toLowerCase())));
  if (!found) throw notFound("API key");
  return found;
}

/** Returns a key as an audit object. */
export const apiKeyAuditObject = ({ apiKeyId, prefix }: Pick<ApiKey, "apiKeyId" | "prefix">) => ({
  kind: "apiKey",
  id: apiKeyId,
  name: prefix,
});
