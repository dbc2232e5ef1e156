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

/** What a charge is for, as the ledger calls it. */
export type ChargeType = keyof typeof things;

/** The thing that a charge is for, and the transaction that took its cost; none for one that is free or given back. */
interface Charged {
  type: ChargeType;
  externalId: string;
  transactionId: number | null;
  /** Where the item names it. */
  path: string;
}

/**
 * Notes on each call, recording, message or other use which transaction charged it; the last, if there were several.
 * @throws BAD_USER_INPUT that names the item whose thing is not the account's
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
