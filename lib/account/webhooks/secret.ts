import { createHmac, randomBytes } from "node:crypto";

/** Hours for which a replaced secret signs alongside the new one. */
export const OVERLAP_HOURS = 24;

/** Returns a new secret: 256 random bits, base64url. */
export const newSecret = () => `whsec_${randomBytes(32).toString("base64url")}`;

/**
 * Returns the signature of a delivery: HMAC-SHA256 over its timestamp (Unix seconds), a dot and its body, one per valid
 * secret, separated by commas.
 */
export const signatureOf = (secrets: readonly string[], timestamp: number, body: string) =>
  secrets.map((secret) => `v1=${createHmac("sha256", secret).update(`${timestamp}.${body}`).digest("hex")}`).join(",");
