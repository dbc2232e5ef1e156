import { and, eq, sql } from "drizzle-orm";

import { secrets } from "@/db/schema";
import { withAccount } from "@/db/with-account";

import { inAccount, requireAccess, type Ctx } from "../ctx";
import { allOf, countRows, cursorColumns, fetchPage, type Order, type Page, type PageArgs } from "../paging";
import { secretColumns, type Secret } from "./secret";

const order: Order = { key: sql`${secrets.name}`, cast: "text", id: sql`${secrets.secretId}`, descending: false };

/** A page of an application's secrets, by name, without their values. */
export async function listSecrets(ctx: Ctx, applicationId: number, args: PageArgs): Promise<Page<Secret>> {
  requireAccess(ctx, "APPLICATION_KEY_VALUE_STORAGE");
  const filter = conditions(ctx.viewer.accountId, applicationId);
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

/** How many secrets an application has: exact up to 10,000, estimated beyond. */
export async function countSecrets(ctx: Ctx, applicationId: number): Promise<{ count: number; estimated: boolean }> {
  requireAccess(ctx, "APPLICATION_KEY_VALUE_STORAGE");
  return withAccount(inAccount(ctx), (tx) => countRows(tx, sql`${secrets}`, conditions(ctx.viewer.accountId, applicationId)));
}

const conditions = (accountId: number, applicationId: number) => allOf(eq(secrets.accountId, accountId), eq(secrets.applicationId, applicationId));
