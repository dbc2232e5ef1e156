import { createHmac, timingSafeEqual } from "node:crypto";

/** How old a delivery may be, so that one that somebody wrote down is not played back later. */
const SECONDS_MAX = 300;

/**
 * Whether a delivery was signed with the webhook's secret: HMAC-SHA256 over its timestamp, a dot and its body, exactly
 * as the body came in. There may be two signatures, while a secret that was just replaced still counts.
 */
export function isSigned({ secret, timestamp, signature, body, now = Date.now() }) {
  if (!/^\d{1,12}$/.test(timestamp ?? "") || Math.abs(now / 1000 - Number(timestamp)) > SECONDS_MAX) return false;
  const wanted = createHmac("sha256", secret).update(`${timestamp}.`).update(body).digest();
  return (signature ?? "").split(",").some((given) => {
    const bytes = Buffer.from(given.replace(/^v1=/, ""), "hex");
    return bytes.length === wanted.length && timingSafeEqual(bytes, wanted);
  });
}
