import { and, asc, eq } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { bankCards } from "@/db/schema";
import { notFound } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

const bankCardColumns = {
  bankCardId: bankCards.bankCardId,
  provider: bankCards.provider,
  lastDigits: bankCards.lastDigits,
  cardHolder: bankCards.cardHolder,
  cardType: bankCards.cardType,
  expiryMonth: bankCards.expiryMonth,
  expiryYear: bankCards.expiryYear,
  createdAt: bankCards.createdAt,
};

/** Card as its section shows it, without the provider's token. */
export type BankCard = Awaited<ReturnType<typeof readBankCards>>[number];

/** Reads the account's cards, oldest first. */
export const readBankCards = (tx: Tx, accountId: number) =>
  tx
    .select(bankCardColumns)
    .from(bankCards)
    .where(eq(bankCards.accountId, accountId))
    .orderBy(asc(bankCards.createdAt), asc(bankCards.bankCardId));

/**
 * Reads a card of the account by its external ID.
 * @throws NOT_FOUND
 */
export async function readBankCard(tx: Tx, accountId: number, rawId: string): Promise<BankCard> {
  const [card] = await tx
    .select(bankCardColumns)
    .from(bankCards)
    .where(cardOf(accountId, parseId(rawId, "bank card")));
  if (!card) throw notFound("bank card");
  return card;
}

/** Returns the condition on one of the account's cards. */
export const cardOf = (accountId: number, bankCardId: number) =>
  and(eq(bankCards.accountId, accountId), eq(bankCards.bankCardId, bankCardId));

/** Returns whether a card has expired; it is valid until the end of its month (UTC). */
export const hasExpired = ({ expiryMonth, expiryYear }: Pick<BankCard, "expiryMonth" | "expiryYear">, now: Date) =>
  now >= new Date(Date.UTC(expiryYear, expiryMonth, 1));

/** Returns a card as an audit object. */
export const bankCardAuditObject = ({
  bankCardId,
  cardType,
  lastDigits,
}: Pick<BankCard, "bankCardId" | "cardType" | "lastDigits">) => ({
  kind: "bankCard",
  id: bankCardId,
  name: `${cardType} ${lastDigits}`,
});
