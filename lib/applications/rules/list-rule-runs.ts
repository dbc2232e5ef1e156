import { and, eq, type SQL, sql } from "drizzle-orm";

import { ruleRuns } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import type { Application } from "@/lib/applications/applications/application";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { countRows, cursorColumns, fetchPage, type Order, type Page, type PageArgs } from "@/lib/platform/paging";

import { type RuleRun, ruleRunColumns } from "./rule-run";

const order: Order = {
  key: sql`${ruleRuns.createdAt}`,
  cast: "timestamptz",
  id: sql`${ruleRuns.ruleRunId}`,
  descending: true,
};

const ofApplication = (accountId: number, { applicationId }: Application): SQL | undefined =>
  and(eq(ruleRuns.accountId, accountId), eq(ruleRuns.applicationId, applicationId));

/** Returns a page of the runs requested in an application, newest first. */
export async function listRuleRuns(ctx: Ctx, application: Application, args: PageArgs): Promise<Page<RuleRun>> {
  requireAccess(ctx, "APPLICATION_RULES");
  return withAccount(inAccount(ctx), (tx) =>
    fetchPage(args, order, ({ where, orderBy, limit }) =>
      tx
        .select({ ...ruleRunColumns, ...cursorColumns(order) })
        .from(ruleRuns)
        .where(and(ofApplication(ctx.viewer.accountId, application), where))
        .orderBy(...orderBy)
        .limit(limit),
    ),
  );
}

/** Counts the runs requested in an application: exact up to 10,000, estimated beyond. */
export async function countRuleRuns(
  ctx: Ctx,
  application: Application,
): Promise<{ count: number; estimated: boolean }> {
  requireAccess(ctx, "APPLICATION_RULES");
  return withAccount(inAccount(ctx), (tx) =>
    countRows(tx, sql`${ruleRuns}`, ofApplication(ctx.viewer.accountId, application)),
  );
}
