import { and, asc, eq, inArray } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { applications } from "@/db/schema";
import { notFound } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

import type { NamedThing } from "./named-thing";

/**
 * Reads applications of the account by their raw IDs, ordered by name.
 * @throws NOT_FOUND when one of them does not exist
 */
export async function readApplicationsOf(tx: Tx, accountId: number, rawIds: readonly string[]): Promise<NamedThing[]> {
  const ids = [...new Set(rawIds.map((rawId) => parseId(rawId, "application")))];
  const found = await tx
    .select({ id: applications.applicationId, name: applications.name })
    .from(applications)
    .where(and(eq(applications.accountId, accountId), inArray(applications.applicationId, ids)))
    .orderBy(asc(applications.name), asc(applications.applicationId));
  if (found.length < ids.length) throw notFound("application");
  return found;
}
