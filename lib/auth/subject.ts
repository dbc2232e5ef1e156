import { and, eq, sql } from "drizzle-orm";

import type { Database } from "@/db/database";
import { accounts, subusers } from "@/db/schema";

import type { Actor } from "../audit/record";
import { rolesOf } from "../subusers/roles-of";

/** Whoever a typed name belongs to. */
export interface Subject {
  actor: Actor & { accountId: number };
  passwordHash: string;
  mayLogIn: boolean;
}

/** The account of a name or e-mail address, in lower case. */
export async function findAccount(db: Database, login: string): Promise<Subject | undefined> {
  const [account] = await db
    .select()
    .from(accounts)
    .where(login.includes("@") ? eq(sql`lower(${accounts.accountEmail})`, login) : eq(sql`lower(${accounts.accountName})`, login));
  return (
    account && {
      actor: { accountId: account.accountId, kind: "MAIN_ACCOUNT", subuserId: null, name: account.accountName, roles: ["MainAccount"] },
      passwordHash: account.passwordHash,
      mayLogIn: account.active,
    }
  );
}

/** The subuser of a name, in lower case, at the account of a login link. */
export async function findSubuser(db: Database, loginId: string, name: string): Promise<Subject | undefined> {
  const [subuser] = await db
    .select({
      accountId: subusers.accountId,
      subuserId: subusers.subuserId,
      name: subusers.name,
      passwordHash: subusers.passwordHash,
      status: subusers.status,
      accountActive: accounts.active,
      roles: rolesOf(sql`subusers.subuser_id`),
    })
    .from(subusers)
    .innerJoin(accounts, eq(accounts.accountId, subusers.accountId))
    .where(and(eq(accounts.loginId, loginId), eq(sql`lower(${subusers.name})`, name)));
  return (
    subuser && {
      actor: { accountId: subuser.accountId, kind: "SUBUSER", subuserId: subuser.subuserId, name: subuser.name, roles: subuser.roles },
      passwordHash: subuser.passwordHash,
      mayLogIn: subuser.status === "ACTIVE" && subuser.accountActive,
    }
  );
}
