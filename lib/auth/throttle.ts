import ipaddr from "ipaddr.js";
import { createHash } from "node:crypto";
import { eq, inArray, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { loginAttempts } from "@/db/schema";
import { withSignIn } from "@/db/sign-in";

/**
 * After `free` failures each further one doubles the pause, from a second up to the cap.
 * - pair: one name from one address. A stranger's failures never slow the rightful user at another address.
 * - address: many names from one address.
 * - name: one name from everywhere (NIST SP 800-63B: at most 100); addresses it logged in from before are exempt.
 */
const RULES = { pair: { free: 5 }, address: { free: 100 }, name: { free: 100 } } as const;
const PAUSE_CAP_SECONDS = 15 * 60;
const FORGOTTEN_AFTER_HOURS = 24;
const KNOWN_ADDRESS_DAYS = 90;

/** A name as it was typed, in the realm where it was typed: the main login or one login link. */
export interface Attempt {
  realm: string;
  name: string;
  address: string;
}

class Paused extends Error {}

/**
 * Counts an attempt as failed before it is tried, so that many at once share one count; `forgive` takes it back.
 * Gives false, and counts nothing, while a pause lasts.
 */
export async function beginAttempt(attempt: Attempt): Promise<boolean> {
  const keys = keysOf(attempt);
  try {
    await withSignIn(async (tx) => {
      await countFailure(tx, keys.pair, RULES.pair.free);
      await countFailure(tx, keys.address, RULES.address.free);
      const known = await tx.select({ key: loginAttempts.key }).from(loginAttempts).where(eq(loginAttempts.key, keys.known));
      if (known.length === 0) await countFailure(tx, keys.name, RULES.name.free);
    });
    return true;
  } catch (error) {
    if (error instanceof Paused) return false;
    throw error;
  }
}

/** A successful login: its name's failures are forgotten, its address's own count goes back by the one, and the address is known from now on. */
export async function forgive(tx: Tx, attempt: Attempt): Promise<void> {
  const keys = keysOf(attempt);
  const now = new Date();
  await tx.delete(loginAttempts).where(inArray(loginAttempts.key, [keys.pair, keys.name]));
  await tx
    .update(loginAttempts)
    .set({ failures: sql`greatest(${loginAttempts.failures} - 1, 0)`, blockedUntil: null })
    .where(eq(loginAttempts.key, keys.address));
  await tx
    .insert(loginAttempts)
    .values({ key: keys.known, failures: 0, updatedAt: now })
    .onConflictDoUpdate({ target: loginAttempts.key, set: { updatedAt: now } });
}

/** Drops what no rule looks at any more; run now and then. */
export async function dropOldAttempts(): Promise<void> {
  await withSignIn(async (tx) => {
    await tx.execute(sql`delete from login_attempts
      where updated_at < now() - make_interval(hours => ${FORGOTTEN_AFTER_HOURS})
        and (failures > 0 or updated_at < now() - make_interval(days => ${KNOWN_ADDRESS_DAYS}))`);
  });
}

async function countFailure(tx: Tx, key: Buffer, free: number): Promise<void> {
  const now = new Date();
  const forgotten = new Date(now.getTime() - FORGOTTEN_AFTER_HOURS * 3_600_000);
  const failures = sql`(case when ${loginAttempts.updatedAt} < ${forgotten.toISOString()} then 1 else ${loginAttempts.failures} + 1 end)`;
  const seconds = sql`least(${PAUSE_CAP_SECONDS}::float8, power(2, least(${failures} - ${free}, 30)))`;
  const counted = await tx
    .insert(loginAttempts)
    .values({ key, failures: 1, updatedAt: now })
    .onConflictDoUpdate({
      target: loginAttempts.key,
      set: {
        failures: sql`${failures}`,
        blockedUntil: sql`case when ${failures} >= ${free} then ${now.toISOString()}::timestamptz + make_interval(secs => ${seconds}) end`,
        updatedAt: now,
      },
      setWhere: sql`${loginAttempts.blockedUntil} is null or ${loginAttempts.blockedUntil} <= ${now.toISOString()}::timestamptz`,
    })
    .returning({ key: loginAttempts.key });
  if (counted.length === 0) throw new Paused();
}

function keysOf({ realm, name, address }: Attempt) {
  const who = [realm, name.toLowerCase()];
  const where = network(address);
  return { pair: key("pair", ...who, where), name: key("name", ...who), address: key("address", where), known: key("known", ...who, where) };
}

const key = (...parts: string[]) => createHash("sha256").update(JSON.stringify(parts)).digest();

/** One household or machine owns a whole IPv6 /64, so its addresses count as one. */
function network(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  return parsed.kind() === "ipv6" ? parsed.toByteArray().slice(0, 8).join(".") : parsed.toString();
}
