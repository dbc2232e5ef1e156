import { and, asc, eq, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { apiKeys } from "@/db/schema";
import { notFound } from "@/lib/platform/errors";

/** Keys of one account that open it at the same time, at most. */
export const API_KEYS_MAX = 5;

/** A key that opens the whole account to a program, without the key itself. */
export interface ApiKey {
  apiKeyId: string;
  /** Its first letters. */
  prefix: string;
  createdAt: Date;
  /** Set when a newer key took over: until then both open the account. */
  expiresAt: Date | null;
  lastUsedAt: Date | null;
  /** Whether it still opens the account. */
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

/** The account's keys, the oldest first; those that ended are among them for a month. */
export const readApiKeys = (tx: Tx, accountId: number): Promise<ApiKey[]> =>
  tx
    .select(columns)
    .from(apiKeys)
    .where(eq(apiKeys.accountId, accountId))
    .orderBy(asc(apiKeys.createdAt), asc(apiKeys.apiKeyId));

/**
 * Reads one key of the account by its id from outside.
 * @throws NOT_FOUND
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

/** A key as the object of an audit row. */
export const asObject = ({ apiKeyId, prefix }: Pick<ApiKey, "apiKeyId" | "prefix">) => ({
  kind: "apiKey",
  id: apiKeyId,
  name: prefix,
});
