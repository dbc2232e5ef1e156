import type { CallerIdRowFragment, CallerIdState } from "@/graphql/operations.generated";

/** Verification state of a caller ID. */
export interface Verification {
  state: CallerIdState;
  verifiedUntil: string | null;
  codeExpiresAt: string | null;
  codeAttemptsLeft: number;
  callsLeft: number;
  /** Why the last call failed; null when it did not. */
  callProblem: string | null;
}

/** List row of a caller ID. */
export interface Row extends Verification {
  id: string;
  /** Formatted for display. */
  number: string;
  description: string;
  addedAt: string | null;
  version: number;
}

/** Fields are nullable because the policy can deny them; every viewer of this page can read them. */
export const verificationOf = (callerId: CallerIdRowFragment): Verification => ({
  state: callerId.state ?? "UNVERIFIED",
  verifiedUntil: asText(callerId.verifiedUntil),
  codeExpiresAt: asText(callerId.codeExpiresAt),
  codeAttemptsLeft: callerId.codeAttemptsLeft ?? 0,
  callsLeft: callerId.verificationCallsLeft ?? 0,
  callProblem: callerId.callProblem,
});

export const asRow = (callerId: CallerIdRowFragment, number: string): Row => ({
  ...verificationOf(callerId),
  id: String(callerId.id),
  number,
  description: callerId.description ?? "",
  addedAt: asText(callerId.createdAt),
  version: callerId.version ?? 0,
});

const asText = (moment: string | null) => moment && new Date(moment).toISOString();
