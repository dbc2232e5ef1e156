import { createHash } from "node:crypto";

import { encryptionKeys } from "@/lib/platform/env";

/** A key that seals secrets, with the id that sealed texts contain. */
export interface Key {
  id: string;
  bytes: Buffer;
}

let keys: Key[] | undefined;

/** Returns the keys of the settings: the first one seals, all of them unseal. */
export const sealingKeys = (): Key[] =>
  (keys ??= encryptionKeys().map((bytes) => ({
    id: createHash("sha256").update(bytes).digest("hex").slice(0, 16),
    bytes,
  })));
