import { and, eq, gt, lte, or, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { bankCards, callerIds, pushCredentials } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { withWorker } from "@/db/with-worker";
import { emitEvents } from "@/lib/platform/events/emit";

/** How long before its expiry a certificate, caller ID or bank card is notified about. */
const AHEAD_MS = 14 * 24 * 3_600_000;

const soon = (now: Date) => new Date(now.getTime() + AHEAD_MS);

const certificateIsOver = (now: Date) => lte(pushCredentials.expiresAt, now);
const certificateEnds = (now: Date) =>
  and(
    lte(pushCredentials.expiresAt, soon(now)),
    or(
      and(
        gt(pushCredentials.expiresAt, now),
        sql`${pushCredentials.toldExpiring} is distinct from ${pushCredentials.expiresAt}`,
      ),
      and(certificateIsOver(now), sql`${pushCredentials.toldExpired} is distinct from ${pushCredentials.expiresAt}`),
    ),
  );

const callerIdEnds = (now: Date) =>
  and(
    eq(callerIds.active, true),
    gt(callerIds.verifiedUntil, now),
    lte(callerIds.verifiedUntil, soon(now)),
    sql`${callerIds.toldExpiring} is distinct from ${callerIds.verifiedUntil}`,
  );

/** A card is valid until its month ends. */
const cardIsOver = (at: Date) =>
  sql<boolean>`(${bankCards.expiryYear}, ${bankCards.expiryMonth}) < (${at.getUTCFullYear()}::int, ${at.getUTCMonth() + 1}::int)`;
const cardEnds = (now: Date) =>
  and(eq(bankCards.toldExpired, false), cardIsOver(soon(now)), or(eq(bankCards.toldExpiring, false), cardIsOver(now)));

/**
 * Notifies every account once of push certificates and bank cards that expire soon or have expired, and of caller IDs
 * that expire soon.
 */
export async function tellEnds(now = new Date()): Promise<void> {
  const due = await withWorker(async (tx) => [
    ...(await tx
      .selectDistinct({ accountId: pushCredentials.accountId })
      .from(pushCredentials)
      .where(certificateEnds(now))),
    ...(await tx.selectDistinct({ accountId: callerIds.accountId }).from(callerIds).where(callerIdEnds(now))),
    ...(await tx.selectDistinct({ accountId: bankCards.accountId }).from(bankCards).where(cardEnds(now))),
  ]);
  for (const accountId of new Set(due.map((account) => account.accountId))) {
    await withAccount({ accountId }, async (tx) => {
      await tellCertificates(tx, accountId, now);
      await tellCallerIds(tx, accountId, now);
      await tellBankCards(tx, accountId, now);
    });
  }
}

async function tellCertificates(tx: Tx, accountId: number, now: Date): Promise<void> {
  const isOver = sql<boolean>`${certificateIsOver(now)}`;
  const certificates = await tx
    .update(pushCredentials)
    .set({
      toldExpiring: sql`case when ${isOver} then ${pushCredentials.toldExpiring} else ${pushCredentials.expiresAt} end`,
      toldExpired: sql`case when ${isOver} then ${pushCredentials.expiresAt} else ${pushCredentials.toldExpired} end`,
    })
    .where(and(eq(pushCredentials.accountId, accountId), certificateEnds(now)))
    .returning({
      pushCredentialId: pushCredentials.pushCredentialId,
      provider: pushCredentials.provider,
      credentialBundle: pushCredentials.credentialBundle,
      expiresAt: pushCredentials.expiresAt,
      isOver,
    });
  await emitEnds(tx, accountId, "certificate", certificates);
}

async function tellCallerIds(tx: Tx, accountId: number, now: Date): Promise<void> {
  const expiring = await tx
    .update(callerIds)
    .set({ toldExpiring: sql`${callerIds.verifiedUntil}` })
    .where(and(eq(callerIds.accountId, accountId), callerIdEnds(now)))
    .returning({
      callerIdId: callerIds.callerIdId,
      phoneNumber: callerIds.phoneNumber,
      verifiedUntil: callerIds.verifiedUntil,
    });
  await emitEvents(tx, accountId, "caller_id.expiring", expiring);
}

/** Omits the card's digits, because recipients don't need the section that shows them. */
async function tellBankCards(tx: Tx, accountId: number, now: Date): Promise<void> {
  const isOver = cardIsOver(now);
  const cards = await tx
    .update(bankCards)
    .set({ toldExpiring: true, toldExpired: isOver })
    .where(and(eq(bankCards.accountId, accountId), cardEnds(now)))
    .returning({
      bankCardId: bankCards.bankCardId,
      cardType: bankCards.cardType,
      expiryMonth: bankCards.expiryMonth,
      expiryYear: bankCards.expiryYear,
      isOver,
    });
  await emitEnds(tx, accountId, "card", cards);
}

async function emitEnds(
  tx: Tx,
  accountId: number,
  what: "card" | "certificate",
  ends: readonly ({ isOver: boolean } & Record<string, unknown>)[],
): Promise<void> {
  const bodies = (over: boolean) => ends.filter((end) => end.isOver === over).map(({ isOver: _over, ...body }) => body);
  await emitEvents(tx, accountId, `${what}.expiring`, bodies(false));
  await emitEvents(tx, accountId, `${what}.expired`, bodies(true));
}
