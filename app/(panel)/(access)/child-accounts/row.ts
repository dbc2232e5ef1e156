import type { ChildAccountState } from "@/graphql/operations.generated";

/** List row of a child account. */
export interface Row {
  id: string;
  name: string;
  email: string;
  state: ChildAccountState;
  balance: string;
  currency: string;
  createdAt: string;
}
