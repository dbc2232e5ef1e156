import { and, eq, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { subusers } from "@/db/schema";
import { rolesOf } from "@/lib/access/auth/roles-of";
import { notFound } from "@/lib/platform/errors";
import type { RoleName } from "@/lib/policy/roles";

/** Subuser as its section shows it; the password's hash is never read. */
export interface Subuser {
  subuserId: number;
  name: string;
  description: string;
  status: "ACTIVE" | "DISABLED";
  mustChangePassword: boolean;
  /** Incremented with each change of description, roles or status. */
  version: number;
  createdAt: Date;
  lastLoginAt: Date | null;
  roles: RoleName[];
}

export const subuserColumns = {
  subuserId: subusers.subuserId,
  name: subusers.name,
  description: subusers.description,
  status: subusers.status,
  mustChangePassword: subusers.mustChangePassword,
  version: subusers.version,
  createdAt: subusers.createdAt,
  lastLoginAt: subusers.lastLoginAt,
  roles: rolesOf(sql`subusers.subuser_id`),
};

/**
 * Reads one subuser of the account.
 * @throws NOT_FOUND
 */
export async function readSubuser(tx: Tx, accountId: number, subuserId: number): Promise<Subuser> {
  const [subuser] = await tx
    .select(subuserColumns)
    .from(subusers)
    .where(and(eq(subusers.accountId, accountId), eq(subusers.subuserId, subuserId)));
  if (!subuser) throw notFound("subuser");
  return subuser;
}

/** Returns a subuser as an audit object. */
export const subuserAuditObject = ({ subuserId, name }: { subuserId: number; name: string }) => ({
  kind: "subuser",
  id: subuserId,
  name,
});
