import type { RoleName } from "@/lib/policy/roles";

/** A subuser as the list shows it. */
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
  /** Which change of it this is: a later one by somebody else is not overwritten. */
  version: number;
}
