import type { ChildAccountState } from "@/graphql/operations.generated";

/** A child account as the list shows it. */
export interface Row {
  id: string;
  name: string;
  email: string;
  state: ChildAccountState;
  balance: string;
  currency: string;
  createdAt: string;
}
