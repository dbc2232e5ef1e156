import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";

import { type Profile, readProfile } from "./profile";

/** Returns the account's profile: names, language, time zone and billing address. */
export async function getProfileDetails(ctx: Ctx): Promise<Profile> {
  requireAccess(ctx, "PROFILE");
  return withAccount(inAccount(ctx), (tx) => readProfile(tx, ctx.viewer.accountId));
}
