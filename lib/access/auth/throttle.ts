import { sql } from "drizzle-orm";
import { createHash } from "node:crypto";

import type { Database, Tx } from "@/db/database";
import { isNullViolation } from "@/db/errors";
import { loginAttempts } from "@/db/schema";
import { preparedForSignIn, withSignIn } from "@/db/sign-in";

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

/** An attempt at whoever was found, the same by each of their names; else at the name as it was typed. */
export const attemptOf = (
  found: { accountId: number; subuserId: number | null } | undefined,
  typed: Attempt,
): Attempt =>
  found ? { realm: "known", name: `${found.accountId}/${found.subuserId ?? ""}`, address: typed.address } : typed;

/**
 * Counts an attempt as failed before it is tried, so that many at once share one count; `forgive` takes it back.
 * Gives false, and counts nothing, while a pause lasts.
 */
export async function beginAttempt(attempt: Attempt): Promise<boolean> {
  return hasCounted((await countAttempt()).execute({ ...keysOf(attempt), now: new Date().toISOString() }));
}

/** Counts a try at a new account from an address. Gives false, and counts nothing, while a pause lasts. */
export async function beginSignUp(address: string): Promise<boolean> {
  return hasCounted(
    (await countSignUp()).execute({ signUp: key("signUp", network(address)), now: new Date().toISOString() }),
  );
}

/** A successful login: its name's failures are forgotten, its address's own count goes back by the one, and the address is known from now on. */
export function forgive(tx: Tx, attempt: Attempt) {
  const keys = keysOf(attempt);
  const now = new Date();
  return (
    tx
      .insert(loginAttempts)
      // In the order in which beginAttempt takes them, so that two never wait for each other.
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

/** The same where nothing else is written. */
export const forgiveAttempt = (attempt: Attempt) => withSignIn((tx) => forgive(tx, attempt));

/** Drops what no rule looks at any more; run now and then. */
export async function dropOldAttempts(): Promise<void> {
  await withSignIn(async (tx) => {
    await tx.execute(sql`delete from login_attempts
      where updated_at < now() - make_interval(hours => ${FORGOTTEN_AFTER_HOURS})
        and (failures > 0 or updated_at < now() - make_interval(days => ${KNOWN_ADDRESS_DAYS}))`);
  });
}

const countAttempt = preparedForSignIn((db) => countFailure(db, ["pair", "address", "name"]).prepare("count_attempt"));
const countSignUp = preparedForSignIn((db) => countFailure(db, ["signUp"]).prepare("count_sign_up"));

/** Counts a failure by each of the rules, or by none while one of them pauses; a name's not at an address where it is known. */
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
      // A crash may forget the failures of its last moment; for that a login does not wait for the disk.
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
          // A pause that began in this very moment: no number, which the column refuses, and with it the whole statement.
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
