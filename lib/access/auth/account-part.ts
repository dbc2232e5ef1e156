import { sql } from "drizzle-orm";

import { accounts } from "@/db/schema";
import type { Viewer } from "@/lib/platform/ctx";

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

interface Row {
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
}: Row): Pick<Viewer, "accountId" | "accountName" | "frozen" | "timeZone" | "parent"> => ({
  accountId,
  accountName,
  frozen: accountFrozen,
  timeZone,
  parent: parentId === null ? null : { accountId: parentId, name: parentName ?? "" },
});
