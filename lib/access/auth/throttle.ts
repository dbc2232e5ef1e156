import { sql } from "drizzle-orm";
import { createHash } from "node:crypto";

import type { Database, Tx } from "@/db/database";
import { isNullViolation } from "@/db/errors";
import { loginAttempts } from "@/db/schema";
import { preparedForSignIn, withSignIn } from "@/db/sign-in";

import { network } from "./network";

/**
 * Limits of failed attempts: after `free` failures each further one doubles the pause, from a second up to the cap.
 * - pair: one name from one address. A stranger's failures never slow the rightful user at another address.
 * - address: many names from one address.
 * - name: one name from everywhere (NIST SP 800-63B: at most 100); addresses it logged in from before are exempt.
 * - signUp: new accounts from one address; every attempt counts, since checking a new password takes time too.
 */
const RULES = { pair: { free: 5 }, address: { free: 100 }, name: { free: 100 }, signUp: { free: 100 } } as const;
const PAUSE_CAP_SECONDS = 15 * 60;
const FORGOTTEN_AFTER_HOURS = 24;
const KNOWN_ADDRESS_DAYS = 90;

/** Target of a login attempt: a name as typed at one of the logins, or the account or subuser it belongs to. */
export interface Attempt {
  realm: string;
  name: string;
  address: string;
}

/**
 * Returns the attempt on a found account or subuser, the same for each of its names; otherwise on the name as typed.
 */
export const attemptOf = (
  found: { accountId: number; subuserId: number | null } | undefined,
  typed: Attempt,
): Attempt =>
  found ? { realm: "known", name: `${found.accountId}/${found.subuserId ?? ""}`, address: typed.address } : typed;

/**
 * Counts an attempt as failed before it is checked, so that concurrent attempts share one count; `resetFailures` reverts it.
 * Returns false, and counts nothing, during a pause.
 */
export async function beginAttempt(attempt: Attempt): Promise<boolean> {
  return hasCounted((await countAttempt()).execute({ ...keysOf(attempt), now: new Date().toISOString() }));
}

/** Counts an attempt to create an account from an address. Returns false, and counts nothing, during a pause. */
export async function beginSignUp(address: string): Promise<boolean> {
  return hasCounted(
    (await countSignUp()).execute({ signUp: key("signUp", network(address)), now: new Date().toISOString() }),
  );
}

/** Records a successful login: resets the name's failures, reduces the address's by one and marks it as known. */
export function resetFailures(tx: Tx, attempt: Attempt) {
  const keys = keysOf(attempt);
  const now = new Date();
  return (
    tx
      .insert(loginAttempts)
      // In the same order as beginAttempt, so that two transactions can't deadlock.
      .values([keys.pair, keys.address, keys.name, keys.known].map((key) => ({ key, failures: 0, updatedAt: now })))
      .onConflictDoUpdate({
        target: loginAttempts.key,
        set: {
          failures: sql`case when ${loginAttempts.key} = ${keys.address} then greatest(${loginAttempts.failures} - 1, 0) else 0 end`,
          blockedUntil: null,
          updatedAt: now,
        },
      })
  );
}

/** Records a successful password check in its own transaction. */
export const resetFailuresOf = (attempt: Attempt) => withSignIn((tx) => resetFailures(tx, attempt));

/** Deletes counters that no rule uses. Runs periodically. */
export async function dropOldAttempts(): Promise<void> {
  await withSignIn(async (tx) => {
    await tx.execute(sql`delete from login_attempts
      where updated_at < now() - make_interval(hours => ${FORGOTTEN_AFTER_HOURS})
        and (failures > 0 or updated_at < now() - make_interval(days => ${KNOWN_ADDRESS_DAYS}))`);
  });
}

const countAttempt = preparedForSignIn((db) => countFailure(db, ["pair", "address", "name"]).prepare("count_attempt"));
const countSignUp = preparedForSignIn((db) => countFailure(db, ["signUp"]).prepare("count_sign_up"));

/**
 * Counts a failure under each of the rules, or under none while one of them pauses. Failures of a name don't count at
 * an address where it is known.
 */
function countFailure(db: Database, rules: (keyof typeof RULES)[]) {
  const { key, failures, blockedUntil, updatedAt } = loginAttempts;
  const now = sql`${sql.placeholder("now")}::timestamptz`;
  const counters = rules.map(
    (rule, place) =>
      sql`(${place}::int, ${sql.placeholder(rule)}::bytea, ${rule === "name" ? sql.placeholder("known") : null}::bytea)`,
  );
  const free = sql`(case ${key} ${sql.join(
    rules.map((rule) => sql`when ${sql.placeholder(rule)} then ${RULES[rule].free}::int`),
    sql` `,
  )} end)`;
  const more = sql`(case when ${updatedAt} < ${now} - make_interval(hours => ${FORGOTTEN_AFTER_HOURS}) then 1 else ${failures} + 1 end)`;
  const seconds = sql`least(${PAUSE_CAP_SECONDS}::float8, power(2, least(${more} - ${free}, 30)))`;
  return (
    db
      .insert(loginAttempts)
      // A login does not wait for the disk; at worst a crash loses the failures of its last moment.
      .select(
        sql`with asked as (
            select place, key from (values ${sql.join(counters, sql`, `)}) as counter (place, key, unless)
            where not exists (select from login_attempts as exempt where exempt.key = counter.unless)
          )
          select key, 1, null::timestamptz, ${now} from asked, set_config('synchronous_commit', 'off', true)
          where not exists (select from asked join login_attempts as paused using (key) where paused.blocked_until > ${now})
          order by place`,
      )
      .onConflictDoUpdate({
        target: key,
        set: {
          // Null when a pause has begun concurrently: the column rejects it, and with it the whole statement.
          failures: sql`case when ${blockedUntil} > ${now} then null else ${more} end`,
          blockedUntil: sql`case when ${more} >= ${free} then ${now} + make_interval(secs => ${seconds}) end`,
          updatedAt: now,
        },
      })
      .returning({ key })
  );
}

async function hasCounted(counting: Promise<unknown[]>): Promise<boolean> {
  try {
    return (await counting).length > 0;
  } catch (error) {
    if (isNullViolation(error)) return false;
    throw error;
  }
}

function keysOf({ realm, name, address }: Attempt) {
  const who = [realm, name.toLowerCase()];
  const where = network(address);
  return {
    pair: key("pair", ...who, where),
    name: key("name", ...who),
    address: key("address", where),
    known: key("known", ...who, where),
  };
}

const key = (...parts: string[]) => createHash("sha256").update(JSON.stringify(parts)).digest();
