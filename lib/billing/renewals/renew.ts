import type { Tx } from "@/db/database";
import { withAccount } from "@/db/with-account";
import { charge } from "@/lib/billing/ledger/post";
import type { AuditAction } from "@/lib/platform/audit/action.generated";
import { recordSystem } from "@/lib/platform/audit/system";
import { dayOf, daysAfter, monthAfter } from "@/lib/platform/days";
import { env } from "@/lib/platform/env";
import { DomainError } from "@/lib/platform/errors";
import { emitEvent } from "@/lib/platform/events/emit";
import type { EventType } from "@/lib/platform/events/event";
import { log } from "@/lib/platform/log";
import { toDecimal } from "@/lib/platform/money";

import { type Due, findAtRisk, findDue } from "./find-due";
import type { Rented, RentedKind, RentedKinds } from "./rented";

/**
 * Charges due resources, each once however many processes run. When the balance doesn't cover a charge, the account is
 * warned some days before and has some days after to pay; then the resource is frozen. A resource that does not renew
 * is given up on its day.
 */
export async function renewDue(kinds: RentedKinds, now = new Date()): Promise<void> {
  const today = dayOf(now);
  await each(await findDue(kinds, today), (tx, due) => renewOne(tx, kinds[due.kind], due, now));
  await each(await findAtRisk(kinds, today), async (tx, due) => {
    const ways = kinds[due.kind];
    const rented = await ways.lock(tx, due.accountId, due.id);
    if (rented?.day === due.day) await warn(tx, ways, due, rented);
  });
}

/**
 * Processes each item in a transaction of its account. A failure is logged and retried in the next round, and doesn't
 * hold up the others.
 */
async function each(list: readonly Due[], work: (tx: Tx, due: Due) => Promise<void>): Promise<void> {
  for (const due of list) {
    await withAccount(due, (tx) => work(tx, due)).catch((error: unknown) =>
      log.error({ err: error, ...due }, "renewal failed"),
    );
  }
}

async function renewOne(tx: Tx, ways: RentedKind, due: Due, now: Date): Promise<void> {
  const { accountId, id } = due;
  const today = dayOf(now);
  const rented = await ways.lock(tx, accountId, id);
  if (!rented || rented.day > today) return; // another process was first
  if (!rented.renews) {
    await ways.giveUp(tx, accountId, rented);
    await tell(tx, due, rented, "subscription.detached", "renewal.giveUp");
  } else if (await pay(tx, ways, due, rented)) {
    const nextDay = rented.frozenAt ? monthAfter(today, now) : monthAfter(rented.day, rented.began);
    await ways.renew(tx, accountId, rented, nextDay);
    await tell(
      tx,
      due,
      { ...rented, day: nextDay },
      "subscription.renewed",
      rented.frozenAt ? "renewal.restore" : undefined,
    );
  } else {
    await warn(tx, ways, due, rented);
    if (rented.frozenAt || daysAfter(rented.day, env().RENEWAL_GRACE_DAYS) > today) return;
    await ways.freeze(tx, accountId, rented);
    await tell(tx, due, rented, "subscription.frozen", "renewal.freeze");
  }
}

/**
 * Charges a month and returns whether the balance covered it. The day in its key makes the ledger reject a second
 * charge.
 */
async function pay(
  tx: Tx,
  ways: RentedKind,
  { accountId, kind, id }: Due,
  { price, name, day }: Rented,
): Promise<boolean> {
  if (price === 0n) return true;
  const externalKey = `renewal:${kind}:${id}:${day}`;
  const description = `${name}, month from ${day}`.slice(0, 119);
  try {
    await tx.transaction((inner) =>
      charge(inner, accountId, {
        ...ways.charge,
        amount: price,
        description,
        resourceType: kind,
        resourceId: id,
        externalKey,
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof DomainError && error.details.reason === "INSUFFICIENT_FUNDS") return false;
    throw error;
  }
}

async function warn(tx: Tx, ways: RentedKind, due: Due, rented: Rented): Promise<void> {
  const noted = await ways.noteWarning(tx, due.accountId, due.id, rented.day);
  if (noted.length > 0) await tell(tx, due, rented, "charge.at_risk");
}

/** Emits the event and, if an action is given, writes it to the audit log. */
async function tell(
  tx: Tx,
  { accountId, kind, id }: Due,
  { name, day, price }: Rented,
  type: EventType,
  action?: AuditAction,
): Promise<void> {
  await emitEvent(tx, accountId, { type, body: { kind, id, name, day, amount: toDecimal(price) } });
  if (!action) return;
  await recordSystem(
    tx,
    accountId,
    { action, object: { kind, id, name }, new: { day, amount: toDecimal(price) } },
    "Renewals",
  );
}
