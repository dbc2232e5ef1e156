import type { verificationCreationType, verificationStatus } from "@/db/schema";

export type VerificationStatus = (typeof verificationStatus.enumValues)[number];
/** How a verification came about. */
export type CreationType = (typeof verificationCreationType.enumValues)[number];

/** The states in which it is the account's turn: particulars and documents can be changed, and handed in. */
export const openStates: readonly VerificationStatus[] = [
  "AWAITING_DOCUMENTS_UPLOADING",
  "WAITING_FOR_CONFIRMATION_DOCUMENTS",
  "AWAITING_AGREEMENT_UPLOADING",
];
/** The states from which nothing goes on: what is to change needs a new one. */
export const finalStates: readonly VerificationStatus[] = ["VERIFIED", "REJECTED", "WAITING_PERIOD_EXPIRED"];
