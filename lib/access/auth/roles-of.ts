import { type SQL, sql } from "drizzle-orm";

import type { RoleName } from "@/lib/policy/roles";

/**
 * Returns a subuser's roles as one column. `subuserId` has to name its table: a query of one table leaves column names
 * unqualified, and a bare subuser_id would be the inner table's.
 */
export const rolesOf = (subuserId: SQL) =>
  sql<RoleName[]>`array(select held.role from subuser_roles held where held.subuser_id = ${subuserId} order by 1)`;
