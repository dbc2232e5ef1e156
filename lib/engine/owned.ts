import { and, eq, inArray } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { acdQueues, applications, callSessions, rules, sqQueues, users } from "@/db/schema";
import { badInput } from "@/lib/platform/errors";

const present = (ids: readonly (number | null)[]) => [...new Set(ids)].filter((id) => id !== null);

/** Returns the account's applications among the given ids, with their names. */
export async function ownApplications(tx: Tx, accountId: number, ids: readonly (number | null)[]) {
  const found = await tx
    .select({ id: applications.applicationId, name: applications.name })
    .from(applications)
    .where(and(eq(applications.accountId, accountId), inArray(applications.applicationId, present(ids))));
  return new Map(found.map((row) => [row.id, row]));
}

/** Returns the account's rules among the given ids, with their names and applications. */
export async function ownRules(tx: Tx, accountId: number, ids: readonly (number | null)[]) {
  const found = await tx
    .select({ id: rules.ruleId, name: rules.name, applicationId: rules.applicationId })
    .from(rules)
    .where(and(eq(rules.accountId, accountId), inArray(rules.ruleId, present(ids))));
  return new Map(found.map((row) => [row.id, row]));
}

/** Returns the account's users among the given ids, with their names. */
export async function ownUsers(tx: Tx, accountId: number, ids: readonly (number | null)[]) {
  const found = await tx
    .select({ id: users.userId, name: users.name })
    .from(users)
    .where(and(eq(users.accountId, accountId), inArray(users.userId, present(ids))));
  return new Map(found.map((row) => [row.id, row]));
}

/** Returns the account's ACD queues among the given ids, with their applications. */
export async function ownAcdQueues(tx: Tx, accountId: number, ids: readonly number[]) {
  const found = await tx
    .select({ id: acdQueues.acdQueueId, applicationId: acdQueues.applicationId })
    .from(acdQueues)
    .where(and(eq(acdQueues.accountId, accountId), inArray(acdQueues.acdQueueId, present(ids))));
  return new Map(found.map((row) => [row.id, row]));
}

/** Returns the account's SmartQueues among the given ids, with their applications. */
export async function ownSmartQueues(tx: Tx, accountId: number, ids: readonly number[]) {
  const found = await tx
    .select({ id: sqQueues.sqQueueId, applicationId: sqQueues.applicationId })
    .from(sqQueues)
    .where(and(eq(sqQueues.accountId, accountId), inArray(sqQueues.sqQueueId, present(ids))));
  return new Map(found.map((row) => [row.id, row]));
}

/** Returns the account's call sessions by the engine's ids. */
export async function ownSessions(tx: Tx, accountId: number, externalIds: readonly (string | null)[]) {
  const wanted = [...new Set(externalIds)].filter((id) => id !== null);
  const found = await tx
    .select({
      externalId: callSessions.externalId,
      id: callSessions.callSessionHistoryId,
      applicationId: callSessions.applicationId,
      applicationName: callSessions.applicationName,
      ruleId: callSessions.ruleId,
      ruleName: callSessions.ruleName,
      userId: callSessions.userId,
      userName: callSessions.userName,
      startedAt: callSessions.startedAt,
    })
    .from(callSessions)
    .where(and(eq(callSessions.accountId, accountId), inArray(callSessions.externalId, wanted)));
  return new Map(found.map((row) => [row.externalId, row]));
}

/**
 * Returns the entry of an id. Another account's id is treated like one that does not exist.
 * @throws BAD_USER_INPUT that names the item
 */
export function owned<Id, Thing>(things: ReadonlyMap<Id, Thing>, id: Id, what: string, path: string): Thing {
  const thing = things.get(id);
  if (thing === undefined) throw noSuch(what, path);
  return thing;
}

/** Creates the error for an item that refers to something that does not exist. */
export const noSuch = (what: string, path: string) => badInput({ [path]: `There is no such ${what}: ${path}.` });
