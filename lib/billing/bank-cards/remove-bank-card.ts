import { and, eq, sql } from "drizzle-orm";

import { autoTopUps, bankCards } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { cardProvider } from "@/lib/billing/payments/provider";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { conflict } from "@/lib/platform/errors";
import { log } from "@/lib/platform/log";
import { unseal } from "@/lib/platform/secrets/seal";

import { bankCardAuditObject, cardOf, readBankCard } from "./bank-card";

/**
 * Removes a card and has its provider delete it; an automatic top-up by it is disabled.
 * @throws FORBIDDEN, NOT_FOUND; CONFLICT while it is being charged
 */
export async function removeBankCard(ctx: Ctx, rawId: string): Promise<void> {
  requireAccess(ctx, "BANK_CARDS");
  const { accountId } = ctx.viewer;
  const { provider, token } = await withAccount(inAccount(ctx), async (tx) => {
    const card = await readBankCard(tx, accountId, rawId);
    const ofCard = and(eq(autoTopUps.accountId, accountId), eq(autoTopUps.bankCardId, card.bankCardId));
    const [topUp] = await tx
      .select({ on: autoTopUps.autoCharge, pending: autoTopUps.pendingReference })
      .from(autoTopUps)
      .where(ofCard)
      .for("update");
    if (topUp?.pending) throw conflict("This card is being charged right now. Try again in some minutes.");
    await tx
      .update(autoTopUps)
      .set({ autoCharge: false, version: sql`version + 1` })
      .where(ofCard);
    const [gone] = await tx
      .delete(bankCards)
      .where(cardOf(accountId, card.bankCardId))
      .returning({ token: bankCards.providerToken });
    await recordDone(tx, ctx, {
      action: "bankCard.remove",
      object: bankCardAuditObject(card),
      ...(topUp?.on && { old: { autoTopUp: true }, new: { autoTopUp: false } }),
    });
    return { provider: card.provider, token: gone!.token };
  });
  const plugged = cardProvider();
  if (plugged?.name !== provider) return;
  await plugged
    .forgetCard({ token: unseal(accountId, token) })
    .catch((error: unknown) => log.error({ err: error }, "the provider did not forget a card"));
}
