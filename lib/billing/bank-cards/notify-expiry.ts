import { and, eq, or, sql } from "drizzle-orm";

import { bankCards } from "@/db/schema";
import { emitExpiry, inDueAccounts, noticeEnd } from "@/lib/platform/events/expiry";

const { accountId, expiryYear, expiryMonth, toldExpiring, toldExpired } = bankCards;

/** A card is valid until its month ends. */
const isOver = (at: Date) =>
  sql<boolean>`(${expiryYear}, ${expiryMonth}) < (${at.getUTCFullYear()}::int, ${at.getUTCMonth() + 1}::int)`;

/** The condition that leaves the cards whose expiry, near or past, was not notified about yet. */
const isDue = (now: Date) =>
  and(eq(toldExpired, false), isOver(noticeEnd(now)), or(eq(toldExpiring, false), isOver(now)));

/**
 * Notifies every account once of bank cards that expire soon or have expired. Omits the card's digits, because
 * recipients don't need the section that shows them.
 */
export const notifyCardExpiry = (now = new Date()): Promise<void> =>
  inDueAccounts(
    (tx) => tx.selectDistinct({ accountId }).from(bankCards).where(isDue(now)),
    async (tx, account) => {
      const cards = await tx
        .update(bankCards)
        .set({ toldExpiring: true, toldExpired: isOver(now) })
        .where(and(eq(accountId, account), isDue(now)))
        .returning({
          bankCardId: bankCards.bankCardId,
          cardType: bankCards.cardType,
          expiryMonth,
          expiryYear,
          isOver: isOver(now),
        });
      await emitExpiry(tx, account, "card", cards);
    },
  );
