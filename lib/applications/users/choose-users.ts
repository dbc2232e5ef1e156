import { and, asc, eq, not, type SQL } from "drizzle-orm";

import { users } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess, requireAny, type SignedIn } from "@/lib/platform/ctx";
import { containsText } from "@/lib/platform/search";

import { isIn } from "./list-users";
import type { User } from "./user";

const OFFERED = 50;

/** ID and name of a user, which is what sections other than APPLICATION_USERS show. */
export type NamedUser = Pick<User, "userId" | "name">;

/**
 * Returns up to 50 users of an application whose name contains a text, ordered by name, for queues to choose from.
 * Display names are not searched because not every viewer here is allowed to see them.
 */
export async function chooseUsers(ctx: Ctx, applicationId: number, search?: string | null): Promise<NamedUser[]> {
  requireAny(ctx, "APPLICATION_USERS", "APPLICATION_QUEUES", "APPLICATION_SMART_QUEUE");
  return offered(ctx, isIn(ctx.viewer.accountId, applicationId), containsText(users.name, search));
}

/**
 * Returns up to 50 users of the account who are not in an application, ordered by name: the candidates for
 * `addUserToApplication`.
 */
export async function chooseUsersToAdd(ctx: Ctx, applicationId: number, search?: string | null): Promise<NamedUser[]> {
  requireAccess(ctx, "APPLICATION_USERS");
  return offered(ctx, not(isIn(ctx.viewer.accountId, applicationId)), containsText(users.searchText, search));
}

/** Returns up to 50 users of the account whose name or display name contains a text, ordered by name. */
export async function chooseUsersOfAccount(ctx: Ctx, search?: string | null): Promise<NamedUser[]> {
  requireAccess(ctx, "APPLICATION_USERS");
  return offered(ctx, containsText(users.searchText, search));
}

const offered = (ctx: SignedIn, ...conditions: (SQL | undefined)[]): Promise<NamedUser[]> =>
  withAccount(inAccount(ctx), (tx) =>
    tx
      .select({ userId: users.userId, name: users.name })
      .from(users)
      .where(and(eq(users.accountId, ctx.viewer.accountId), ...conditions))
      .orderBy(asc(users.name), asc(users.userId))
      .limit(OFFERED),
  );
