import { type SQL, sql } from "drizzle-orm";

import type { RoleName } from "@/lib/policy/roles";

/**
 * The roles of a subuser as one column. `subuserId` names its table, because a query of one table leaves the names of
 * its columns bare, and a bare subuser_id would be the inner table's own.
 */
export const rolesOf = (subuserId: SQL) =>
  sql<RoleName[]>`array(select held.role from subuser_roles held where held.subuser_id = ${subuserId} order by 1)`;
