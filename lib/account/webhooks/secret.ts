import { createHmac, randomBytes } from "node:crypto";

/** How long a replaced secret still signs beside the new one. */
export const OVERLAP_HOURS = 24;

/** A new secret: 256 random bits, base64url. */
export const newSecret = () => `whsec_${randomBytes(32).toString("base64url")}`;

/**
 * The signature of a delivery: HMAC-SHA256 over its timestamp (Unix seconds), a dot and its body. One for each secret
 * that counts, with commas between.
 */
export const signatureOf = (secrets: readonly string[], timestamp: number, body: string) =>
  secrets.map((secret) => `v1=${createHmac("sha256", secret).update(`${timestamp}.${body}`).digest("hex")}`).join(",");
