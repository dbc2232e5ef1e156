import { and, eq, sql } from "drizzle-orm";

import { secrets } from "@/db/schema";
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

import { type Secret, secretColumns } from "./secret";

export interface SecretFilter {
  /** Case-insensitive match anywhere in the name or description. */
  search?: string | null;
}

const order: Order = { key: sql`${secrets.name}`, cast: "text", id: sql`${secrets.secretId}`, descending: false };

/** Returns a page of an application's secrets ordered by name, without their values. */
export async function listSecrets(
  ctx: Ctx,
  applicationId: number,
  args: PageArgs & SecretFilter,
): Promise<Page<Secret>> {
  requireAccess(ctx, "APPLICATION_KEY_VALUE_STORAGE");
  const filter = conditions(ctx.viewer.accountId, applicationId, args);
  return withAccount(inAccount(ctx), (tx) =>
    fetchPage(args, order, ({ where, orderBy, limit }) =>
      tx
        .select({ ...secretColumns, ...cursorColumns(order) })
        .from(secrets)
        .where(and(filter, where))
        .orderBy(...orderBy)
        .limit(limit),
    ),
  );
}

/** Counts the secrets of an application that match a filter: exact up to 10,000, estimated beyond. */
export async function countSecrets(
  ctx: Ctx,
  applicationId: number,
  filter: SecretFilter,
): Promise<{ count: number; estimated: boolean }> {
  requireAccess(ctx, "APPLICATION_KEY_VALUE_STORAGE");
  return withAccount(inAccount(ctx), (tx) =>
    countRows(tx, sql`${secrets}`, conditions(ctx.viewer.accountId, applicationId, filter)),
  );
}

const conditions = (accountId: number, applicationId: number, { search }: SecretFilter) =>
  allOf(
    eq(secrets.accountId, accountId),
    eq(secrets.applicationId, applicationId),
    containsText(searchedIn(secrets.name, secrets.description), search),
  );
