import type { verificationCreationType, verificationStatus } from "@/db/schema";

export type VerificationStatus = (typeof verificationStatus.enumValues)[number];
/** Way in which a verification was created. */
export type CreationType = (typeof verificationCreationType.enumValues)[number];

/** States in which the account can edit details and documents, and submit them. */
export const openStates: readonly VerificationStatus[] = [
  "AWAITING_DOCUMENTS_UPLOADING",
  "WAITING_FOR_CONFIRMATION_DOCUMENTS",
  "AWAITING_AGREEMENT_UPLOADING",
];
/** Final states: further changes need a new verification. */
export const finalStates: readonly VerificationStatus[] = ["VERIFIED", "REJECTED", "WAITING_PERIOD_EXPIRED"];
