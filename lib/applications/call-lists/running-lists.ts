import { and, asc, eq, isNotNull, isNull, lte, or, sql } from "drizzle-orm";

import { callLists } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput } from "@/lib/platform/errors";

import { type CallList, selectCallLists } from "./call-list";

const MOST = 100;

/** Returns the lists to dial now, priority 0 first: running, started, with a rule and with tasks waiting. */
export async function listRunningCallLists(ctx: Ctx, { first }: { first?: number | null }): Promise<CallList[]> {
  requireAccess(ctx, "engine");
  const limit = first ?? MOST;
  if (limit < 1 || limit > MOST) throw badInput({ first: `Ask for 1 to ${MOST} lists.` });
  return withAccount(inAccount(ctx), (tx) =>
    selectCallLists(tx, {})
      .where(
        and(
          eq(callLists.accountId, ctx.viewer.accountId),
          eq(callLists.status, "IN_PROGRESS"),
          isNotNull(callLists.ruleId),
          or(isNull(callLists.startAt), lte(callLists.startAt, sql`now()`)),
          sql`${callLists.tasksNew} > 0`,
        ),
      )
      .orderBy(asc(callLists.priority), asc(callLists.listId))
      .limit(limit),
  );
}
