import { network } from "./network";

/** Maximum number of unproven tokens looked up per address and minute. */
const FREE = 100;
const WINDOW_MS = 60_000;
/** Maximum number of remembered addresses and keys; the oldest are dropped first. */
const REMEMBERED = 10_000;

interface Memory {
  /** Failures by address within its current minute, including lookups in progress. */
  failures: Map<string, { since: number; count: number }>;
  /** Keys with a valid token from an address; their tokens are looked up whatever else fails there. */
  known: Set<string>;
}

const shared = globalThis as typeof globalThis & { gatehouseTokens?: Memory };
const memory = (): Memory => (shared.gatehouseTokens ??= { failures: new Map(), known: new Set() });

/**
 * Counts a token as failed before its key is looked up, so that concurrent ones share one count; `resetTokenFailures` reverts
 * it. Returns false when its address has had too many, before any query or signature check.
 */
export function beginToken(address: string, keyId: string): boolean {
  const { failures, known } = memory();
  const from = network(address);
  if (known.has(`${from} ${keyId}`)) return true;
  const now = Date.now();
  const last = failures.get(from);
  const current = last && now - last.since < WINDOW_MS ? last : { since: now, count: 0 };
  if (current.count >= FREE) return false;
  failures.delete(from);
  failures.set(from, { since: current.since, count: current.count + 1 });
  if (failures.size > REMEMBERED) failures.delete(failures.keys().next().value!);
  return true;
}

/** Records a valid token: its key is known at this address from now on. */
export function resetTokenFailures(address: string, keyId: string): void {
  const { failures, known } = memory();
  const from = network(address);
  const pair = `${from} ${keyId}`;
  if (known.has(pair)) return;
  const last = failures.get(from);
  if (last) last.count = Math.max(0, last.count - 1);
  known.add(pair);
  if (known.size > REMEMBERED) known.delete(known.values().next().value!);
}

/** Records an invalid token: its key is no longer known at this address. */
export function recordTokenFailure(address: string, keyId: string): void {
  memory().known.delete(`${network(address)} ${keyId}`);
}
