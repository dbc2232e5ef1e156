import { eq } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { accounts } from "@/db/schema";

/** Locks the account's row, so that its transactions run one at a time and count each other's rows. */
export async function holdAccount(tx: Tx, accountId: number): Promise<void> {
  await tx
    .select({ id: accounts.accountId })
    .from(accounts)
    .where(eq(accounts.accountId, accountId))
    .for("no key update");
}
