import { and, eq, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { rowsOf } from "@/db/rows-of";
import { accountBalances, transactions } from "@/db/schema";
import { textCell, timeCell } from "@/lib/platform/csv-cells";
import { countRows } from "@/lib/platform/paging";
import type { ReportKind } from "@/lib/platform/reports/kinds";
import type { ReportSource } from "@/lib/platform/reports/source";

import { conditionsOf, readFilter, type TransactionFilter } from "./filter";
import { newestFirst } from "./list-transactions";
import { addUp, upTo } from "./totals";

/**
 * Filter as a report stores it, with the last entry of the balance when it was ordered; later ones are not in the file.
 */
interface Kept extends Record<string, unknown> {
  entry: number;
}

const amountCell = (units: ReturnType<typeof sql>) => sql`(${units} / 10000.0)::numeric(22, 4)`;

/** Description with phone numbers masked, since not every viewer of transactions has access to phone numbers. */
const masked = sql`regexp_replace(item.transaction_description, '\\d{4,}(?=\\d{3})', '...', 'g')`;

const cells = {
  "Transaction id": sql`item.transaction_id`,
  "Performed (UTC)": timeCell(sql`item.performed_at`),
  Type: sql`item.transaction_type`,
  Amount: amountCell(sql`item.amount`),
  "Balance after": amountCell(sql`item.balance_after`),
  Currency: sql`item.currency`,
  Description: textCell(masked),
  "On hold": sql`case when item.on_hold then 'yes' else 'no' end`,
  "Application id": sql`item.application_id`,
  "User id": sql`item.user_id`,
  "Child or parent account id": sql`item.related_account_id`,
  Resource: textCell(sql`item.resource_type`),
  "Resource id": textCell(sql`item.resource_id`),
};

async function balanceAt(tx: Tx, accountId: number, entry: number): Promise<bigint> {
  const [row] = await rowsOf<{ balance: string }>(
    tx,
    sql`select balance_after::text as balance from ledger_entries where account_id = ${accountId} and sequence = ${entry}`,
  );
  return BigInt(row?.balance ?? 0);
}

/** Creates a report of transactions, newest first, with totals and the balances at the start and end of its period. */
const report = (kind: ReportKind, always: TransactionFilter): ReportSource => ({
  kind,
  cells,
  async settle(tx, accountId, filter, now) {
    const read = readFilter({ ...(filter as TransactionFilter), ...always }, now);
    const [last] = await tx
      .select({ entry: accountBalances.entries })
      .from(accountBalances)
      .where(eq(accountBalances.accountId, accountId));
    return { ...read, to: read.to ?? now, entry: last?.entry ?? 0 };
  },
  async content(_tx, accountId, filters) {
    return {
      from: sql`transactions join ledger_entries balance on balance.account_id = transactions.account_id and balance.transaction_id = transactions.transaction_id and balance.book = 'BALANCE'`,
      where: and(conditionsOf(accountId, readFilter(filters)), sql`balance.sequence <= ${(filters as Kept).entry}`),
      columns: sql`transactions.*, balance.balance_after`,
      order: newestFirst,
    };
  },
  count: async (tx, accountId, filters) =>
    (await countRows(tx, sql`${transactions}`, conditionsOf(accountId, readFilter(filters)))).count,
  async totals(tx, accountId, filters) {
    const { entry } = filters as Kept;
    return {
      ...(await addUp(
        tx,
        accountId,
        readFilter(filters),
        await balanceAt(tx, accountId, entry),
        upTo(accountId, entry),
      )),
    };
  },
});

export const transactionReports = {
  TRANSACTIONS: report("TRANSACTIONS", {}),
  TRANSACTIONS_ON_HOLD: report("TRANSACTIONS_ON_HOLD", { onHold: true }),
};
