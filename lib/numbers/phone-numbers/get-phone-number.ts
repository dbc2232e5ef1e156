import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAny } from "@/lib/platform/ctx";

import { type PhoneNumber, readPhoneNumber } from "./phone-number";

/**
 * Returns a phone number of the account.
 * @throws FORBIDDEN, NOT_FOUND
 */
export async function getPhoneNumber(ctx: Ctx, id: string): Promise<PhoneNumber> {
  requireAny(ctx, "PHONE_NUMBERS", "PURCHASED_NUMBER_LIST");
  return withAccount(inAccount(ctx), (tx) => readPhoneNumber(tx, ctx.viewer.accountId, id));
}
