import type { Entered, Viewer } from "@/lib/platform/ctx";
import { permissionsOf } from "@/lib/policy/can";
import type { RoleName } from "@/lib/policy/roles";

import { type AccountPart, makeViewer } from "./viewer";

/** User of the parent account, with the fields that decide whether they can enter a child account. */
export interface Person extends Entered {
  accountActive: boolean;
  accountFrozen: boolean;
  status: "ACTIVE" | "DISABLED" | null;
  mustChangePassword: boolean | null;
  roles: readonly RoleName[];
}

/**
 * Returns a user of the parent account as a viewer of a child account. They keep their roles except for API_KEYS,
 * because API keys open the whole account and would outlast their access. Null when they can't, or can no longer, enter
 * it.
 */
export function enteredViewer(person: Person, child: AccountPart): Viewer | null {
  const {
    accountId,
    accountName,
    subuserId,
    sessionId,
    accountActive,
    accountFrozen,
    name,
    status,
    mustChangePassword,
  } = person;
  if (!accountActive || child.parent?.accountId !== accountId) return null;
  const isMainAccount = subuserId === null;
  if (!isMainAccount && (status !== "ACTIVE" || mustChangePassword !== false)) return null;
  const roles: readonly RoleName[] = isMainAccount ? ["MainAccount"] : person.roles;
  const above = permissionsOf(roles);
  if (!above.has("CHILD_ACCOUNTS")) return null;
  return makeViewer(
    { ...child, frozen: child.frozen || accountFrozen },
    {
      kind: "PARENT",
      isMainAccount,
      entered: { accountId, accountName, subuserId, name, sessionId },
      name: `${accountName}: ${name ?? "main account"}`,
      roles,
      permissions: new Set([...above].filter((permission) => permission !== "API_KEYS")),
    },
  );
}
