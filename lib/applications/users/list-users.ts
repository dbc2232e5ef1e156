import { and, eq, sql } from "drizzle-orm";

import { users } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { parseId } from "@/lib/platform/ids";
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

import { type User, userColumns } from "./user";

const keys = {
  NAME: { key: sql`${users.name}`, cast: "text" },
  CREATED: { key: sql`${users.createdAt}`, cast: "timestamptz" },
} as const;

export type UserSort = `${keyof typeof keys}_${"ASC" | "DESC"}`;

export interface UserFilter {
  /** Case-insensitive match anywhere in the name or display name. */
  search?: string | null;
  active?: boolean | null;
  skillId?: string | null;
  /** Status in the ACD queues. */
  acdStatus?: User["acdStatus"] | null;
}

/** Returns a page of an application's users, ordered by name by default. */
export async function listUsers(
  ctx: Ctx,
  applicationId: number,
  args: PageArgs & UserFilter & { sort?: UserSort | null },
): Promise<Page<User>> {
  requireAccess(ctx, "APPLICATION_USERS");
  const order = orderOf(args.sort ?? "NAME_ASC");
  const filter = conditions(ctx.viewer.accountId, applicationId, args);
  return withAccount(inAccount(ctx), (tx) =>
    fetchPage(args, order, ({ where, orderBy, limit }) =>
      tx
        .select({ ...userColumns, ...cursorColumns(order) })
        .from(users)
        .where(and(filter, where))
        .orderBy(...orderBy)
        .limit(limit),
    ),
  );
}

/** Counts the users of an application that match a filter: exact up to 10,000, estimated beyond. */
export async function countUsers(
  ctx: Ctx,
  applicationId: number,
  filter: UserFilter,
): Promise<{ count: number; estimated: boolean }> {
  requireAccess(ctx, "APPLICATION_USERS");
  return withAccount(inAccount(ctx), (tx) =>
    countRows(tx, sql`${users}`, conditions(ctx.viewer.accountId, applicationId, filter)),
  );
}

function orderOf(sort: UserSort): Order {
  const key = keys[sort.replace(/_(ASC|DESC)$/, "") as keyof typeof keys];
  return { ...key, id: sql`${users.userId}`, descending: sort.endsWith("_DESC") };
}

const conditions = (accountId: number, applicationId: number, { search, active, skillId, acdStatus }: UserFilter) =>
  allOf(
    eq(users.accountId, accountId),
    isIn(accountId, applicationId),
    active != null && eq(users.active, active),
    skillId != null &&
      sql`exists (select from user_skills held where held.account_id = ${accountId} and held.skill_id = ${parseId(skillId, "skill")} and held.user_id = users.user_id)`,
    acdStatus && eq(users.acdStatus, acdStatus),
    containsText(users.searchText, search),
  );

/** Returns the condition that a user is in an application. */
export const isIn = (accountId: number, applicationId: number) =>
  sql`exists (select from user_applications joined where joined.account_id = ${accountId} and joined.application_id = ${applicationId} and joined.user_id = users.user_id)`;
