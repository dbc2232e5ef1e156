import { createPrivateKey, type KeyObject, sign } from "node:crypto";
import { readFileSync } from "node:fs";

/** How long a token is good for; Gatehouse takes an hour at most. */
const LIFE_SECONDS = 600;

/** The key file that the panel gives out once. */
interface KeyFile {
  account_id: number;
  account_email: string;
  key_id: string;
  private_key: string;
}

/** Gives the token for the next request; the same one until it has less than a minute left. */
export function tokens(keyFile: string): () => string {
  const { account_id, key_id, private_key } = JSON.parse(readFileSync(keyFile, "utf8")) as KeyFile;
  const key = createPrivateKey(private_key);
  let current = { token: "", until: 0 };
  return () => {
    const now = Math.floor(Date.now() / 1000);
    if (current.until - now < 60) {
      const until = now + LIFE_SECONDS;
      current = {
        token: jwt(key, { alg: "RS256", typ: "JWT", kid: key_id }, { iss: account_id, iat: now, exp: until }),
        until,
      };
    }
    return current.token;
  };
}

function jwt(key: KeyObject, header: object, claims: object): string {
  const content = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
  return `${content}.${sign("sha256", Buffer.from(content), key).toString("base64url")}`;
}
