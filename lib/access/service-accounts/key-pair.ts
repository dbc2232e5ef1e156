import { generateKeyPair } from "node:crypto";
import { promisify } from "node:util";

/** A new key pair for RS256. The public part is kept; the private one is given out once and stands nowhere else. */
export interface KeyPair {
  /** SPKI in PEM. */
  publicKey: string;
  /** PKCS #8 in PEM. */
  privateKey: string;
}

/** What is needed to sign a service account's tokens, as its file holds it. */
export interface KeyFile {
  keyId: string;
  privateKey: string;
}

/** Makes a key pair of 2048 bits, off the thread that answers requests. */
export const newKeyPair = (): Promise<KeyPair> =>
  promisify(generateKeyPair)("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
