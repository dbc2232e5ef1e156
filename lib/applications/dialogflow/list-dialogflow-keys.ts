import { and, eq, sql } from "drizzle-orm";

import { dialogflowKeys } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import {
  allOf,
  countRows,
  cursorColumns,
  fetchPage,
  type Order,
  type Page,
  type PageArgs,
} from "@/lib/platform/paging";
import { containsText, searchedIn } from "@/lib/platform/search";

import { type DialogflowKey, dialogflowKeyColumns } from "./dialogflow-key";

export interface DialogflowKeyFilter {
  /** Limits the keys to one application; undefined means the whole account. */
  applicationId?: number;
  /** Case-insensitive match anywhere in the project ID or description. */
  search?: string | null;
}

const order: Order = {
  key: sql`${dialogflowKeys.projectId}`,
  cast: "text",
  id: sql`${dialogflowKeys.dialogflowKeyId}`,
  descending: false,
};

/** Returns a page of Dialogflow keys, ordered by project ID. */
export async function listDialogflowKeys(ctx: Ctx, args: PageArgs & DialogflowKeyFilter): Promise<Page<DialogflowKey>> {
  requireAccess(ctx, "APPLICATION_DIALOGFLOW_AGENTS");
  const filter = conditions(ctx.viewer.accountId, args);
  return withAccount(inAccount(ctx), (tx) =>
    fetchPage(args, order, ({ where, orderBy, limit }) =>
      tx
        .select({ ...dialogflowKeyColumns, ...cursorColumns(order) })
        .from(dialogflowKeys)
        .where(and(filter, where))
        .orderBy(...orderBy)
        .limit(limit),
    ),
  );
}

/** Counts the Dialogflow keys that match a filter: exact up to 10,000, estimated beyond. */
export async function countDialogflowKeys(
  ctx: Ctx,
  filter: DialogflowKeyFilter,
): Promise<{ count: number; estimated: boolean }> {
  requireAccess(ctx, "APPLICATION_DIALOGFLOW_AGENTS");
  return withAccount(inAccount(ctx), (tx) =>
    countRows(tx, sql`${dialogflowKeys}`, conditions(ctx.viewer.accountId, filter)),
  );
}

const conditions = (accountId: number, { applicationId, search }: DialogflowKeyFilter) =>
  allOf(
    eq(dialogflowKeys.accountId, accountId),
    applicationId !== undefined &&
      sql`exists (select from dialogflow_key_applications bound where bound.account_id = ${accountId} and bound.application_id = ${applicationId} and bound.dialogflow_key_id = dialogflow_keys.dialogflow_key_id)`,
    containsText(searchedIn(dialogflowKeys.projectId, dialogflowKeys.description), search),
  );
