import { and, eq } from "drizzle-orm";
import { z } from "zod";

import type { Tx } from "@/db/database";
import { transactions } from "@/db/schema";
import { actorFromAbove } from "@/lib/access/auth/enter-account";
import { IdempotencyKey } from "@/lib/billing/ledger/idempotency-key";
import { balanceOf, post, type Posted } from "@/lib/billing/ledger/post";
import { recordDone, recordDoneBy } from "@/lib/platform/audit/record";
import { type Ctx, requireAccess } from "@/lib/platform/ctx";
import { conflict, DomainError, parse } from "@/lib/platform/errors";
import { PaidAmount, toDecimal, toText } from "@/lib/platform/money";

import { type ChildAccount, childAccountAuditObject, readChild, withChild } from "./child-account";

const TransferInput = z.object({
  childAccountId: z.string(),
  direction: z.enum(["TO_CHILD", "FROM_CHILD"]),
  amount: PaidAmount(),
  idempotencyKey: IdempotencyKey,
});

export type TransferInput = z.input<typeof TransferInput>;

/** Result of a transfer; `balance` is the viewer's, in ledger units. */
export interface Transfer {
  childAccount: ChildAccount;
  balance: bigint;
  transactionId: number;
}

const SIDES = {
  TO_CHILD: { parent: "TRANSFER_TO_CHILD", child: "TRANSFER_FROM_PARENT" },
  FROM_CHILD: { parent: "TRANSFER_FROM_CHILD", child: "TRANSFER_TO_PARENT" },
} as const;

/**
 * Moves money between the viewer's account and one of its children in one transaction; credit can't be moved. A
 * repeated idempotency key moves nothing and returns the first transaction.
 * @throws FORBIDDEN; NOT_FOUND for an account that is not a child of the viewer's; BAD_USER_INPUT for an invalid
 * amount; CONFLICT with the reason INSUFFICIENT_FUNDS, or for an idempotency key of another transfer
 */
export async function transfer(ctx: Ctx, raw: TransferInput): Promise<Transfer> {
  requireAccess(ctx, "CHILD_ACCOUNTS");
  const { childAccountId, direction, amount, idempotencyKey } = parse(TransferInput, raw);
  const { viewer, request } = ctx;
  const { accountId, accountName } = viewer;
  return withChild(ctx, childAccountId, async ({ tx, child, asChild }) => {
    const types = SIDES[direction];
    const signed = direction === "TO_CHILD" ? -amount : amount;
    const key = `transfer:${idempotencyKey}`;
    const done = await findTransfer(tx, accountId, key);
    if (done) {
      const isSame = done.type === types.parent && done.amount === signed && done.relatedAccountId === child.accountId;
      if (!isSame) throw conflict("Another transfer had this key. Give each transfer a key of its own.");
      return {
        childAccount: child,
        balance: (await balanceOf(tx, accountId)).balance,
        transactionId: done.transactionId,
      };
    }

    // No child name on the parent's side: a viewer of its transactions doesn't always have access to its child
    // accounts.
    const parentSide = await post(tx, accountId, {
      type: types.parent,
      amount: signed,
      book: "TRANSFERS",
      relatedAccountId: child.accountId,
      externalKey: key,
    });
    const childSide = await asChild(async (own) => {
      const side = {
        type: types.child,
        amount: -signed,
        book: "TRANSFERS",
        description: accountName,
        relatedAccountId: accountId,
      } as const;
      const posted = await post(own, child.accountId, {
        ...side,
        externalKey: `transfer:${accountId}/${parentSide.transactionId}`,
      });
      const event = {
        action: "account.transfer" as const,
        new: { direction, amount: toDecimal(amount), currency: child.currency },
      };
      await recordDoneBy(own, request, actorFromAbove(viewer, child.accountId), event);
      return posted;
    });
    assertCovered(
      direction === "TO_CHILD" ? { ...parentSide, name: accountName } : { ...childSide, name: child.name },
      amount,
      child.currency,
    );
    await recordDone(tx, ctx, {
      action: "childAccount.transfer",
      object: childAccountAuditObject(child),
      new: { direction, amount: toDecimal(amount), currency: child.currency },
    });
    return {
      childAccount: await readChild(tx, accountId, child.accountId),
      balance: parentSide.balanceAfter,
      transactionId: parentSide.transactionId,
    };
  });
}

async function findTransfer(tx: Tx, accountId: number, externalKey: string) {
  const [found] = await tx
    .select({
      transactionId: transactions.transactionId,
      type: transactions.type,
      amount: transactions.amount,
      relatedAccountId: transactions.relatedAccountId,
    })
    .from(transactions)
    .where(and(eq(transactions.accountId, accountId), eq(transactions.externalKey, externalKey)));
  return found;
}

function assertCovered({ name, balanceAfter }: Posted & { name: string }, amount: bigint, currency: string): void {
  if (balanceAfter >= 0n) return;
  const balance = balanceAfter + amount;
  throw new DomainError(
    "CONFLICT",
    `${name} has ${toText(balance)} ${currency}, which does not cover ${toText(amount)} ${currency}.`,
    {
      reason: "INSUFFICIENT_FUNDS",
      balance: toDecimal(balance),
      amount: toDecimal(amount),
    },
  );
}
