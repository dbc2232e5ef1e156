import { and, eq, lt, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { apiKeys } from "@/db/schema";
import { newApiKey, prefixOf } from "@/lib/access/auth/api-key";
import { hashToken } from "@/lib/access/auth/token";
import { badInput } from "@/lib/platform/errors";

import { API_KEYS_MAX, type ApiKey, readApiKey, readApiKeys } from "./api-key";

/** New API key with the key itself, which is returned only once. */
export interface NewApiKey {
  apiKey: ApiKey;
  key: string;
}

/**
 * Creates an API key and deletes those that expired more than a month ago.
 * @throws BAD_USER_INPUT when the account already has `API_KEYS_MAX` live keys
 */
export async function makeKey(tx: Tx, accountId: number): Promise<NewApiKey> {
  await tx
    .delete(apiKeys)
    .where(and(eq(apiKeys.accountId, accountId), lt(apiKeys.expiresAt, sql`now() - interval '1 month'`)));
  const held = (await readApiKeys(tx, accountId)).filter(({ live }) => live);
  if (held.length >= API_KEYS_MAX) {
    const message = `An account has at most ${API_KEYS_MAX} API keys at a time. Revoke one that is not used.`;
    throw badInput({ input: message });
  }
  const key = newApiKey();
  const [row] = await tx
    .insert(apiKeys)
    .values({ accountId, keyHash: hashToken(key), prefix: prefixOf(key) })
    .returning({ id: apiKeys.apiKeyId });
  return { apiKey: await readApiKey(tx, accountId, row!.id), key };
}
