import { randomInt } from "node:crypto";

import { fingerprints } from "@/lib/platform/secrets/seal";

/** How long a code that was read out may be typed in, and how often it may be typed wrong. */
export const CODE_MINUTES = 10;
export const CODE_ATTEMPTS = 5;

/** What a row keeps of a code: its hash, its end and the tries that are left. */
export interface KeptCode {
  codeHash: string | null;
  codeExpiresAt: Date | null;
  codeAttemptsLeft: number;
}

/** A row without a code: none was asked for, or it is used up. */
export const NO_CODE: KeptCode = { codeHash: null, codeExpiresAt: null, codeAttemptsLeft: 0 };

/** A new code of six digits, and what a row keeps of it. */
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
 * Tells whether a code that somebody typed is the kept one, and what the row keeps from now on. The row has to be
 * written, and its transaction to end, before anybody is told: a wrong code costs a try.
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
