import type { NotificationGroup } from "@/graphql/operations.generated";

/** List row of a contact. */
export interface Row {
  id: string;
  value: string;
  description: string;
  isPersistent: boolean;
  groups: readonly NotificationGroup[];
  verified: boolean;
  codeSent: boolean;
  nextAfterSeconds: number;
  createdAt: string;
  version: number;
}
