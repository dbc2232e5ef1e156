import { and, eq, gt, type SQL, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { keyValueItems } from "@/db/schema";
import { notFound } from "@/lib/platform/errors";

/** What an item is listed as: its value is shown only where one item is opened. */
export const keyValueItemColumns = {
  keyValueItemId: keyValueItems.keyValueItemId,
  key: keyValueItems.key,
  expiresAt: keyValueItems.expiresAt,
  version: keyValueItems.version,
  modifiedAt: keyValueItems.modifiedAt,
};

export interface KeyValueItem {
  keyValueItemId: number;
  key: string;
  expiresAt: Date;
  version: number;
  modifiedAt: Date;
}

/** An item whose time is over is gone, whether or not it has been cleaned up yet. */
export const isAlive = gt(keyValueItems.expiresAt, sql`now()`);

/** When a life of so many seconds that begins now is over, by the database's clock. */
export const after = (seconds: number): SQL => sql`now() + ${seconds} * interval '1 second'`;

const at = (accountId: number, applicationId: number, key: string) =>
  and(
    eq(keyValueItems.accountId, accountId),
    eq(keyValueItems.applicationId, applicationId),
    eq(keyValueItems.key, key),
    isAlive,
  );

/**
 * Reads a living item of an application with its sealed value.
 * @throws NOT_FOUND
 */
export async function readKeyValueItem(
  tx: Tx,
  accountId: number,
  applicationId: number,
  key: string,
): Promise<KeyValueItem & { value: string }> {
  const [item] = await tx
    .select({ ...keyValueItemColumns, value: keyValueItems.value })
    .from(keyValueItems)
    .where(at(accountId, applicationId, key));
  if (!item) throw notFound("key");
  return item;
}

/**
 * Reads a living item of an application and keeps others from changing it until the transaction's end.
 * @throws NOT_FOUND
 */
export async function lockKeyValueItem(
  tx: Tx,
  accountId: number,
  applicationId: number,
  key: string,
): Promise<KeyValueItem> {
  const [item] = await tx
    .select(keyValueItemColumns)
    .from(keyValueItems)
    .where(at(accountId, applicationId, key))
    .for("update");
  if (!item) throw notFound("key");
  return item;
}

/** An item as the object of an audit row. */
export const asObject = ({ keyValueItemId, key }: Pick<KeyValueItem, "keyValueItemId" | "key">) => ({
  kind: "keyValueItem",
  id: keyValueItemId,
  name: key,
});
