import { randomUUID } from "node:crypto";
import { z } from "zod";

import { bankCards } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { cardProvider } from "@/lib/billing/payments/provider";
import { recordDone } from "@/lib/platform/audit/record";
import { recordSystem } from "@/lib/platform/audit/system";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { publicUrl } from "@/lib/platform/env";
import { conflict, DomainError, parse } from "@/lib/platform/errors";
import { seal } from "@/lib/platform/secrets/seal";
import { isStorable } from "@/lib/platform/storable";

import { type BankCard, bankCardAuditObject, readBankCard, readBankCards } from "./bank-card";

/** Maximum number of cards of an account. */
const CARDS_MAX = 10;

/** Card details accepted from a provider; other fields are dropped. */
const KeptCard = z.object({
  token: z.string().min(1).max(1000),
  lastDigits: z.string().regex(/^\d{4}$/, "Give the last four digits and no more."),
  cardHolder: z.string().trim().max(100).refine(isStorable),
  cardType: z.string().trim().min(1).max(30).refine(isStorable),
  expiryMonth: z.number().int().min(1).max(12),
  expiryYear: z.number().int().min(2000).max(2200),
});

/**
 * Returns the address of the provider's page where a card is entered, which the provider then keeps. Card numbers never
 * pass through this server.
 * @throws FORBIDDEN; CONFLICT when no provider of card payments is set up, or the account has ten cards
 */
export async function addBankCard(ctx: Ctx): Promise<{ url: string }> {
  requireAccess(ctx, "BANK_CARDS");
  const provider = cardProvider();
  if (!provider) throw cardsNotSetUp();
  const { accountId } = ctx.viewer;
  await withAccount(inAccount(ctx), async (tx) => {
    const cards = await readBankCards(tx, accountId);
    if (cards.length >= CARDS_MAX)
      throw conflict(`An account keeps at most ${CARDS_MAX} cards. Remove one that is not used.`);
    await recordDone(tx, ctx, {
      action: "bankCard.start",
      object: { kind: "account", id: accountId, name: provider.name },
    });
  });
  return provider.startCard({ accountId, reference: randomUUID(), returnUrl: `${publicUrl()}/billing/cards` });
}

/**
 * Stores a card that the provider keeps: its last four digits, and the sealed token by which it is charged.
 * @throws BAD_USER_INPUT; CONFLICT when no provider of card payments is set up
 */
export async function keepBankCard(accountId: number, raw: z.input<typeof KeptCard>): Promise<BankCard> {
  const { token, ...card } = parse(KeptCard, raw);
  const provider = cardProvider();
  if (!provider) throw cardsNotSetUp();
  return withAccount({ accountId }, async (tx) => {
    const [row] = await tx
      .insert(bankCards)
      .values({ ...card, accountId, provider: provider.name, providerToken: seal(accountId, token) })
      .returning({ bankCardId: bankCards.bankCardId });
    const kept = await readBankCard(tx, accountId, String(row!.bankCardId));
    await recordSystem(tx, accountId, { action: "bankCard.keep", object: bankCardAuditObject(kept) }, provider.name);
    return kept;
  });
}

/** Creates the error for a server without a provider of card payments. */
export const cardsNotSetUp = () =>
  new DomainError("CONFLICT", "Card payments are not set up on this server.", { reason: "CARD_PAYMENTS_NOT_SET_UP" });
