import { eq } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { accounts } from "@/db/schema";
import type { AuditAction } from "@/lib/platform/audit/action.generated";
import { recordOperator } from "@/lib/platform/audit/operator";
import { emitEvent } from "@/lib/platform/events/emit";

/** Freezes or unfreezes an account and emits the event; `record` writes the audit row. Returns false if unchanged. */
export async function setFrozen(
  tx: Tx,
  { accountId, name }: { accountId: number; name: string },
  frozen: boolean,
  record: (action: AuditAction) => PromiseLike<unknown>,
): Promise<boolean> {
  const [before] = await tx
    .select({ frozen: accounts.frozen })
    .from(accounts)
    .where(eq(accounts.accountId, accountId))
    .for("no key update");
  if (before!.frozen === frozen) return false;
  await tx.update(accounts).set({ frozen }).where(eq(accounts.accountId, accountId));
  await record(frozen ? "account.freeze" : "account.unfreeze");
  await emitEvent(tx, accountId, {
    type: frozen ? "account.frozen" : "account.unfrozen",
    body: { accountId, accountName: name },
  });
  return true;
}

/** Freezes or unfreezes an account as the operator. Returns false if unchanged. */
export const setFrozenByOperator = (tx: Tx, account: { accountId: number; name: string }, frozen: boolean) =>
  setFrozen(tx, account, frozen, (action) => recordOperator(tx, account.accountId, { action }));
