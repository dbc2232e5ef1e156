import { and, eq, isNotNull, isNull, not, or, sql } from "drizzle-orm";
import { randomUUID } from "node:crypto";

import type { Tx } from "@/db/database";
import { uniqueViolation } from "@/db/errors";
import { accountBalances, autoTopUps, bankCards } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { withWorker } from "@/db/with-worker";
import { balanceOf, post } from "@/lib/billing/ledger/post";
import { type CardPaymentProvider, cardProvider, CardRefused } from "@/lib/billing/payments/provider";
import type { AuditAction } from "@/lib/platform/audit/action.generated";
import { recordSystem } from "@/lib/platform/audit/system";
import { emitEvent } from "@/lib/platform/events/emit";
import { log } from "@/lib/platform/log";
import { queueMails } from "@/lib/platform/mail/queue-mail";
import { toDecimal } from "@/lib/platform/money";
import { unseal } from "@/lib/platform/secrets/seal";

import { bankCardAuditObject, cardOf, hasExpired } from "./bank-card";

/** Time after which a charge that was neither booked nor refused is retried. */
const CUT_OFF_AFTER_MS = 5 * 60_000;
/** Minimum time between two charges of an account, whatever is charged to the balance in between. */
const PAUSE_MS = 10 * 60_000;
const PAUSE_AFTER_REFUSAL_MS = 6 * 3_600_000;

/** Charge in progress. Its reference is an idempotency key: it happens once however often it is requested. */
interface Begun {
  accountId: number;
  reference: string;
  amount: bigint;
  currency: string;
  receiptEmail: string;
  card: typeof bankCards.$inferSelect;
  /** Whether it was requested before, so that the card may already have been charged. */
  isTakenUp: boolean;
}

/** Charges the cards of accounts whose balance is below their minimum, one charge per account across all processes. */
export async function topUpDue(now = new Date()): Promise<void> {
  const provider = cardProvider();
  if (!provider) return;
  for (const { accountId } of await findDue(now)) {
    await topUp(provider, accountId, now).catch((error: unknown) =>
      log.error({ err: error, accountId }, "an automatic top-up failed"),
    );
  }
}

const before = (now: Date, ms: number) =>
  sql`(${autoTopUps.triedAt} is null or ${autoTopUps.triedAt} < ${new Date(now.getTime() - ms).toISOString()}::timestamptz)`;
const pending = isNotNull(autoTopUps.pendingReference);
const isDue = (now: Date) =>
  or(
    and(pending, before(now, CUT_OFF_AFTER_MS)),
    and(
      not(pending),
      eq(autoTopUps.autoCharge, true),
      before(now, PAUSE_MS),
      or(isNull(autoTopUps.lastErrorAt), before(now, PAUSE_AFTER_REFUSAL_MS)),
    ),
  );

const findDue = (now: Date) =>
  withWorker((tx) =>
    tx
      .select({ accountId: autoTopUps.accountId })
      .from(autoTopUps)
      .leftJoin(accountBalances, eq(accountBalances.accountId, autoTopUps.accountId))
      .where(
        and(
          isNotNull(autoTopUps.bankCardId),
          isDue(now),
          or(pending, sql`coalesce(${accountBalances.balance}, 0) < ${autoTopUps.minBalance}`),
        ),
      ),
  );

async function topUp(provider: CardPaymentProvider, accountId: number, now: Date): Promise<void> {
  const begun = await withAccount({ accountId }, (tx) => begin(tx, accountId, now));
  if (!begun) return;
  const { card, reference, amount, currency, isTakenUp } = begun;
  // Only the provider knows whether an interrupted charge went through, even if the card has expired since.
  const problem =
    !isTakenUp && hasExpired(card, now)
      ? "The card has expired."
      : card.provider === provider.name
        ? null
        : `The card is kept by ${card.provider}, which is not set up any more.`;
  try {
    if (problem) throw new CardRefused(problem);
    await provider.chargeCard({ token: unseal(accountId, card.providerToken) }, { reference, amount, currency });
  } catch (error) {
    // The card may have been charged, so the charge is retried under the same reference.
    if (!(error instanceof CardRefused)) throw error;
    return withAccount({ accountId }, (tx) => refuse(tx, begun, error.message, now));
  }
  await withAccount({ accountId }, (tx) => book(tx, begun)).catch((error: unknown) => {
    if (uniqueViolation(error) !== "transactions_external_key") throw error; // another process booked it
  });
}

/**
 * Claims the account's charge, or returns undefined when the balance has recovered or another process has claimed it.
 */
async function begin(tx: Tx, accountId: number, now: Date): Promise<Begun | undefined> {
  const own = eq(autoTopUps.accountId, accountId);
  const [settings] = await tx
    .select()
    .from(autoTopUps)
    .where(and(own, isDue(now)))
    .for("update", { skipLocked: true });
  if (!settings || settings.bankCardId === null) return undefined;
  const { balance, currency } = await balanceOf(tx, accountId);
  if (settings.pendingReference === null && balance >= settings.minBalance) return undefined;
  const [card] = await tx.select().from(bankCards).where(cardOf(accountId, settings.bankCardId));
  const reference = settings.pendingReference ?? randomUUID();
  const amount = settings.pendingAmount ?? settings.overrunValue;
  await tx.update(autoTopUps).set({ pendingReference: reference, pendingAmount: amount, triedAt: now }).where(own);
  return {
    accountId,
    reference,
    amount,
    currency,
    receiptEmail: settings.receiptEmail,
    card: card!,
    isTakenUp: settings.pendingReference !== null,
  };
}

/**
 * Fields that end a charge. They are written only where its reference is still pending: a slow process must not end a
 * charge that another one began in between.
 */
const settled = { pendingReference: null, pendingAmount: null };
const ofCharge = ({ accountId, reference }: Begun) =>
  and(eq(autoTopUps.accountId, accountId), eq(autoTopUps.pendingReference, reference));

async function book(tx: Tx, begun: Begun): Promise<void> {
  const { accountId, reference, amount, currency, receiptEmail, card } = begun;
  const name = `${card.cardType} ${card.lastDigits}`;
  const { balanceAfter } = await post(tx, accountId, {
    type: "AUTO_TOP_UP",
    book: "PAYMENTS",
    amount,
    description: `Automatic top-up by ${name}`,
    resourceType: "bankCard",
    resourceId: card.bankCardId,
    externalKey: `autoTopUp:${reference}`,
  });
  await tx
    .update(autoTopUps)
    .set({ ...settled, lastErrorAt: null, lastErrorAmount: null, lastErrorMessage: null })
    .where(ofCharge(begun));
  await emitEvent(tx, accountId, {
    type: "payment.confirmed",
    body: { reference, amount: toDecimal(amount), currency, balance: toDecimal(balanceAfter) },
  });
  await record(tx, accountId, card, "autoTopUp.charge", { amount: toDecimal(amount), currency });
  const text = `${toDecimal(amount)} ${currency} were charged to the card ${name} and added to the balance, which is ${toDecimal(balanceAfter)} ${currency} now.\n\nReference: ${reference}\n`;
  if (receiptEmail)
    await queueMails(tx, accountId, [{ to: receiptEmail, subject: "Receipt of an automatic top-up", text }]);
}

async function refuse(tx: Tx, begun: Begun, problem: string, now: Date): Promise<void> {
  const { accountId, reference, amount, currency, card } = begun;
  const message = problem.slice(0, 300);
  const ended = await tx
    .update(autoTopUps)
    .set({ ...settled, lastErrorAt: now, lastErrorAmount: amount, lastErrorMessage: message })
    .where(ofCharge(begun))
    .returning({ accountId: autoTopUps.accountId });
  if (ended.length === 0) return; // another process was first
  await emitEvent(tx, accountId, {
    type: "payment.failed",
    body: { reference, amount: toDecimal(amount), currency, problem: message },
  });
  await record(tx, accountId, card, "autoTopUp.refused", { amount: toDecimal(amount), currency, problem: message });
}

const record = (tx: Tx, accountId: number, card: Begun["card"], action: AuditAction, values: Record<string, unknown>) =>
  recordSystem(tx, accountId, { action, object: bankCardAuditObject(card), new: values }, "Automatic top-up");
