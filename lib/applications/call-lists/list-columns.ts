import { and, asc, eq, inArray } from "drizzle-orm";

import { callListBatches } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";

/** Returns the names of each list's own columns, in the order of their batches. */
export async function listCallListColumns(ctx: Ctx, listIds: readonly number[]): Promise<string[][]> {
  requireAccess(ctx, "APPLICATION_CALL_LISTS", "callListTask.read");
  const { accountId } = ctx.viewer;
  const found = await withAccount(inAccount(ctx), (tx) =>
    tx
      .selectDistinctOn([callListBatches.listId, callListBatches.columns], {
        listId: callListBatches.listId,
        columns: callListBatches.columns,
        createdAt: callListBatches.createdAt,
      })
      .from(callListBatches)
      .where(and(eq(callListBatches.accountId, accountId), inArray(callListBatches.listId, [...listIds])))
      .orderBy(asc(callListBatches.listId), asc(callListBatches.columns), asc(callListBatches.createdAt)),
  );
  const inOrder = found.sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
  return listIds.map((id) => [
    ...new Set(inOrder.filter(({ listId }) => listId === id).flatMap(({ columns }) => columns)),
  ]);
}
