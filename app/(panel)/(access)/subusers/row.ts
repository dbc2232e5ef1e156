import type { RoleName } from "@/lib/policy/roles";

/** List row of a subuser. */
export interface Row {
  id: string;
  name: string;
  description: string;
  roles: RoleName[];
  status: "ACTIVE" | "DISABLED";
  mustChangePassword: boolean;
  lastLoginAt: string | null;
  openSessions: number;
  createdAt: string;
  /** Version for the optimistic lock. */
  version: number;
}
