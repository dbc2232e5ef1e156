import { and, asc, eq, not } from "drizzle-orm";

import { users } from "@/db/schema";
import { withAccount } from "@/db/with-account";

import { inAccount, requireAccess, requireAny, type Ctx } from "../ctx";
import { containsText } from "../search";
import { isIn } from "./list-users";
import type { User } from "./user";

const OFFERED = 50;

/** A user by name, which is what the sections beside APPLICATION_USERS show. */
export type NamedUser = Pick<User, "userId" | "name">;

/** Up to 50 users of an application whose name holds a text, by name: for the queues to choose from. Display names are not searched: not everybody here may know them. */
export async function chooseUsers(ctx: Ctx, applicationId: number, search?: string | null): Promise<NamedUser[]> {
  requireAny(ctx, "APPLICATION_USERS", "APPLICATION_QUEUES", "APPLICATION_SMART_QUEUE");
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), (tx) =>
    tx
      .select({ userId: users.userId, name: users.name })
      .from(users)
      .where(and(eq(users.accountId, accountId), isIn(accountId, applicationId), containsText(users.name, search)))
      .orderBy(asc(users.name), asc(users.userId))
      .limit(OFFERED),
  );
}

/** Up to 50 users of the account who are not in an application, by name: whom `addUserToApplication` could take. */
export async function chooseUsersToAdd(ctx: Ctx, applicationId: number, search?: string | null): Promise<NamedUser[]> {
  requireAccess(ctx, "APPLICATION_USERS");
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), (tx) =>
    tx
      .select({ userId: users.userId, name: users.name })
      .from(users)
      .where(and(eq(users.accountId, accountId), not(isIn(accountId, applicationId)), containsText(users.searchText, search)))
      .orderBy(asc(users.name), asc(users.userId))
      .limit(OFFERED),
  );
}
