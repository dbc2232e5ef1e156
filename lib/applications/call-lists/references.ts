import { and, asc, eq } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { rules, sqQueues } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { notFound } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

/** A rule or a SmartQueue as a list's form offers it: by name, without what is in it. */
export interface Choice {
  id: number;
  name: string;
}

const CHOICES_MAX = 500;

/**
 * The rule of an application that an id from outside names.
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
 * The SmartQueue of an application that an id from outside names; nothing stays nothing.
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

/** The rules that a list of the application can run, in their order, at most 500: whoever makes lists need not hold the rules' section. */
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

/** The SmartQueues whose agents can take a list's calls, by name, at most 500. */
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
