import { createHash } from "node:crypto";

import { encryptionKeys } from "@/lib/platform/env";

/** A key that seals secrets, and the name under which sealed texts mention it. */
export interface Key {
  id: string;
  bytes: Buffer;
}

let keys: Key[] | undefined;

/** The keys of the settings: the first seals, all of them open. */
export const sealingKeys = (): Key[] =>
  (keys ??= encryptionKeys().map((bytes) => ({
    id: createHash("sha256").update(bytes).digest("hex").slice(0, 16),
    bytes,
  })));
