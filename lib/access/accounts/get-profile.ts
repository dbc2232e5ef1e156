import { eq } from "drizzle-orm";

import { accounts } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";

/** Returns the account's e-mail address and creation time, as the Profile section shows them. */
export async function getProfile(ctx: Ctx): Promise<{ email: string; createdAt: Date }> {
  requireAccess(ctx, "PROFILE");
  const [profile] = await withAccount(inAccount(ctx), (tx) =>
    tx
      .select({ email: accounts.accountEmail, createdAt: accounts.createdAt })
      .from(accounts)
      .where(eq(accounts.accountId, ctx.viewer.accountId)),
  );
  return profile!;
}
