import { and } from "drizzle-orm";

import { callSessions } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess, type SignedIn } from "@/lib/platform/ctx";
import { cursorColumns, fetchPage, type Page, type PageArgs } from "@/lib/platform/paging";

import { type CallSession, callSessionColumns } from "./call-session";
import { type CallFilter, readFilter } from "./filter";
import { countMatching, matching } from "./matching";

export type CallSort = "STARTED_ASC" | "STARTED_DESC";

/** Returns a page of call sessions of an application or of the account, newest first by default. */
export async function listCallSessions(
  ctx: Ctx,
  args: PageArgs & { sort?: CallSort | null },
  filter: CallFilter,
  ofApplication?: number,
): Promise<Page<CallSession>> {
  requireHistory(ctx, ofApplication);
  const read = readFilter(within(filter, ofApplication));
  return withAccount(inAccount(ctx), async (tx) => {
    const found = await matching(tx, ctx.viewer.accountId, read, {
      descending: args.sort !== "STARTED_ASC",
      backward: args.last != null || args.before != null,
    });
    return fetchPage(args, found.order, (page) => {
      const query = tx
        .select({ ...callSessionColumns, ...cursorColumns(found.order) })
        .from(callSessions)
        .$dynamic();
      if (found.gathered) query.innerJoin(found.gathered.calls(page), found.gathered.on);
      return query
        .where(and(found.indexed, found.rest, page.where))
        .orderBy(...page.orderBy)
        .limit(page.limit);
    });
  });
}

/** Returns the number of call sessions that match a filter: exact up to 10,000, estimated above. */
export async function countCallSessions(
  ctx: Ctx,
  filter: CallFilter,
  ofApplication?: number,
): Promise<{ count: number; estimated: boolean }> {
  requireHistory(ctx, ofApplication);
  const read = readFilter(within(filter, ofApplication));
  return withAccount(inAccount(ctx), async (tx) =>
    countMatching(tx, await matching(tx, ctx.viewer.accountId, read, { descending: true })),
  );
}

function requireHistory(ctx: Ctx, ofApplication: number | undefined): asserts ctx is SignedIn {
  requireAccess(ctx, ofApplication === undefined ? "CALL_HISTORY" : "APPLICATION_CALL_HISTORY");
}

const within = (filter: CallFilter, applicationId: number | undefined): CallFilter =>
  applicationId === undefined ? filter : { ...filter, applicationId };
