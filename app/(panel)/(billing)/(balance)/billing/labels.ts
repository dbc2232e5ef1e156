import type { DueChargeKind, PaymentMethod, PaymentStatus } from "@/graphql/operations.generated";

/** Labels and badge tones of the payment statuses. */
export const statuses = {
  PENDING: { label: "Waits for the money", tone: "warning" },
  CONFIRMED: { label: "Confirmed", tone: "good" },
  REJECTED: { label: "Rejected", tone: "bad" },
  CANCELED: { label: "Taken back", tone: "idle" },
} as const satisfies Record<PaymentStatus, unknown>;

export const methods: Record<PaymentMethod, string> = { BANK_TRANSFER: "Bank transfer", CARD: "Card" };

/** Singular and plural of each kind of due charge. */
export const dueKinds: Record<DueChargeKind, readonly [string, string]> = {
  PHONE_NUMBER: ["phone number", "phone numbers"],
  SIP_REGISTRATION: ["SIP registration", "SIP registrations"],
  PLAN: ["plan", "plans"],
};
