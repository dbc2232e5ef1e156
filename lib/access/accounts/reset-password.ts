import { and, eq, isNull } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { accounts, sessions } from "@/db/schema";
import { generatePassword } from "@/lib/access/auth/generate-password";
import { hashPassword } from "@/lib/access/auth/password-hash";
import { recordOperator } from "@/lib/platform/audit/operator";
import { emitEvent } from "@/lib/platform/events/emit";

/** Resets the password of the account's own login, ends its sessions and returns the new password for the operator. */
export async function resetMainPassword(tx: Tx, accountId: number): Promise<string> {
  const password = generatePassword();
  await tx
    .update(accounts)
    .set({ passwordHash: await hashPassword(password) })
    .where(eq(accounts.accountId, accountId));
  await tx.delete(sessions).where(and(eq(sessions.accountId, accountId), isNull(sessions.subuserId)));
  await recordOperator(tx, accountId, { action: "account.resetPassword" });
  await emitEvent(tx, accountId, { type: "password.reset", body: { accountId } });
  return password;
}
