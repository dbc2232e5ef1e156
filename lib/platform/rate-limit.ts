import { sql } from "drizzle-orm";
import { createHash } from "node:crypto";

import type { Tx } from "@/db/database";
import { loginAttempts } from "@/db/schema";
import { asSignIn } from "@/db/sign-in";
import { withAccount } from "@/db/with-account";

import { inAccount, type SignedIn } from "./ctx";
import { rateLimited } from "./errors";

/** Maximum count per number of minutes; none longer than a day, after which the counters are deleted. */
const LIMITS = {
  newPassword: {
    most: 60,
    minutes: 10,
    message: "The account gave too many new passwords. Wait ten minutes before the next one.",
  },
  ownPassword: {
    most: 60,
    minutes: 10,
    message: "You gave your password too often. Wait ten minutes before you try again.",
  },
  webhookTest: {
    most: 20,
    minutes: 10,
    message: "The account sent too many test events. Wait ten minutes before the next one.",
  },
  webhookAgain: {
    most: 60,
    minutes: 10,
    message: "The account sent too many events again. Wait ten minutes before the next one.",
  },
  storageTest: {
    most: 20,
    minutes: 10,
    message: "The account tested its storages too often. Wait ten minutes before the next test.",
  },
  codeMail: { most: 20, minutes: 1440, message: "Too many codes were sent to this address today. Try again tomorrow." },
};

export type Limit = keyof typeof LIMITS;

/**
 * Counts one use of a limit by the key `who` (a subject or a destination), across processes and accounts; it counts
 * only if the transaction commits. Concurrent calls wait for each other.
 * @throws RATE_LIMITED when the maximum is exceeded
 */
export async function assertWithin(tx: Tx, limit: Limit, who: string): Promise<void> {
  const { most, minutes, message } = LIMITS[limit];
  const now = new Date();
  const span = Math.floor(now.getTime() / (minutes * 60_000));
  const key = createHash("sha256")
    .update(JSON.stringify([limit, who, span]))
    .digest();
  const [counted] = await asSignIn(tx, (signIn) =>
    signIn
      .insert(loginAttempts)
      .values({ key, failures: 1, updatedAt: now })
      .onConflictDoUpdate({
        target: loginAttempts.key,
        set: { failures: sql`${loginAttempts.failures} + 1`, updatedAt: now },
      })
      .returning({ count: loginAttempts.failures }),
  );
  if (counted!.count > most) throw rateLimited(message);
}

/**
 * Counts one use of a limit for the viewer's account by default, before the limited work is done.
 * @throws RATE_LIMITED
 */
export async function limitRate(ctx: SignedIn, limit: Limit, who = String(ctx.viewer.accountId)): Promise<void> {
  await withAccount(inAccount(ctx), (tx) => assertWithin(tx, limit, who));
}
