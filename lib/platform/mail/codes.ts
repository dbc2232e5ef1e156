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
/** Messages a day to one address, and codes a day of one account: nobody's mailbox is filled from here. */
const TO_ONE_A_DAY = 10;
const OF_ACCOUNT_A_DAY = 30;

const DAY_MS = 86_400_000;
const SUBJECT = "Your code: confirm this address";

/** An address that a code is sent to, as its row has it. */
interface Addressee {
  contactId: number;
  value: string;
  nextVerificationAt: Date | null;
}

/**
 * Sends a new code to an address; an earlier one counts no more. The contact's row is locked by the caller.
 * @throws RATE_LIMITED within a minute of the last one, or after too many of them
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
  // An owner of many accounts has no more of them for one address.
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
 * Whether a code is the one that was sent; each wrong one uses up a try. The contact's row is locked by the caller, whose
 * transaction has to stand for the try to count. Gives the sentence for whoever typed it, or nothing when it is right.
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

/** How many seconds are left until a moment; none when it is over. */
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
