import { and, eq, type Placeholder, sql } from "drizzle-orm";

import type { Database, Tx } from "@/db/database";
import { accounts, subusers } from "@/db/schema";
import { preparedForSignIn } from "@/db/sign-in";
import type { Actor } from "@/lib/platform/audit/record";

import { rolesOf } from "./roles-of";

/** Account or subuser that a typed name belongs to. */
export interface Subject {
  actor: Actor & { accountId: number };
  passwordHash: string;
  mayLogIn: boolean;
}

/**
 * Entry point of a login. Finds a subject by its name in lower case, first without and then with a lock on the account.
 */
export interface LoginLookup {
  find(name: string): Promise<Subject | undefined>;
  findLocked(tx: Tx, name: string, accountId: number): Promise<Subject | undefined>;
}

/** Entry point of the main login: an account by its name or e-mail address. */
export const accountLookup: LoginLookup = {
  find: async (login) =>
    accountSubject(await (await (login.includes("@") ? findByEmail : findByName)()).execute({ login })),
  findLocked: async (tx, login) =>
    accountSubject(
      await selectAccount(tx, login.includes("@") ? accounts.accountEmail : accounts.accountName, login).for(
        "no key update",
      ),
    ),
};

/** Returns the entry point of an account's login link, which finds its subusers by name. */
export const subuserLookup = (loginId: string): LoginLookup => ({
  find: async (name) => subuserSubject(await (await findSubuser()).execute({ loginId, name })),
  findLocked: async (tx, name, accountId) => {
    // A statement sees other tables as of its start, so the subuser is read only after the lock is held.
    await tx
      .select({ id: accounts.accountId })
      .from(accounts)
      .where(eq(accounts.accountId, accountId))
      .for("no key update");
    return subuserSubject(await selectSubuser(tx, loginId, name));
  },
});

const findByName = preparedForSignIn((db) =>
  selectAccount(db, accounts.accountName, sql.placeholder("login")).prepare("find_account_by_name"),
);
const findByEmail = preparedForSignIn((db) =>
  selectAccount(db, accounts.accountEmail, sql.placeholder("login")).prepare("find_account_by_email"),
);
const findSubuser = preparedForSignIn((db) =>
  selectSubuser(db, sql.placeholder("loginId"), sql.placeholder("name")).prepare("find_subuser"),
);

type Typed = string | Placeholder;

const selectAccount = (
  db: Database,
  column: typeof accounts.accountName | typeof accounts.accountEmail,
  login: Typed,
) =>
  db
    .select({
      accountId: accounts.accountId,
      name: accounts.accountName,
      passwordHash: accounts.passwordHash,
      active: accounts.active,
    })
    .from(accounts)
    .where(eq(sql`lower(${column})`, login));

function accountSubject([account]: Awaited<ReturnType<typeof selectAccount>>): Subject | undefined {
  return (
    account && {
      actor: {
        accountId: account.accountId,
        kind: "MAIN_ACCOUNT",
        subuserId: null,
        name: account.name,
        roles: ["MainAccount"],
      },
      passwordHash: account.passwordHash,
      mayLogIn: account.active,
    }
  );
}

const selectSubuser = (db: Database, loginId: Typed, name: Typed) =>
  db
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

function subuserSubject([subuser]: Awaited<ReturnType<typeof selectSubuser>>): Subject | undefined {
  return (
    subuser && {
      actor: {
        accountId: subuser.accountId,
        kind: "SUBUSER",
        subuserId: subuser.subuserId,
        name: subuser.name,
        roles: subuser.roles,
      },
      passwordHash: subuser.passwordHash,
      mayLogIn: subuser.status === "ACTIVE" && subuser.accountActive,
    }
  );
}
