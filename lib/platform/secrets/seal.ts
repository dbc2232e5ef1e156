import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";

import { sealingKeys } from "./keys";

const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Seals a secret for one account (AES-256-GCM): only the configured keys open it, and only for the same account.
 * Returns "v1:<key id>:<iv, tag and content in base64url>".
 */
export function seal(accountId: number, secret: string): string {
  const [key] = sealingKeys();
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key!.bytes, iv).setAAD(boundTo(accountId));
  const content = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()]);
  return `v1:${key!.id}:${Buffer.concat([iv, cipher.getAuthTag(), content]).toString("base64url")}`;
}

/**
 * Opens a secret that `seal` sealed for the same account.
 * @throws Error when its key is not configured, or the text was altered or moved to another account
 */
export function unseal(accountId: number, sealed: string): string {
  const [, keyId, packed = ""] = sealed.split(":");
  const key = sealingKeys().find(({ id }) => id === keyId);
  if (!key)
    throw new Error(
      `A secret was sealed with the key ${keyId}, which is not among ENCRYPTION_KEY and ENCRYPTION_KEYS_OLD.`,
    );
  const bytes = Buffer.from(packed, "base64url");
  const decipher = createDecipheriv("aes-256-gcm", key.bytes, bytes.subarray(0, IV_BYTES)).setAAD(boundTo(accountId));
  decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString("utf8");
}

/** Returns whether a secret was sealed with a key other than the newest. */
export const isSealedWithOldKey = (sealed: string) => sealed.split(":")[1] !== sealingKeys()[0]!.id;

/** Returns keyed hashes that recognize a secret, newest key first; without the key they can't be brute-forced. */
export const fingerprints = (accountId: number, secret: string): string[] =>
  sealingKeys().map(({ bytes }) =>
    createHmac("sha256", bytes).update(boundTo(accountId)).update(secret).digest("base64url"),
  );

const boundTo = (accountId: number) => Buffer.from(`account ${accountId}`);
