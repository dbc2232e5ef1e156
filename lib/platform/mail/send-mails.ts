import { and, asc, eq, lte } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { mails } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { withWorker } from "@/db/with-worker";
import { startWorkLoop } from "@/lib/platform/jobs/work-loop";
import { log } from "@/lib/platform/log";
import { unseal } from "@/lib/platform/secrets/seal";

import { deliver } from "./transport";

const LOOK_EVERY_MS = 3_000;
/** Pause after the first attempt, doubled with each further one. Longer than a mail server can take to respond. */
const PAUSE_SECONDS = 120;
const PAUSE_MOST_SECONDS = 6 * 3600;
const GIVEN_UP_AFTER_MS = 3 * 86_400_000;
const PROBLEM_MAX = 300;

interface Claimed {
  mailId: number;
  accountId: number;
  attempts: number;
}

/** Sends queued mails until stopped. */
export const startMailer = (): { stop(): void } =>
  startWorkLoop({ what: "mail", everyMs: LOOK_EVERY_MS, atOnce: 1, claim: () => claim(new Date()), work: send });

/**
 * Sends the mail that has been due longest, and returns whether there was one. Several processes can run it at once.
 * After a crash between sending and recording, the mail is sent again: delivery is at least once.
 */
export async function sendNextMail(now = new Date()): Promise<boolean> {
  const claimed = await claim(now);
  if (claimed) await send(claimed, now);
  return claimed !== undefined;
}

async function send(claimed: Claimed, now = new Date()): Promise<void> {
  const { mailId, accountId } = claimed;
  const mail = await withAccount({ accountId }, (tx) => read(tx, claimed));
  if (!mail) return; // another process has claimed it
  try {
    await deliver({ id: mailId, to: mail.recipient, subject: mail.subject, text: unseal(accountId, mail.text!) });
    await withAccount({ accountId }, (tx) =>
      settle(tx, claimed, { status: "SENT", text: null, sentAt: now, problem: null }),
    );
  } catch (error) {
    const problem = String(error instanceof Error ? error.message : error)
      .replaceAll("\0", "")
      .slice(0, PROBLEM_MAX);
    const givenUp = now.getTime() - mail.createdAt.getTime() > GIVEN_UP_AFTER_MS;
    log.warn({ mail: mailId, givenUp, code: (error as { code?: unknown }).code }, "a mail was not taken");
    await withAccount({ accountId }, (tx) =>
      settle(tx, claimed, givenUp ? { status: "GIVEN_UP", text: null, problem } : { problem }),
    );
  }
}

const claim = (now: Date) =>
  withWorker(async (tx) => {
    const [next] = await tx
      .select({ mailId: mails.mailId, accountId: mails.accountId, attempts: mails.attempts })
      .from(mails)
      .where(and(eq(mails.status, "QUEUED"), lte(mails.nextAttemptAt, now)))
      .orderBy(asc(mails.nextAttemptAt))
      .limit(1)
      .for("update", { skipLocked: true });
    if (!next) return undefined;
    const attempts = next.attempts + 1;
    const pause = Math.min(PAUSE_SECONDS * 2 ** (attempts - 1), PAUSE_MOST_SECONDS);
    await tx
      .update(mails)
      .set({ attempts, nextAttemptAt: new Date(now.getTime() + pause * 1000) })
      .where(eq(mails.mailId, next.mailId));
    return { ...next, attempts };
  });

async function read(tx: Tx, claimed: Claimed) {
  const [mail] = await tx
    .select({ recipient: mails.recipient, subject: mails.subject, text: mails.text, createdAt: mails.createdAt })
    .from(mails)
    .where(ofThisAttempt(claimed));
  return mail;
}

const settle = (tx: Tx, claimed: Claimed, end: Partial<typeof mails.$inferInsert>) =>
  tx.update(mails).set(end).where(ofThisAttempt(claimed));

const ofThisAttempt = ({ accountId, mailId, attempts }: Claimed) =>
  and(
    eq(mails.accountId, accountId),
    eq(mails.mailId, mailId),
    eq(mails.attempts, attempts),
    eq(mails.status, "QUEUED"),
  );
