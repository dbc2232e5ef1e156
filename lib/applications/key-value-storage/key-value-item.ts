import { and, eq, gt, type SQL, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { keyValueItems } from "@/db/schema";
import { notFound } from "@/lib/platform/errors";

/** Selected columns of a listed item, without its value, which is read only when one item is opened. */
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

/** Condition that an item has not expired; expired items count as deleted, whether or not they were cleaned up yet. */
export const isAlive = gt(keyValueItems.expiresAt, sql`now()`);

/** Returns the time `seconds` from now, by the database's clock. */
export const after = (seconds: number): SQL => sql`now() + ${seconds} * interval '1 second'`;

const at = (accountId: number, applicationId: number, key: string) =>
  and(
    eq(keyValueItems.accountId, accountId),
    eq(keyValueItems.applicationId, applicationId),
    eq(keyValueItems.key, key),
    isAlive,
  );

/**
 * Reads an unexpired item of an application with its sealed value.
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
 * Reads an unexpired item of an application and locks it until the transaction ends.
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

/** Returns the audit object of a key-value item. */
export const keyValueItemAuditObject = ({ keyValueItemId, key }: Pick<KeyValueItem, "keyValueItemId" | "key">) => ({
  kind: "keyValueItem",
  id: keyValueItemId,
  name: key,
});
