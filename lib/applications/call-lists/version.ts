import { conflict } from "@/lib/platform/errors";

import type { CallList } from "./call-list";

/**
 * Refuses a change that started from an older version than the list has by now; without a version none is older.
 * @throws CONFLICT
 */
export function assertVersion({ name, version }: CallList, started: number | null | undefined): void {
  if (started != null && started !== version)
    throw conflict(`Somebody else changed ${name} meanwhile. Look at it again before you change it.`);
}
