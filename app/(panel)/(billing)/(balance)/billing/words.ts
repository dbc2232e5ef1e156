import type { DueChargeKind, PaymentMethod, PaymentStatus } from "@/graphql/operations.generated";

/** What becomes of a payment, in words. */
export const statuses = {
  PENDING: { label: "Waits for the money", tone: "warning" },
  CONFIRMED: { label: "Confirmed", tone: "good" },
  REJECTED: { label: "Rejected", tone: "bad" },
  CANCELED: { label: "Taken back", tone: "idle" },
} as const satisfies Record<PaymentStatus, unknown>;

export const methods: Record<PaymentMethod, string> = { BANK_TRANSFER: "Bank transfer", CARD: "Card" };

/** One and many of what falls due. */
export const dueKinds: Record<DueChargeKind, readonly [string, string]> = {
  PHONE_NUMBER: ["phone number", "phone numbers"],
  SIP_REGISTRATION: ["SIP registration", "SIP registrations"],
  PLAN: ["plan", "plans"],
};
