import { sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { rowsOf } from "@/db/rows-of";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";

const tables = {
  scenarios: "scenarios",
  rules: "rules",
  users: "user_applications",
  phoneNumbers: "phone_numbers",
  whatsappNumbers: "whatsapp_numbers",
  sipRegistrations: "sip_registrations",
  queues: "acd_queues",
  smartQueues: "sq_queues",
  callLists: "call_lists",
  keyValueItems: "key_value_items",
  secrets: "secrets",
} as const;

/** Number of objects of each kind in an application, without their names; each count is capped at 10,000. */
export type ApplicationContents = Record<keyof typeof tables, number>;

/** Value at which a count is capped. */
const COUNTED_OF_A_KIND = 10_000;

/** Counts each application's contents by kind, in the order of `applicationIds`, in one statement that uses indexes. */
export async function countContents(ctx: Ctx, applicationIds: readonly number[]): Promise<ApplicationContents[]> {
  requireAccess(ctx, "APPLICATION");
  return withAccount(inAccount(ctx), (tx) => contentsOf(tx, ctx.viewer.accountId, applicationIds));
}

/** Counts contents like `countContents`, within the caller's transaction. */
export async function contentsOf(
  tx: Tx,
  accountId: number,
  applicationIds: readonly number[],
): Promise<ApplicationContents[]> {
  const counts = Object.entries(tables).map(
    ([kind, table]) => sql`(select count(*)::int from (
      select from ${sql.identifier(table)} held
      where held.account_id = ${accountId} and held.application_id = application.id limit ${COUNTED_OF_A_KIND}) counted) as ${sql.identifier(kind)}`,
  );
  const ids = sql.join(
    applicationIds.map((id) => sql`${id}::bigint`),
    sql`, `,
  );
  const counted = await rowsOf<ApplicationContents>(
    tx,
    sql`
    select ${sql.join(counts, sql`, `)} from unnest(array[${ids}]) with ordinality as application(id, place) order by application.place`,
  );
  return counted;
}
