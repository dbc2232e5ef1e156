import { createHash, randomBytes } from "node:crypto";

/** Returns a new opaque session token: 256 random bits, base64url. Only its hash is stored. */
export const newToken = () => randomBytes(32).toString("base64url");

/** Returns the SHA-256 hash of a token, the only form that is stored. */
export const hashToken = (token: string) => createHash("sha256").update(token).digest();

/** Returns whether a text has the form of a token, so that anything else is rejected without a query. */
export const looksLikeToken = (text: string) => /^[A-Za-z0-9_-]{43}$/.test(text);

// 30 characters without 0, 1, i, l, o and u, so that none is misread and no word appears by accident.
const READABLE = "23456789abcdefghjkmnpqrstvwxyz";
const LOGIN_ID_LENGTH = 20;

/** Returns a new login ID: 20 characters of a readable alphabet, 98 random bits. */
export function newLoginId(): string {
  const limit = 256 - (256 % READABLE.length);
  let id = "";
  while (id.length < LOGIN_ID_LENGTH) {
    for (const byte of randomBytes(LOGIN_ID_LENGTH)) {
      if (byte < limit && id.length < LOGIN_ID_LENGTH) id += READABLE[byte % READABLE.length];
    }
  }
  return id;
}
