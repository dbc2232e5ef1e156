import { and, count, eq, gt, sql } from "drizzle-orm";
import { randomInt } from "node:crypto";

import type { Tx } from "@/db/database";
import { mails, notificationContacts } from "@/db/schema";
import { DomainError, rateLimited } from "@/lib/platform/errors";
import { assertWithin } from "@/lib/platform/rate-limit";
import { fingerprints } from "@/lib/platform/secrets/seal";

import { type Mail, queueMails } from "./queue-mail";

const CODE_MINUTES = 60;
const CODE_TRIES = 5;
const PAUSE_SECONDS = 60;
/** Messages a day to one address, and codes a day from one account, so that no mailbox can be flooded. */
const TO_ONE_A_DAY = 10;
const OF_ACCOUNT_A_DAY = 30;

const DAY_MS = 86_400_000;
const SUBJECT = "Your code: confirm this address";

/** An address that a code is sent to, as stored. */
interface Addressee {
  contactId: number;
  value: string;
  nextVerificationAt: Date | null;
}

/**
 * Sends a new code to an address and invalidates an earlier one. The caller must have locked the contact's row.
 * @throws RATE_LIMITED within a minute of the last code, or after too many of them
 */
export async function sendCode(
  tx: Tx,
  accountId: number,
  { contactId, value, nextVerificationAt }: Addressee,
  textFor: (code: string) => string,
): Promise<void> {
  const now = new Date();
  const wait = secondsUntil(nextVerificationAt, now);
  if (wait > 0)
    throw new DomainError("RATE_LIMITED", `A code was sent a moment ago. The next one can be sent in ${wait} s.`, {
      nextVerificationAfterSeconds: wait,
    });
  await assertNotTooMany(tx, accountId, value, now);
  // Across accounts, so that owning many of them does not raise the limit per address.
  await assertWithin(tx, "codeMail", value.toLowerCase());
  const code = String(randomInt(1_000_000)).padStart(6, "0");
  await tx
    .update(notificationContacts)
    .set({
      codeHash: fingerprints(accountId, `${contactId}:${code}`)[0],
      codeExpiresAt: new Date(now.getTime() + CODE_MINUTES * 60_000),
      codeAttemptsLeft: CODE_TRIES,
      nextVerificationAt: new Date(now.getTime() + PAUSE_SECONDS * 1000),
    })
    .where(and(eq(notificationContacts.accountId, accountId), eq(notificationContacts.contactId, contactId)));
  const mail: Mail = {
    to: value,
    subject: SUBJECT,
    text: `${textFor(code)}\n\nThe code counts for an hour. If you know nothing of this, ignore the message.\n`,
  };
  await queueMails(tx, accountId, [mail]);
}

/**
 * Checks a code; each wrong one uses up an attempt. The caller must have locked the contact's row, and its transaction
 * must commit for the attempt to count. Returns an error text for the viewer, or undefined when the code is correct.
 */
export async function problemOfCode(
  tx: Tx,
  accountId: number,
  contactId: number,
  typed: string,
): Promise<string | undefined> {
  const mine = and(eq(notificationContacts.accountId, accountId), eq(notificationContacts.contactId, contactId));
  const [sent] = await tx
    .select({
      hash: notificationContacts.codeHash,
      expiresAt: notificationContacts.codeExpiresAt,
      left: notificationContacts.codeAttemptsLeft,
    })
    .from(notificationContacts)
    .where(mine);
  if (!sent?.hash) return "No code was sent to this address. Send one first.";
  if (sent.expiresAt! <= new Date()) return "This code is too old. Send a new one.";
  if (sent.left <= 0) return "This code was tried too often. Send a new one.";
  if (fingerprints(accountId, `${contactId}:${typed}`).includes(sent.hash)) return undefined;
  await tx
    .update(notificationContacts)
    .set({ codeAttemptsLeft: sent.left - 1 })
    .where(mine);
  const left = sent.left - 1;
  return left === 0
    ? "This is not the code, and it was tried too often. Send a new one."
    : `This is not the code. ${left === 1 ? "One try is" : `${left} tries are`} left.`;
}

/** Returns the seconds until a moment, rounded up; 0 when it is past or null. */
export const secondsUntil = (moment: Date | null, now = new Date()) =>
  moment ? Math.max(0, Math.ceil((moment.getTime() - now.getTime()) / 1000)) : 0;

async function assertNotTooMany(tx: Tx, accountId: number, to: string, now: Date): Promise<void> {
  const sentToday = and(
    eq(mails.accountId, accountId),
    gt(mails.createdAt, new Date(now.getTime() - DAY_MS)),
    eq(mails.subject, SUBJECT),
  );
  const [sent] = await tx
    .select({
      all: count(),
      toOne: sql<number>`count(*) filter (where lower(${mails.recipient}) = lower(${to}))`.mapWith(Number),
    })
    .from(mails)
    .where(sentToday);
  if (sent!.toOne >= TO_ONE_A_DAY)
    throw rateLimited("Too many codes were sent to this address today. Try again tomorrow.");
  if (sent!.all >= OF_ACCOUNT_A_DAY) throw rateLimited("The account sent too many codes today. Try again tomorrow.");
}
