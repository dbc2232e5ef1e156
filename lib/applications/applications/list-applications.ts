import { and, eq, sql } from "drizzle-orm";

import { applications } from "@/db/schema";
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

import { type Application, applicationColumns } from "./application";

const keys = {
  NAME: { key: sql`${applications.name}`, cast: "text" },
  MODIFIED: { key: sql`${applications.modifiedAt}`, cast: "timestamptz" },
} as const;

export type ApplicationSort = `${keyof typeof keys}_${"ASC" | "DESC"}`;

export interface ApplicationFilter {
  /** Case-insensitive match anywhere in the name or description. */
  search?: string | null;
}

/** Returns a page of the account's applications, ordered by name by default. */
export async function listApplications(
  ctx: Ctx,
  args: PageArgs & ApplicationFilter & { sort?: ApplicationSort | null },
): Promise<Page<Application>> {
  requireAccess(ctx, "APPLICATIONS");
  const order = orderOf(args.sort ?? "NAME_ASC");
  const filter = conditions(ctx.viewer.accountId, args);
  return withAccount(inAccount(ctx), (tx) =>
    fetchPage(args, order, ({ where, orderBy, limit }) =>
      tx
        .select({ ...applicationColumns, ...cursorColumns(order) })
        .from(applications)
        .where(and(filter, where))
        .orderBy(...orderBy)
        .limit(limit),
    ),
  );
}

/** Counts the applications that match a filter: exact up to 10,000, estimated beyond. */
export async function countApplications(
  ctx: Ctx,
  filter: ApplicationFilter,
): Promise<{ count: number; estimated: boolean }> {
  requireAccess(ctx, "APPLICATIONS");
  return withAccount(inAccount(ctx), (tx) =>
    countRows(tx, sql`${applications}`, conditions(ctx.viewer.accountId, filter)),
  );
}

function orderOf(sort: ApplicationSort): Order {
  const key = keys[sort.replace(/_(ASC|DESC)$/, "") as keyof typeof keys];
  return { ...key, id: sql`${applications.applicationId}`, descending: sort.endsWith("_DESC") };
}

const conditions = (accountId: number, { search }: ApplicationFilter) =>
  allOf(eq(applications.accountId, accountId), containsText(applications.searchText, search));
