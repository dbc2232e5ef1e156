import { randomBytes } from "node:crypto";

/** Letters and digits that are not mistaken for each other. */
const ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/** Returns a new random reference, short enough to be copied by hand: "GH-7K2MQ-9XRF4". */
export function newReference(): string {
  const letters = [...randomBytes(10)].map((byte) => ALPHABET[byte % ALPHABET.length]).join("");
  return `GH-${letters.slice(0, 5)}-${letters.slice(5)}`;
}
