import type { Entered, Viewer } from "@/lib/platform/ctx";
import { permissionsOf } from "@/lib/policy/can";
import type { RoleName } from "@/lib/policy/roles";

/** Somebody of an account, as far as it matters for entering one under it. */
export interface Person extends Entered {
  accountActive: boolean;
  accountFrozen: boolean;
  status: "ACTIVE" | "DISABLED" | null;
  mustChangePassword: boolean | null;
  roles: readonly RoleName[];
}

/**
 * A person of the parent account inside a child: they are there what they are above, but for the keys that open the
 * account whole and would outlast them. Nothing when they may not enter it, or no longer.
 */
export function enteredViewer(
  person: Person,
  child: Pick<Viewer, "accountId" | "accountName" | "frozen" | "timeZone" | "parent">,
): Omit<Viewer, "session"> | null {
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
  return {
    kind: "PARENT",
    isMainAccount,
    ...child,
    frozen: child.frozen || accountFrozen,
    entered: { accountId, accountName, subuserId, name, sessionId },
    subuserId: null,
    keyId: null,
    name: `${accountName}: ${name ?? "main account"}`,
    roles,
    permissions: new Set([...above].filter((permission) => permission !== "API_KEYS")),
    mustChangePassword: false,
  };
}
