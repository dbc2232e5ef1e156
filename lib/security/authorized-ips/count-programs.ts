import { sql } from "drizzle-orm";

import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";

/** How many of the account's service accounts and API keys were used within the last 30 days: those that a change of the lists may shut out. */
export async function countProgramsSeenLately(ctx: Ctx): Promise<number> {
  requireAccess(ctx, "AUTHORIZED_IPS");
  const { accountId } = ctx.viewer;
  const seen = (table: string) =>
    sql`(select count(*) from ${sql.identifier(table)} where account_id = ${accountId} and last_used_at > now() - interval '30 days')`;
  const { rows } = (await withAccount(inAccount(ctx), (tx) =>
    tx.execute(sql`select (${seen("service_accounts")} + ${seen("api_keys")})::int as count`),
  )) as unknown as { rows: { count: number }[] };
  return rows[0]!.count;
}
