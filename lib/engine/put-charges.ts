import { sql } from "drizzle-orm";
import { z } from "zod";

import type { Tx } from "@/db/database";
import { withAccount } from "@/db/with-account";
import { lockPayers, takeFromUsers } from "@/lib/applications/users/balance";
import { type Posting, postMany } from "@/lib/billing/ledger/post";
import { recordOften } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { conflict, DomainError, parse } from "@/lib/platform/errors";
import { Amount, batchOf, ExternalId, Moment, OptionalId, OptionalText, Text } from "@/lib/platform/input";
import { toUnits } from "@/lib/platform/money";

import { type ChargeType, noteTransactions } from "./charged-things";
import { asTable, type Counts, countsOf, rowsOf, wrote } from "./counts";
import { ownApplications, owned, ownSessions, ownUsers } from "./owned";

/** Maximum amount of a charge, in either direction: a larger one is a mistake, and a balance is limited too. */
const CHARGE_MAX = "1000000";
const isPossible = (amount: string) => toUnits(amount.replace("-", "")) <= toUnits(CHARGE_MAX);

const ChargeInput = z.object({
  externalId: ExternalId,
  applicationId: OptionalId,
  userId: OptionalId,
  sessionExternalId: ExternalId.nullish().transform((id) => id ?? null),
  resourceExternalId: ExternalId.nullish().transform((id) => id ?? null),
  resourceType: Text(100).min(1, "Say what was charged for."),
  amount: Amount.refine(isPossible, {
    error: `A charge comes to at most ${CHARGE_MAX}.`,
    when: ({ issues }) => issues.length === 0,
  }),
  description: OptionalText(119).transform((text) => text ?? ""),
  chargedAt: Moment,
});

const Input = z.object({ charges: batchOf(ChargeInput, ({ externalId }) => externalId) });

export type ChargeInput = z.input<typeof ChargeInput>;

/**
 * Stores charges and books them in the ledger; usage can make a balance negative. A user with their own balance pays
 * from it, and the account's balance stays. A charge is final: repeating it changes nothing, and a different one with
 * its id is rejected.
 * @throws BAD_USER_INPUT that names the item whose application, user, session or resource is not the account's;
 * CONFLICT, also for refunding more than was ever charged for usage
 */
export async function putCharges(ctx: Ctx, raw: readonly ChargeInput[]): Promise<Counts> {
  requireAccess(ctx, "engine");
  const { charges } = parse(Input, { charges: raw });
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const shape = `"externalId" text, "applicationId" bigint, "userId" bigint, session bigint, "resourceType" text, amount numeric, description text, "chargedAt" timestamptz`;
    const sessions = await ownSessions(
      tx,
      accountId,
      charges.map(({ sessionExternalId }) => sessionExternalId),
    );
    const items = charges.map((charge) => ({
      ...charge,
      session: sessions.get(charge.sessionExternalId ?? "")?.id ?? null,
    }));
    const known = await rowsOf<{ externalId: string; same: boolean }>(
      tx,
      sql`select external_id as "externalId", (resource_type, usage_charges.amount, charged_at, application_id, user_id)
          is not distinct from ("resourceType", item.amount, "chargedAt", "applicationId", "userId") as same
        from ${asTable(items, shape)} join usage_charges on account_id = ${accountId} and external_id = item."externalId"`,
    );
    const other = known.find(({ same }) => !same);
    if (other)
      throw conflict(
        `The charge ${other.externalId} was reported before with something else in it, and a charge is final.`,
      );

    const booked = new Set(known.map(({ externalId }) => externalId));
    const fresh = items.map((item, index) => ({ item, index })).filter(({ item }) => !booked.has(item.externalId));
    const applications = await ownApplications(
      tx,
      accountId,
      fresh.map(({ item }) => item.applicationId),
    );
    const users = await ownUsers(
      tx,
      accountId,
      fresh.map(({ item }) => item.userId),
    );
    for (const { item, index } of fresh) {
      if (item.applicationId !== null)
        owned(applications, item.applicationId, "application", `charges.${index}.applicationId`);
      if (item.userId !== null) owned(users, item.userId, "user", `charges.${index}.userId`);
      if (item.sessionExternalId !== null)
        owned(sessions, item.sessionExternalId, "session", `charges.${index}.sessionExternalId`);
    }
    const written = await rowsOf<{ added: boolean }>(
      tx,
      sql`insert into usage_charges (account_id, external_id, application_id, user_id, call_session_history_id, resource_type, amount, description, charged_at)
        select ${accountId}, "externalId", "applicationId", "userId", session, "resourceType", amount, description, "chargedAt"
        from ${asTable(
          fresh.map(({ item }) => item),
          shape,
        )} order by "externalId"
        on conflict (account_id, external_id) do nothing
        returning true as added`,
    );
    if (written.length < fresh.length)
      throw conflict("Another request reported some of these charges at this moment. Send them again.");
    const payers = await lockPayers(tx, accountId, [...users.keys()]);
    const paid = fresh.map(({ item }) => item).filter(({ amount }) => toUnits(amount) !== 0n);
    await takeFromUsers(tx, accountId, sumsOf(paid.filter(({ userId }) => userId !== null && payers.has(userId))));
    const postings = paid.flatMap((item) =>
      item.userId !== null && payers.has(item.userId) ? [paidByUser(item), postingOf(item)] : [postingOf(item)],
    );
    const posted = await postMany(tx, accountId, postings);
    const transactionIds = new Map(
      postings.map(({ externalKey }, index) => [externalKey, posted[index]!.transactionId]),
    );
    await noteTransactions(
      tx,
      accountId,
      fresh.flatMap(({ item, index }) => {
        if (item.resourceExternalId === null) return [];
        const transactionId = toUnits(item.amount) > 0n ? transactionIds.get(usageKey(item))! : null;
        return [
          {
            type: typeOf(item),
            externalId: item.resourceExternalId,
            transactionId,
            path: `charges.${index}.resourceExternalId`,
          },
        ];
      }),
    );
    if (paid.reduce((sum, { amount }) => sum + toUnits(amount), 0n) < 0n) await assertWasCharged(tx, accountId);
    const counts = countsOf(written, charges.length);
    if (wrote(counts)) await recordOften(tx, ctx, { action: "engine.putCharges" });
    return counts;
  });
}

/**
 * Asserts that refunds do not exceed charges: the account holds the API key, so a report must not create money.
 * @throws CONFLICT
 */
async function assertWasCharged(tx: Tx, accountId: number): Promise<void> {
  const [usage] = await rowsOf<{ over: boolean }>(
    tx,
    sql`select coalesce(sum(amount), 0) < 0 as over from ledger_entries where account_id = ${accountId} and book = 'USAGE'`,
  );
  if (usage!.over)
    throw new DomainError("CONFLICT", "This gives back more than was ever charged for usage.", {
      reason: "REFUND_BEYOND_CHARGES",
    });
}

type Charge = z.output<typeof ChargeInput>;

function sumsOf(charges: readonly Charge[]): Map<number, bigint> {
  const sums = new Map<number, bigint>();
  for (const { userId, amount } of charges) sums.set(userId!, (sums.get(userId!) ?? 0n) + toUnits(amount));
  return sums;
}

/** Returns the transfer from the user's own balance that offsets a charge to the account's balance. */
const paidByUser = ({ externalId, applicationId, userId, amount, description }: Charge): Posting => ({
  type: "TRANSFER_FROM_USER",
  book: "USERS",
  amount: toUnits(amount),
  description,
  applicationId,
  userId,
  externalKey: `usage-of-user:${externalId}`,
});

/** Ledger type of a charge, by its resource type. */
const types: Record<string, ChargeType> = {
  call: "CALL_CHARGE",
  callrecord: "RECORDING_CHARGE",
  record: "RECORDING_CHARGE",
  recording: "RECORDING_CHARGE",
  sms: "SMS_CHARGE",
};

const typeOf = ({ resourceType }: Charge): ChargeType => types[resourceType.toLowerCase()] ?? "RESOURCE_CHARGE";

const usageKey = ({ externalId }: Charge) => `usage:${externalId}`;

function postingOf(charge: Charge): Posting {
  const { externalId, applicationId, userId, resourceType, description } = charge;
  const amount = -toUnits(charge.amount);
  return {
    type: amount > 0n ? "REFUND" : typeOf(charge),
    book: "USAGE",
    amount,
    description,
    applicationId,
    userId,
    resourceType,
    resourceId: externalId,
    externalKey: usageKey(charge),
  };
}
