import { createHash, randomBytes } from "node:crypto";

/** A new session's opaque token: 256 random bits, base64url. Only its hash is stored. */
export const newToken = () => randomBytes(32).toString("base64url");

/** What the sessions table keeps of a token. */
export const hashToken = (token: string) => createHash("sha256").update(token).digest();

/** Whether a text has the form of a token, so that anything else is refused without a query. */
export const looksLikeToken = (text: string) => /^[A-Za-z0-9_-]{43}$/.test(text);

// Without 0, 1, i, l, o, u: nothing to misread, no word by accident. 30 letters.
const READABLE = "23456789abcdefghjkmnpqrstvwxyz";
const LOGIN_ID_LENGTH = 20;

/** A new login id: 20 letters of a readable alphabet, 98 random bits. */
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
