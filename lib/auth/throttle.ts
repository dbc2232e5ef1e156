import { createHash } from "node:crypto";
import { eq, inArray, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { loginAttempts } from "@/db/schema";
import { withSignIn } from "@/db/sign-in";

import { network } from "./network";

/**
 * After `free` failures each further one doubles the pause, from a second up to the cap.
 * - pair: one name from one address. A stranger's failures never slow the rightful user at another address.
 * - address: many names from one address.
 * - name: one name from everywhere (NIST SP 800-63B: at most 100); addresses it logged in from before are exempt.
 * - signUp: new accounts from one address; here every try counts, since checking a new password takes its time too.
 */
const RULES = { pair: { free: 5 }, address: { free: 100 }, name: { free: 100 }, signUp: { free: 100 } } as const;
const PAUSE_CAP_SECONDS = 15 * 60;
const FORGOTTEN_AFTER_HOURS = 24;
const KNOWN_ADDRESS_DAYS = 90;

/** Who is tried: a name as it was typed at the main login or one login link, or the one that it belongs to. */
export interface Attempt {
  realm: string;
  name: string;
  address: string;
}

class Paused extends Error {}

/** An attempt at whoever was found, the same by each of their names; else at the name as it was typed. */
export const attemptOf = (found: { accountId: number; subuserId: number | null } | undefined, typed: Attempt): Attempt =>
  found ? { realm: "known", name: `${found.accountId}/${found.subuserId ?? ""}`, address: typed.address } : typed;

/**
 * Counts an attempt as failed before it is tried, so that many at once share one count; `forgive` takes it back.
 * Gives false, and counts nothing, while a pause lasts.
 */
export async function beginAttempt(attempt: Attempt): Promise<boolean> {
  const keys = keysOf(attempt);
  return unlessPaused(async (tx) => {
    // A crash may forget the failures of its last moment; for that a login does not wait for the disk.
    const found = await tx.execute(
      sql`select set_config('synchronous_commit', 'off', true), exists (select from ${loginAttempts} where ${loginAttempts.key} = ${keys.known}) as known`,
    );
    const [{ known }] = (found as unknown as { rows: [{ known: boolean }] }).rows;
    await countFailures(tx, [
      { key: keys.pair, free: RULES.pair.free },
      { key: keys.address, free: RULES.address.free },
      ...(known ? [] : [{ key: keys.name, free: RULES.name.free }]),
    ]);
  });
}

/** Counts a try at a new account from an address. Gives false, and counts nothing, while a pause lasts. */
export async function beginSignUp(address: string): Promise<boolean> {
  return unlessPaused((tx) => countFailures(tx, [{ key: key("signUp", network(address)), free: RULES.signUp.free }]));
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

async function unlessPaused(count: (tx: Tx) => Promise<void>): Promise<boolean> {
  try {
    await withSignIn(count);
    return true;
  } catch (error) {
    if (error instanceof Paused) return false;
    throw error;
  }
}

async function countFailures(tx: Tx, counters: { key: Buffer; free: number }[]): Promise<void> {
  const now = new Date();
  const forgotten = new Date(now.getTime() - FORGOTTEN_AFTER_HOURS * 3_600_000);
  const failures = sql`(case when ${loginAttempts.updatedAt} < ${forgotten.toISOString()} then 1 else ${loginAttempts.failures} + 1 end)`;
  const free = sql`(case ${sql.join(counters.map((counter) => sql`when ${loginAttempts.key} = ${counter.key} then ${counter.free}::int`), sql` `)} end)`;
  const seconds = sql`least(${PAUSE_CAP_SECONDS}::float8, power(2, least(${failures} - ${free}, 30)))`;
  const counted = await tx
    .insert(loginAttempts)
    .values(counters.map(({ key }) => ({ key, failures: 1, updatedAt: now })))
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
  if (counted.length < counters.length) throw new Paused();
}

function keysOf({ realm, name, address }: Attempt) {
  const who = [realm, name.toLowerCase()];
  const where = network(address);
  return { pair: key("pair", ...who, where), name: key("name", ...who), address: key("address", where), known: key("known", ...who, where) };
}

const key = (...parts: string[]) => createHash("sha256").update(JSON.stringify(parts)).digest();
