import { and, asc, eq } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { rules, sqQueues } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { notFound } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

/** A rule or SmartQueue as offered by a list's form, by ID and name only. */
export interface Choice {
  id: number;
  name: string;
}

const CHOICES_MAX = 500;

/**
 * Reads the ID of an application's rule from its raw ID.
 * @throws NOT_FOUND
 */
export async function readRuleId(tx: Tx, accountId: number, applicationId: number, raw: string): Promise<number> {
  const ruleId = parseId(raw, "rule");
  const [rule] = await tx
    .select({ ruleId: rules.ruleId })
    .from(rules)
    .where(and(eq(rules.accountId, accountId), eq(rules.applicationId, applicationId), eq(rules.ruleId, ruleId)));
  if (!rule) throw notFound("rule");
  return ruleId;
}

/**
 * Reads the ID of an application's SmartQueue from its raw ID; null when none is given.
 * @throws NOT_FOUND
 */
export async function readQueueId(
  tx: Tx,
  accountId: number,
  applicationId: number,
  raw: string | null | undefined,
): Promise<number | null> {
  if (raw == null) return null;
  const sqQueueId = parseId(raw, "queue");
  const [queue] = await tx
    .select({ sqQueueId: sqQueues.sqQueueId })
    .from(sqQueues)
    .where(
      and(
        eq(sqQueues.accountId, accountId),
        eq(sqQueues.applicationId, applicationId),
        eq(sqQueues.sqQueueId, sqQueueId),
      ),
    );
  if (!queue) throw notFound("queue");
  return sqQueueId;
}

/** Returns the rules that an application's lists can run, in their order, at most 500; requires no rules section. */
export async function listRuleChoices(ctx: Ctx, applicationId: number): Promise<Choice[]> {
  requireAccess(ctx, "APPLICATION_CALL_LIST_CREATION");
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), (tx) =>
    tx
      .select({ id: rules.ruleId, name: rules.name })
      .from(rules)
      .where(and(eq(rules.accountId, accountId), eq(rules.applicationId, applicationId)))
      .orderBy(asc(rules.position), asc(rules.ruleId))
      .limit(CHOICES_MAX),
  );
}

/** Returns the SmartQueues whose agents can take a list's calls, ordered by name, at most 500. */
export async function listQueueChoices(ctx: Ctx, applicationId: number): Promise<Choice[]> {
  requireAccess(ctx, "APPLICATION_CALL_LIST_CREATION");
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), (tx) =>
    tx
      .select({ id: sqQueues.sqQueueId, name: sqQueues.name })
      .from(sqQueues)
      .where(and(eq(sqQueues.accountId, accountId), eq(sqQueues.applicationId, applicationId)))
      .orderBy(asc(sqQueues.name))
      .limit(CHOICES_MAX),
  );
}
