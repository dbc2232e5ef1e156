import type { Tx } from "@/db/database";
import { withAccount } from "@/db/with-account";
import { withWorker } from "@/db/with-worker";

import { emitEvents } from "./emit";

/** How long before its expiry a certificate, caller ID or bank card is notified about. */
const AHEAD_MS = 14 * 24 * 3_600_000;

/** Returns the moment before which what expires is notified about now. */
export const noticeEnd = (now: Date) => new Date(now.getTime() + AHEAD_MS);

/** Runs a notification in a transaction of each account that `due` finds across all accounts. */
export async function inDueAccounts(
  due: (tx: Tx) => PromiseLike<{ accountId: number }[]>,
  notify: (tx: Tx, accountId: number) => Promise<void>,
): Promise<void> {
  for (const { accountId } of await withWorker(async (tx) => due(tx)))
    await withAccount({ accountId }, (tx) => notify(tx, accountId));
}

/** Emits an event for each thing that expires soon or has expired. */
export async function emitExpiry(
  tx: Tx,
  accountId: number,
  what: "card" | "certificate",
  ends: readonly ({ isOver: boolean } & Record<string, unknown>)[],
): Promise<void> {
  const bodies = (over: boolean) => ends.filter((end) => end.isOver === over).map(({ isOver: _over, ...body }) => body);
  await emitEvents(tx, accountId, `${what}.expiring`, bodies(false));
  await emitEvents(tx, accountId, `${what}.expired`, bodies(true));
}
