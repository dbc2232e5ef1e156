import { conflict } from "@/lib/platform/errors";

import type { CallList } from "./call-list";

/**
 * Throws when a list has changed since the given version; without a version there is no check.
 * @throws CONFLICT
 */
export function assertVersion({ name, version }: CallList, started: number | null | undefined): void {
  if (started != null && started !== version)
    throw conflict(`Somebody else changed ${name} meanwhile. Look at it again before you change it.`);
}
