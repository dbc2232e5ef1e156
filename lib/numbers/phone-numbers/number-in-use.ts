import { and, eq } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { phoneNumbers } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { withWorker } from "@/db/with-worker";
import { notFound } from "@/lib/platform/errors";

import { lockPhoneNumber, type PhoneNumber } from "./phone-number";

/**
 * Locks an active number (E.164 without the plus) and runs the operator's callback in a transaction of its account.
 * @throws NOT_FOUND
 */
export async function withNumberInUse<T>(
  number: string,
  run: (tx: Tx, accountId: number, before: PhoneNumber) => Promise<T>,
): Promise<T> {
  const [found] = await withWorker((tx) =>
    tx
      .select({ accountId: phoneNumbers.accountId, phoneId: phoneNumbers.phoneId })
      .from(phoneNumbers)
      .where(and(eq(phoneNumbers.phoneNumber, number), eq(phoneNumbers.deactivated, false))),
  );
  if (!found) throw notFound("phone number in use");
  return withAccount(found, async (tx) => {
    const before = await lockPhoneNumber(tx, found.accountId, String(found.phoneId));
    if (before.deactivated) throw notFound("phone number in use");
    return run(tx, found.accountId, before);
  });
}
