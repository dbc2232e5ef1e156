import { and, eq, sql } from "drizzle-orm";

import { pushCredentials } from "@/db/schema";
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
import { containsText } from "@/lib/platform/search";

import { type PushCredential, pushCredentialColumns } from "./push-credential";

export interface PushCredentialFilter {
  /** Limits the credentials to one application; undefined means the whole account. */
  applicationId?: number;
  /** Case-insensitive match anywhere in the app's ID, the file's name or the sender ID. */
  search?: string | null;
}

const order: Order = {
  key: sql`${pushCredentials.credentialBundle}`,
  cast: "text",
  id: sql`${pushCredentials.pushCredentialId}`,
  descending: false,
};

/** Returns a page of push credentials, ordered by the ID of their app. */
export async function listPushCredentials(
  ctx: Ctx,
  args: PageArgs & PushCredentialFilter,
): Promise<Page<PushCredential>> {
  requireAccess(ctx, "APPLICATION_PUSH_CERTIFICATES");
  const filter = conditions(ctx.viewer.accountId, args);
  return withAccount(inAccount(ctx), (tx) =>
    fetchPage(args, order, ({ where, orderBy, limit }) =>
      tx
        .select({ ...pushCredentialColumns, ...cursorColumns(order) })
        .from(pushCredentials)
        .where(and(filter, where))
        .orderBy(...orderBy)
        .limit(limit),
    ),
  );
}

/** Counts the push credentials that match a filter: exact up to 10,000, estimated beyond. */
export async function countPushCredentials(
  ctx: Ctx,
  filter: PushCredentialFilter,
): Promise<{ count: number; estimated: boolean }> {
  requireAccess(ctx, "APPLICATION_PUSH_CERTIFICATES");
  return withAccount(inAccount(ctx), (tx) =>
    countRows(tx, sql`${pushCredentials}`, conditions(ctx.viewer.accountId, filter)),
  );
}

const conditions = (accountId: number, { applicationId, search }: PushCredentialFilter) =>
  allOf(
    eq(pushCredentials.accountId, accountId),
    applicationId !== undefined &&
      sql`exists (select from push_credential_applications bound where bound.account_id = ${accountId} and bound.application_id = ${applicationId} and bound.push_credential_id = push_credentials.push_credential_id)`,
    containsText(pushCredentials.searchText, search),
  );
