import { eq } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { accounts } from "@/db/schema";

/** Lets one transaction of an account through at a time, so that those that ask at once count each other's. */
export async function holdAccount(tx: Tx, accountId: number): Promise<void> {
  await tx
    .select({ id: accounts.accountId })
    .from(accounts)
    .where(eq(accounts.accountId, accountId))
    .for("no key update");
}
