import { randomBytes } from "node:crypto";

/** Without the letters and digits that are read for each other. */
const ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/** A reference that nobody else has, short enough to be copied by hand: "GH-7K2MQ-9XRF4". */
export function newReference(): string {
  const letters = [...randomBytes(10)].map((byte) => ALPHABET[byte % ALPHABET.length]).join("");
  return `GH-${letters.slice(0, 5)}-${letters.slice(5)}`;
}
