import { eq } from "drizzle-orm";
import { z } from "zod";

import type { Tx } from "@/db/database";
import { accounts, autoTopUps } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { cardProvider } from "@/lib/billing/payments/provider";
import { changesBetween } from "@/lib/platform/audit/changes";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput, conflict, parse } from "@/lib/platform/errors";
import { PaidAmount, toDecimal, toUnits } from "@/lib/platform/money";

import { cardsNotSetUp } from "./add-bank-card";
import { bankCardAuditObject, hasExpired, readBankCard } from "./bank-card";

/** Automatic top-up of an account; amounts in ledger units of its currency. */
export interface AutoTopUp {
  currency: string;
  autoCharge: boolean;
  bankCardId: number | null;
  minBalance: bigint;
  overrunValue: bigint;
  receiptEmail: string;
  lastErrorAt: Date | null;
  lastErrorAmount: bigint | null;
  lastErrorMessage: string | null;
  version: number;
}

/** Defaults until the settings are first saved. */
const UNSET = {
  autoCharge: false,
  minBalance: toUnits("5"),
  overrunValue: toUnits("20"),
  receiptEmail: "",
  version: 0,
};

async function readAutoTopUp(tx: Tx, accountId: number): Promise<AutoTopUp> {
  const [row] = await tx
    .select({
      currency: accounts.currency,
      autoCharge: autoTopUps.autoCharge,
      bankCardId: autoTopUps.bankCardId,
      minBalance: autoTopUps.minBalance,
      overrunValue: autoTopUps.overrunValue,
      receiptEmail: autoTopUps.receiptEmail,
      lastErrorAt: autoTopUps.lastErrorAt,
      lastErrorAmount: autoTopUps.lastErrorAmount,
      lastErrorMessage: autoTopUps.lastErrorMessage,
      version: autoTopUps.version,
    })
    .from(accounts)
    .leftJoin(autoTopUps, eq(autoTopUps.accountId, accounts.accountId))
    .where(eq(accounts.accountId, accountId));
  const { autoCharge, minBalance, overrunValue, receiptEmail, version, ...rest } = row!;
  return version === null
    ? { ...rest, ...UNSET }
    : ({ ...rest, autoCharge, minBalance, overrunValue, receiptEmail, version } as AutoTopUp);
}

/** Returns the account's automatic top-up. */
export async function getAutoTopUp(ctx: Ctx): Promise<AutoTopUp> {
  requireAccess(ctx, "BANK_CARDS");
  return withAccount(inAccount(ctx), (tx) => readAutoTopUp(tx, ctx.viewer.accountId));
}

const SetAutoTopUpInput = z.object({
  autoCharge: z.boolean(),
  bankCardId: z.string().nullish(),
  minBalance: PaidAmount().refine(
    (units) => units > toUnits("1") && units < toUnits("50"),
    "Give more than 1 and less than 50.",
  ),
  overrunValue: PaidAmount("10000").refine((units) => units > toUnits("10"), "Give more than 10."),
  receiptEmail: z
    .union([z.literal(""), z.email("This is not an e-mail address.").max(254, "The e-mail address is too long.")])
    .nullish()
    .transform((email) => email ?? ""),
  version: z.number().int().nullish(),
});

export type SetAutoTopUpInput = z.input<typeof SetAutoTopUpInput>;

/**
 * Sets when a card tops up the balance automatically, with how much, and who gets the receipt.
 * @throws FORBIDDEN; NOT_FOUND for an unknown card; BAD_USER_INPUT, also when it is enabled without a valid card;
 * CONFLICT when the version is outdated, the card is being charged, or no provider of card payments is set up
 */
export async function setAutoTopUp(ctx: Ctx, raw: SetAutoTopUpInput): Promise<AutoTopUp> {
  requireAccess(ctx, "BANK_CARDS");
  const { bankCardId: rawCardId, version, ...input } = parse(SetAutoTopUpInput, raw);
  if (input.autoCharge && rawCardId == null) throw badInput({ bankCardId: "Choose the card that is charged." });
  if (input.autoCharge && !cardProvider()) throw cardsNotSetUp();
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const card = rawCardId == null ? null : await readBankCard(tx, accountId, rawCardId);
    if (input.autoCharge && card && hasExpired(card, new Date()))
      throw badInput({ bankCardId: "This card has expired." });
    await tx
      .insert(autoTopUps)
      .values({ accountId, ...UNSET })
      .onConflictDoNothing();
    const [locked] = await tx
      .select({ pending: autoTopUps.pendingReference })
      .from(autoTopUps)
      .where(eq(autoTopUps.accountId, accountId))
      .for("update");
    const before = await readAutoTopUp(tx, accountId);
    if (version != null && version !== before.version)
      throw conflict("Somebody else changed the automatic top-up meanwhile. Look at it again before you change it.");
    const after = { ...input, bankCardId: card?.bankCardId ?? null };
    if (locked!.pending && after.bankCardId !== before.bankCardId)
      throw conflict("The card is being charged right now. Try again in some minutes.");
    // A change ends the pause, so that the next charge is tried right away.
    await tx
      .update(autoTopUps)
      .set({ ...after, triedAt: null, version: before.version + 1 })
      .where(eq(autoTopUps.accountId, accountId));
    const { old, new: changed } = changesBetween(inAudit(before), inAudit(after));
    await recordDone(tx, ctx, {
      action: "autoTopUp.set",
      object: card ? bankCardAuditObject(card) : { kind: "account", id: accountId, name: ctx.viewer.accountName },
      old,
      new: changed,
    });
    return readAutoTopUp(tx, accountId);
  });
}

// The receipt's address is personal data: the log only keeps whether there is one.
const inAudit = ({
  autoCharge,
  bankCardId,
  minBalance,
  overrunValue,
  receiptEmail,
}: Pick<AutoTopUp, "autoCharge" | "bankCardId" | "minBalance" | "overrunValue" | "receiptEmail">) => ({
  on: autoCharge,
  bankCardId,
  threshold: toDecimal(minBalance),
  sum: toDecimal(overrunValue),
  receipt: receiptEmail !== "",
});
