import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";

import { type BankCard, readBankCards } from "./bank-card";

/** Returns all of the account's cards; there are only a few. */
export async function listBankCards(ctx: Ctx): Promise<BankCard[]> {
  requireAccess(ctx, "BANK_CARDS");
  return withAccount(inAccount(ctx), (tx) => readBankCards(tx, ctx.viewer.accountId));
}
