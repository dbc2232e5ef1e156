import type { SmsDirection, SmsStatus } from "@/graphql/operations.generated";

/** List row of a message. */
export interface Row {
  id: string;
  source: string;
  destination: string;
  direction: SmsDirection;
  status: SmsStatus;
  deliveryStatus: string | null;
  problem: string | null;
  fragments: number;
  cost: string;
  processedAt: string;
  transactionId: string | null;
  /** Null when it was not stored. */
  text: string | null;
}
