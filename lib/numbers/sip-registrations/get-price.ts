import { eq } from "drizzle-orm";

import { accounts } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { env } from "@/lib/platform/env";
import { toDecimal, toUnits } from "@/lib/platform/money";

/** Returns the monthly price of a new SIP registration, in the account's currency. */
export async function getSipRegistrationPrice(ctx: Ctx): Promise<{ price: string; currency: string }> {
  requireAccess(ctx, "SIP_REGISTRATIONS");
  const [account] = await withAccount(inAccount(ctx), (tx) =>
    tx.select({ currency: accounts.currency }).from(accounts).where(eq(accounts.accountId, ctx.viewer.accountId)),
  );
  return { price: toDecimal(toUnits(env().SIP_REGISTRATION_PRICE)), currency: account!.currency };
}
