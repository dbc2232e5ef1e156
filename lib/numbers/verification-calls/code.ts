import { randomInt } from "node:crypto";

import { fingerprints } from "@/lib/platform/secrets/seal";

/** Minutes for which a code is valid. */
export const CODE_MINUTES = 10;
/** Number of wrong attempts that a code allows. */
export const CODE_ATTEMPTS = 5;

/** Stored state of a code: its hash, expiry and remaining attempts. */
export interface KeptCode {
  codeHash: string | null;
  codeExpiresAt: Date | null;
  codeAttemptsLeft: number;
}

/** State without a code: none was requested, or it is used up. */
export const NO_CODE: KeptCode = { codeHash: null, codeExpiresAt: null, codeAttemptsLeft: 0 };

/** Creates a six-digit code and its stored state. */
export function newCode(accountId: number): { code: string; kept: KeptCode } {
  const code = String(randomInt(1e6)).padStart(6, "0");
  return {
    code,
    kept: {
      codeHash: fingerprints(accountId, code)[0]!,
      codeExpiresAt: new Date(Date.now() + CODE_MINUTES * 60_000),
      codeAttemptsLeft: CODE_ATTEMPTS,
    },
  };
}

/**
 * Compares an entered code with the stored one and returns the result and the new state. The new state must be
 * committed before the result is returned to the user, since a wrong code uses up an attempt.
 */
export function tryCode(
  accountId: number,
  kept: KeptCode,
  typed: string,
): { result: "RIGHT" | "WRONG" | "NO_CODE"; kept: KeptCode } {
  if (kept.codeHash === null || kept.codeAttemptsLeft < 1 || kept.codeExpiresAt! < new Date())
    return { result: "NO_CODE", kept: NO_CODE };
  if (fingerprints(accountId, typed.replace(/\s/g, "")).includes(kept.codeHash))
    return { result: "RIGHT", kept: NO_CODE };
  const left = kept.codeAttemptsLeft - 1;
  return { result: "WRONG", kept: left > 0 ? { ...kept, codeAttemptsLeft: left } : NO_CODE };
}
