import { sql } from "drizzle-orm";

import { type Tx } from "@/db/database";

import { tables } from "./parts";

/** Recalculates the cost of sessions as the sum of the costs of their parts. */
export async function sumUp(tx: Tx, accountId: number, sessionIds: readonly number[]): Promise<void> {
  if (sessionIds.length === 0) return;
  const wanted = sql`select value::bigint from jsonb_array_elements_text(${JSON.stringify(sessionIds)}::jsonb)`;
  const costs = sql.join(
    Object.values(tables).map(
      ([table]) =>
        sql`select call_session_history_id, cost from ${sql.identifier(table)} where account_id = ${accountId} and call_session_history_id in (${wanted})`,
    ),
    sql` union all `,
  );
  await tx.execute(sql`update call_sessions set cost = total from (
      select call_session_history_id as session, sum(cost) as total from (${costs}) parts group by 1) summed
    where account_id = ${accountId} and call_session_history_id = session and cost <> total`);
}

/** Returns the exact sum of amounts with up to four decimals. */
export function sumOf(amounts: readonly string[]): string {
  const units = amounts.reduce((sum, amount) => sum + unitsOf(amount), 0n);
  const digits = String(units < 0n ? -units : units).padStart(5, "0");
  return `${units < 0n ? "-" : ""}${digits.slice(0, -4)}.${digits.slice(-4)}`;
}

function unitsOf(amount: string): bigint {
  const [whole = "", decimals = ""] = amount.replace("-", "").split(".");
  const units = BigInt(whole + decimals.padEnd(4, "0"));
  return amount.startsWith("-") ? -units : units;
}
