import { sql } from "drizzle-orm";

import { rowsOf } from "@/db/rows-of";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";

/**
 * Returns how many of the account's service accounts and API keys were used within the last 30 days, since a change of
 * the lists can lock them out.
 */
export async function countProgramsSeenLately(ctx: Ctx): Promise<number> {
  requireAccess(ctx, "AUTHORIZED_IPS");
  const { accountId } = ctx.viewer;
  const seen = (table: string) =>
    sql`(select count(*) from ${sql.identifier(table)} where account_id = ${accountId} and last_used_at > now() - interval '30 days')`;
  const [seenLately] = await withAccount(inAccount(ctx), (tx) =>
    rowsOf<{ count: number }>(tx, sql`select (${seen("service_accounts")} + ${seen("api_keys")})::int as count`),
  );
  return seenLately!.count;
}
