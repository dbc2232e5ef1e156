import { and, eq } from "drizzle-orm";
import { z } from "zod";

import { transactions } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { IdempotencyKey } from "@/lib/billing/ledger/idempotency-key";
import { balanceOf, post } from "@/lib/billing/ledger/post";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { conflict, DomainError, parse } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";
import { PaidAmount, toDecimal, toText, toUnits } from "@/lib/platform/money";

import { moveUserBalance } from "./balance";
import { lockUser, type User, userAuditObject } from "./user";

const TransferToUserInput = z.object({
  userId: z.string(),
  direction: z.enum(["TO_USER", "FROM_USER"]),
  amount: PaidAmount(),
  idempotencyKey: IdempotencyKey,
});

export type TransferToUserInput = z.input<typeof TransferToUserInput>;

/**
 * Moves money between the account's balance and a user's own, completely or not at all; credit can't be moved. A
 * repeated idempotency key moves nothing and returns the user.
 * @throws FORBIDDEN without APPLICATION_USERS or BILLING; NOT_FOUND; BAD_USER_INPUT for an invalid amount; CONFLICT
 * with the reason INSUFFICIENT_FUNDS, or for an idempotency key used by another transfer
 */
export async function transferToUser(ctx: Ctx, raw: TransferToUserInput): Promise<User> {
  requireAccess(ctx, "APPLICATION_USERS", "BILLING");
  const { userId: rawId, direction, amount, idempotencyKey } = parse(TransferToUserInput, raw);
  const userId = parseId(rawId, "user");
  const { accountId, accountName } = ctx.viewer;
  const isToUser = direction === "TO_USER";
  return withAccount(inAccount(ctx), async (tx) => {
    const user = await lockUser(tx, accountId, userId);
    const type = isToUser ? "TRANSFER_TO_USER" : "TRANSFER_FROM_USER";
    const signed = isToUser ? -amount : amount;
    const externalKey = `user-transfer:${idempotencyKey}`;
    const [done] = await tx
      .select({ type: transactions.type, amount: transactions.amount, userId: transactions.userId })
      .from(transactions)
      .where(and(eq(transactions.accountId, accountId), eq(transactions.externalKey, externalKey)));
    if (done) {
      if (done.type !== type || done.amount !== signed || done.userId !== userId)
        throw conflict("Another transfer had this key. Give each transfer a key of its own.");
      return user;
    }

    const { balanceAfter } = await post(tx, accountId, {
      type,
      amount: signed,
      book: "USERS",
      description: user.name,
      userId,
      externalKey,
    });
    const after = await moveUserBalance(tx, accountId, userId, -signed);
    const left = isToUser ? balanceAfter : toUnits(after.fixedBalance);
    const { currency } = await balanceOf(tx, accountId);
    if (left < 0n) throw notCovered(isToUser ? accountName : user.name, left + amount, amount, currency);
    await recordDone(tx, ctx, {
      action: "user.transfer",
      object: userAuditObject(user),
      new: { direction, amount: toDecimal(amount), currency },
    });
    return after;
  });
}

function notCovered(name: string, had: bigint, asked: bigint, currency: string): DomainError {
  return new DomainError(
    "CONFLICT",
    `${name} has ${toText(had)} ${currency}, which does not cover ${toText(asked)} ${currency}.`,
    {
      reason: "INSUFFICIENT_FUNDS",
      balance: toDecimal(had),
      amount: toDecimal(asked),
    },
  );
}
