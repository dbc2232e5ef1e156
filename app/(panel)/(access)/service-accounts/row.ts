import type { ServiceAccountStatus } from "@/graphql/operations.generated";
import type { RoleName } from "@/lib/policy/roles";

/** List row of a service account. */
export interface Row {
  id: string;
  name: string;
  description: string;
  roles: RoleName[];
  engine: boolean;
  status: ServiceAccountStatus;
  expiresAt: string | null;
  lastUsedAt: string | null;
  createdAt: string;
  /** Name of the subuser who created it; null for the main account. */
  maker: string | null;
  version: number;
}
