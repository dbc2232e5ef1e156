import { sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { calls, recordings, resourceUsages, smsMessages } from "@/db/schema";
import { groupBy } from "@/lib/platform/group-by";

import { asTable, rowsOf } from "./counts";
import { owned } from "./owned";

const things = {
  CALL_CHARGE: { table: calls, name: "call" },
  RECORDING_CHARGE: { table: recordings, name: "recording" },
  SMS_CHARGE: { table: smsMessages, name: "message" },
  RESOURCE_CHARGE: { table: resourceUsages, name: "resource usage" },
};

/** Ledger type of a charge. */
export type ChargeType = keyof typeof things;

/** Charged item with the transaction that took its cost; null for one that is free or refunded. */
interface Charged {
  type: ChargeType;
  externalId: string;
  transactionId: number | null;
  /** Path of the item in the input. */
  path: string;
}

/**
 * Stores the charging transaction on each call, recording, message or resource usage; the last one of several.
 * @throws BAD_USER_INPUT that names the item that is not the account's
 */
export async function noteTransactions(tx: Tx, accountId: number, charged: readonly Charged[]): Promise<void> {
  for (const [type, items] of groupBy(charged, (item) => item.type)) {
    const { table, name } = things[type];
    const known = await rowsOf<{ externalId: string }>(
      tx,
      sql`update ${table} as thing set transaction_id = coalesce(charge.transaction_id, thing.transaction_id)
        from (select "externalId" as external_id, max("transactionId") as transaction_id from ${asTable(items, `"externalId" text, "transactionId" bigint`)} group by "externalId") charge
        where thing.account_id = ${accountId} and thing.external_id = charge.external_id
        returning thing.external_id as "externalId"`,
    );
    const found = new Map(known.map(({ externalId }) => [externalId, true]));
    for (const { externalId, path } of items) owned(found, externalId, name, path);
  }
}
