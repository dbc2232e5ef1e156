import { generateKeyPair } from "node:crypto";
import { promisify } from "node:util";

/** New key pair for RS256. The public key is stored; the private key is returned once and never stored. */
export interface KeyPair {
  /** SPKI in PEM. */
  publicKey: string;
  /** PKCS #8 in PEM. */
  privateKey: string;
}

/** Content of a service account's key file, with which its tokens are signed. */
export interface KeyFile {
  keyId: string;
  privateKey: string;
}

/** Creates a key pair of 2048 bits, off the main thread. */
export const newKeyPair = (): Promise<KeyPair> =>
  promisify(generateKeyPair)("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
