import { and, eq, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { serviceAccounts } from "@/db/schema";
import { notFound } from "@/lib/platform/errors";
import type { RoleName } from "@/lib/policy/roles";

/** Whether a key is valid now, or why not. */
export type ServiceAccountStatus = "ACTIVE" | "DISABLED" | "EXPIRED" | "MAKER_DISABLED";

/** Service account as its section shows it. */
export interface ServiceAccount {
  keyId: string;
  name: string;
  description: string;
  roles: RoleName[];
  engine: boolean;
  disabled: boolean;
  status: ServiceAccountStatus;
  expiresAt: Date | null;
  lastUsedAt: Date | null;
  createdAt: Date;
  /** Subuser who made the key; null for the main account. */
  makerId: number | null;
  makerName: string | null;
  version: number;
}

const maker = (column: "name" | "status") =>
  sql<
    string | null
  >`(select maker.${sql.raw(column)} from subusers maker where maker.account_id = service_accounts.account_id and maker.subuser_id = service_accounts.subuser_id)`;

export const statusColumn = sql<ServiceAccountStatus>`(case
  when service_accounts.disabled then 'DISABLED'
  when service_accounts.expires_at <= now() then 'EXPIRED'
  when ${maker("status")} = 'DISABLED' then 'MAKER_DISABLED'
  else 'ACTIVE' end)`;

export const serviceAccountColumns = {
  keyId: serviceAccounts.keyId,
  name: serviceAccounts.name,
  description: serviceAccounts.description,
  roles: sql<RoleName[]>`service_accounts.roles`,
  engine: serviceAccounts.engine,
  disabled: serviceAccounts.disabled,
  status: statusColumn,
  expiresAt: serviceAccounts.expiresAt,
  lastUsedAt: serviceAccounts.lastUsedAt,
  createdAt: serviceAccounts.createdAt,
  makerId: serviceAccounts.subuserId,
  makerName: maker("name"),
  version: serviceAccounts.version,
};

/**
 * Reads one service account of the account.
 * @throws NOT_FOUND
 */
export async function readServiceAccount(tx: Tx, accountId: number, keyId: string): Promise<ServiceAccount> {
  const [found] = await tx.select(serviceAccountColumns).from(serviceAccounts).where(keyOf(accountId, keyId));
  if (!found) throw notFound("service account");
  return found;
}

/** Returns the condition on one service account. */
export const keyOf = (accountId: number, keyId: string) =>
  and(eq(serviceAccounts.accountId, accountId), eq(serviceAccounts.keyId, keyId));

/** Returns a service account as an audit object. */
export const serviceAccountAuditObject = ({ keyId, name }: { keyId: string; name: string }) => ({
  kind: "serviceAccount",
  id: keyId,
  name,
});
