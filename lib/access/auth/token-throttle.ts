import { network } from "./network";

/** Tokens of keys that were not seen to fit, which one household or machine may have looked up within a minute. */
const FREE = 100;
const WINDOW_MS = 60_000;
/** Addresses and keys remembered at most; the oldest are forgotten first. */
const REMEMBERED = 10_000;

interface Memory {
  /** Failures by address within its current minute, those under way included. */
  failures: Map<string, { since: number; count: number }>;
  /** Keys that came with a good token from an address: their tokens are looked up whatever others there try. */
  known: Set<string>;
}

const shared = globalThis as typeof globalThis & { gatehouseTokens?: Memory };
const memory = (): Memory => (shared.gatehouseTokens ??= { failures: new Map(), known: new Set() });

/**
 * Counts a token as failed before its key is looked up, so that many at once share one count; `forgiveToken` takes it
 * back. Gives false while its address has had too many: then it costs neither the database nor a signature anything.
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

/** A token that was good: its key is known at this address from now on. */
export function forgiveToken(address: string, keyId: string): void {
  const { failures, known } = memory();
  const from = network(address);
  const pair = `${from} ${keyId}`;
  if (known.has(pair)) return;
  const last = failures.get(from);
  if (last) last.count = Math.max(0, last.count - 1);
  known.add(pair);
  if (known.size > REMEMBERED) known.delete(known.values().next().value!);
}

/** A token that was not: a key that no longer fits is like any other. */
export function blameToken(address: string, keyId: string): void {
  memory().known.delete(`${network(address)} ${keyId}`);
}
