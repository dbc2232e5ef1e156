import { sql } from "drizzle-orm";

import { accounts } from "@/db/schema";
import type { Viewer } from "@/lib/platform/ctx";
import { permissionsOf } from "@/lib/policy/can";
import type { RoleName } from "@/lib/policy/roles";

/** Columns of a viewer's account, for a query that joins `accounts`. */
export const accountColumns = {
  accountId: accounts.accountId,
  accountName: accounts.accountName,
  accountActive: accounts.active,
  accountFrozen: accounts.frozen,
  timeZone: accounts.location,
  parentId: accounts.parentAccountId,
  parentName: sql<
    string | null
  >`(select above.account_name from accounts above where above.account_id = accounts.parent_account_id)`,
};

/** Fields of a viewer that are its account's. */
export type AccountPart = Pick<Viewer, "accountId" | "accountName" | "frozen" | "timeZone" | "parent">;

interface AccountRow {
  accountId: number;
  accountName: string;
  accountFrozen: boolean;
  timeZone: string;
  parentId: number | null;
  parentName: string | null;
}

/** Maps a row to the account part of a viewer. */
export const accountPart = ({
  accountId,
  accountName,
  accountFrozen,
  timeZone,
  parentId,
  parentName,
}: AccountRow): AccountPart => ({
  accountId,
  accountName,
  frozen: accountFrozen,
  timeZone,
  parent: parentId === null ? null : { accountId: parentId, name: parentName ?? "" },
});

/** What tells the viewers of an account apart; whatever is left out is null, or false for a due password change. */
type Identity = Pick<Viewer, "kind" | "isMainAccount" | "name" | "roles" | "permissions"> &
  Partial<Pick<Viewer, "entered" | "subuserId" | "keyId" | "mustChangePassword" | "session">>;

/** Returns a viewer of an account. */
export const makeViewer = (account: AccountPart, identity: Identity): Viewer => ({
  entered: null,
  subuserId: null,
  keyId: null,
  mustChangePassword: false,
  session: null,
  ...account,
  ...identity,
});

/** Account's own login, or the subuser whose ID is given, with its current state. */
interface OwnPerson extends AccountRow {
  accountActive: boolean;
  subuserId: number | null;
  /** Null for the account's own login, as are the other two. */
  subuserName: string | null;
  status: "ACTIVE" | "DISABLED" | null;
  mustChangePassword: boolean | null;
  roles: readonly RoleName[];
}

/** Returns the viewer of the account's own login or of a subuser, or null when the account or subuser is not active. */
export function ownViewer(person: OwnPerson): Viewer | null {
  const { accountActive, accountName, subuserId, subuserName, status, mustChangePassword } = person;
  if (!accountActive || (subuserId !== null && status !== "ACTIVE")) return null;
  const isMainAccount = subuserId === null;
  const roles: readonly RoleName[] = isMainAccount ? ["MainAccount"] : person.roles;
  return makeViewer(accountPart(person), {
    kind: isMainAccount ? "MAIN_ACCOUNT" : "SUBUSER",
    isMainAccount,
    subuserId,
    name: subuserName ?? accountName,
    roles,
    permissions: permissionsOf(roles),
    mustChangePassword: mustChangePassword ?? false,
  });
}
