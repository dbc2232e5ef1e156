import { and, asc, eq, lte, notInArray } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { accountBalances, accounts, webhookAttempts, webhookDeliveries, webhooks } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { withWorker } from "@/db/with-worker";
import { startWorkLoop } from "@/lib/platform/jobs/work-loop";
import { log } from "@/lib/platform/log";
import { toDecimal } from "@/lib/platform/money";
import { unseal } from "@/lib/platform/secrets/seal";

import { TEST_TYPE } from "./delivery";
import { type Outcome, post, type Resolver } from "./post";
import { signatureOf } from "./secret";

const LOOK_EVERY_MS = 2_000;
/** Maximum concurrent deliveries per process and, below, per account, so that a slow receiver delays only its own. */
const AT_ONCE = 8;
const OF_ACCOUNT_AT_ONCE = 2;

const HALF_A_DAY = 12 * 3_600;
/** Backoff after each failed attempt, in seconds; after the last one, about three days, the delivery is given up. */
export const PAUSES = [10, 60, 300, 1_800, 7_200, 21_600, HALF_A_DAY, HALF_A_DAY, HALF_A_DAY, HALF_A_DAY, HALF_A_DAY];
/** Seconds for which a claimed delivery is hidden from other processes; longer than an attempt can take. */
const CLAIMED_SECONDS = 30;

interface Claimed {
  deliveryId: number;
  accountId: number;
  attempts: number;
}

/** Starts a loop that sends due deliveries until it is stopped. */
export const startDelivering = (): { stop(): void } =>
  startWorkLoop({
    what: "webhook delivery",
    everyMs: LOOK_EVERY_MS,
    atOnce: AT_ONCE,
    ofAccountAtOnce: OF_ACCOUNT_AT_ONCE,
    claim: (busy) => claim(new Date(), busy),
    work: (claimed) => deliver(claimed),
  });

/** Sends the delivery that has been due longest and returns whether there was one. */
export async function deliverNext(now = new Date(), resolve?: Resolver): Promise<boolean> {
  const claimed = await claim(now, []);
  if (claimed) await deliver(claimed, now, resolve);
  return claimed !== undefined;
}

/**
 * Claims the delivery that has been due longest; undefined when there is none. Safe to run in several processes. A
 * delivery whose process ended before it stored the outcome is sent again.
 */
const claim = (now: Date, busy: number[]) =>
  withWorker(async (tx): Promise<Claimed | undefined> => {
    const [next] = await tx
      .select({
        deliveryId: webhookDeliveries.deliveryId,
        accountId: webhookDeliveries.accountId,
        attempts: webhookDeliveries.attempts,
      })
      .from(webhookDeliveries)
      .where(
        and(
          eq(webhookDeliveries.status, "QUEUED"),
          lte(webhookDeliveries.nextAttemptAt, now),
          notInArray(webhookDeliveries.accountId, busy),
        ),
      )
      .orderBy(asc(webhookDeliveries.nextAttemptAt))
      .limit(1)
      .for("update", { skipLocked: true });
    if (!next) return undefined;
    const attempts = next.attempts + 1;
    await tx
      .update(webhookDeliveries)
      .set({ attempts, nextAttemptAt: after(now, CLAIMED_SECONDS) })
      .where(eq(webhookDeliveries.deliveryId, next.deliveryId));
    return { ...next, attempts };
  });

async function deliver(claimed: Claimed, now = new Date(), resolve?: Resolver): Promise<void> {
  const message = await withAccount(claimed, (tx) => read(tx, claimed, now));
  if (message) {
    const outcome = await post(message.callbackUrl, message.headers, message.body, resolve);
    await withAccount(claimed, (tx) => settle(tx, claimed, outcome, now));
  } else {
    await withAccount(claimed, (tx) =>
      tx.update(webhookDeliveries).set({ status: "CANCELED" }).where(ofThisAttempt(claimed)),
    );
  }
}

/** Reads what to send; undefined when the webhook has been deleted, or disabled and this is not a test. */
async function read(tx: Tx, claimed: Claimed, now: Date) {
  const { accountId, deliveryId } = claimed;
  const [row] = await tx
    .select({ delivery: webhookDeliveries, webhook: webhooks, account: accounts, balance: accountBalances.balance })
    .from(webhookDeliveries)
    .innerJoin(webhooks, eq(webhooks.accountId, webhookDeliveries.accountId))
    .innerJoin(accounts, eq(accounts.accountId, webhookDeliveries.accountId))
    .leftJoin(accountBalances, eq(accountBalances.accountId, webhookDeliveries.accountId))
    .where(and(eq(webhookDeliveries.accountId, accountId), eq(webhookDeliveries.deliveryId, deliveryId)));
  if (!row || (!row.webhook.enabled && row.delivery.type !== TEST_TYPE)) return undefined;
  const { delivery, webhook, account, balance } = row;
  const body = JSON.stringify([
    {
      callback_id: delivery.callbackId,
      type: delivery.type,
      created: delivery.createdAt.toISOString(),
      account_id: accountId,
      account_name: account.accountName,
      account_email: account.accountEmail,
      account_first_name: account.firstName,
      account_last_name: account.lastName,
      balance: toDecimal(balance ?? 0n),
      currency: account.currency,
      body: delivery.body,
    },
  ]);
  const timestamp = Math.floor(now.getTime() / 1000);
  const isOldGood = webhook.oldSecret !== null && webhook.oldSecretUntil !== null && webhook.oldSecretUntil > now;
  const secrets = [webhook.secret, ...(isOldGood ? [webhook.oldSecret!] : [])].map((sealed) =>
    unseal(accountId, sealed),
  );
  const headers = {
    "content-type": "application/json",
    "user-agent": "Gatehouse-Webhook/1",
    "gatehouse-timestamp": String(timestamp),
    "gatehouse-signature": signatureOf(secrets, timestamp, body),
  };
  return { callbackUrl: webhook.callbackUrl, headers, body };
}

async function settle(tx: Tx, claimed: Claimed, outcome: Outcome, now: Date): Promise<void> {
  const { accountId, deliveryId, attempts } = claimed;
  const pause = PAUSES[attempts - 1];
  const end =
    outcome.problem === null
      ? { status: "DELIVERED" as const, deliveredAt: now }
      : pause === undefined
        ? { status: "GIVEN_UP" as const }
        : { nextAttemptAt: after(now, pause) };
  const [still] = await tx
    .update(webhookDeliveries)
    .set(end)
    .where(ofThisAttempt(claimed))
    .returning({ deliveryId: webhookDeliveries.deliveryId });
  // Logged even when the delivery was resent or canceled during the attempt.
  await tx.insert(webhookAttempts).values({ accountId, deliveryId, attemptedAt: now, ...outcome });
  if (outcome.problem !== null)
    log.warn(
      { delivery: deliveryId, status: outcome.statusCode, givenUp: Boolean(still) && pause === undefined },
      "a webhook did not take a delivery",
    );
}

const ofThisAttempt = ({ accountId, deliveryId, attempts }: Claimed) =>
  and(
    eq(webhookDeliveries.accountId, accountId),
    eq(webhookDeliveries.deliveryId, deliveryId),
    eq(webhookDeliveries.attempts, attempts),
    eq(webhookDeliveries.status, "QUEUED"),
  );

const after = (moment: Date, seconds: number) => new Date(moment.getTime() + seconds * 1000);
