import { and, asc, count, eq, gt, gte, inArray, lt, sql } from "drizzle-orm";
import { z } from "zod";

import type { Tx } from "@/db/database";
import { accounts, invoiceCounters, invoiceRows, invoices, transactions } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { withWorker } from "@/db/with-worker";
import { balanceOf } from "@/lib/billing/ledger/post";
import { recordDoneBy } from "@/lib/platform/audit/record";
import { dayOf } from "@/lib/platform/days";
import { badInput, parse } from "@/lib/platform/errors";
import { emitEvent } from "@/lib/platform/events/emit";
import { toDecimal } from "@/lib/platform/money";

import { byService, invoicedTypes, type ServiceSum } from "./services";
import { type Tax, taxIn, TaxText } from "./tax";

const ACCOUNTS_AT_ONCE = 500;

const Input = z.object({
  month: z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/, "Give a month such as 2026-10."),
  tax: TaxText.optional(),
});

/** Period of a month's invoice, from its first day to its last (UTC); `after` is the day that follows. */
interface Period {
  from: string;
  to: string;
  after: string;
}

/**
 * Creates the invoices of a past month, one for every account that was charged in it and has none yet, so that an
 * interrupted run can be resumed and a repeated one creates nothing. Returns how many were created.
 * @throws BAD_USER_INPUT
 */
export async function makeInvoices(raw: z.input<typeof Input>, now = new Date()): Promise<number> {
  const { month, tax } = parse(Input, raw);
  const period = periodOf(month);
  if (period.after > dayOf(now)) throw badInput({ month: `The month ${month} is not over yet.` });
  let made = 0;
  for (let last = 0; ;) {
    const ids = await withWorker((tx) =>
      tx
        .select({ accountId: accounts.accountId })
        .from(accounts)
        .where(gt(accounts.accountId, last))
        .orderBy(asc(accounts.accountId))
        .limit(ACCOUNTS_AT_ONCE),
    );
    for (const { accountId } of ids)
      if (await withAccount({ accountId }, (tx) => issue(tx, accountId, month, { tax, now }))) made++;
    if (ids.length < ACCOUNTS_AT_ONCE) return made;
    last = ids.at(-1)!.accountId;
  }
}

/**
 * Creates an account's invoice of a month, emits the event and records it. Returns false when there is none to create.
 */
async function issue(tx: Tx, accountId: number, month: string, how: How): Promise<boolean> {
  const made = await makeInvoice(tx, accountId, month, how);
  if (!made) return false;
  const { invoiceId, number, total, currency, ...days } = made;
  await emitEvent(tx, accountId, { type: "invoice.issued", body: { number, ...days, total, currency } });
  const actor = { accountId, kind: "OPERATOR", subuserId: null, name: "", roles: [] } as const;
  await recordDoneBy(tx, { id: "invoices", address: "", userAgent: "npm run invoices" }, actor, {
    action: "invoice.issue",
    object: { kind: "invoice", id: invoiceId, name: number },
    new: { month, total, currency },
  });
  return true;
}

interface How {
  tax?: Tax;
  now: Date;
}

/** Writes an account's invoice of a month. Returns undefined when nothing was charged or the invoice exists already. */
export async function makeInvoice(tx: Tx, accountId: number, month: string, { tax, now }: How) {
  const period = periodOf(month);
  const lines = (await chargesOf(tx, accountId, period)).map((sum) => taxed(sum, tax));
  const total = lines.reduce((so, { amount, taxAmount }) => so + amount + taxAmount, 0n);
  if (total <= 0n) return undefined;
  const invoiceDate = dayOf(now);
  const sequence = await lockCounter(tx, Number(invoiceDate.slice(0, 4)));
  const [made] = await tx
    .select({ invoiceId: invoices.invoiceId })
    .from(invoices)
    .where(and(eq(invoices.accountId, accountId), eq(invoices.periodFrom, period.from)));
  if (made) return undefined;
  const { balance, currency } = await balanceOf(tx, accountId);
  const [row] = await tx
    .insert(invoices)
    .values({
      accountId,
      invoiceNumber: await sequence.next(),
      invoiceDate,
      periodFrom: period.from,
      periodTo: period.to,
      // The charges were taken from the balance, so only a negative balance is still owed.
      status: balance < 0n ? "ISSUED" : "PAID",
      currency,
      tax: lines.reduce((so, { taxAmount }) => so + taxAmount, 0n),
      discount: 0n,
      total,
      toPay: total,
      billTo: await billTo(tx, accountId),
      createdAt: now,
    })
    .returning({ invoiceId: invoices.invoiceId, number: invoices.invoiceNumber });
  const { invoiceId, number } = row!;
  await tx.insert(invoiceRows).values(lines.map((line, position) => ({ ...line, accountId, invoiceId, position })));
  return { invoiceId, number, date: invoiceDate, from: period.from, to: period.to, total: toDecimal(total), currency };
}

function periodOf(month: string): Period {
  const [year, monthOfYear] = month.split("-").map(Number) as [number, number];
  const day = (at: number) => dayOf(new Date(at));
  return { from: `${month}-01`, to: day(Date.UTC(year, monthOfYear, 0)), after: day(Date.UTC(year, monthOfYear, 1)) };
}

async function chargesOf(tx: Tx, accountId: number, { from, after }: Period): Promise<ServiceSum[]> {
  const sums = await tx
    .select({
      type: transactions.type,
      quantity: count(),
      amount: sql<bigint>`-sum(${transactions.amount})`.mapWith(BigInt),
    })
    .from(transactions)
    .where(
      and(
        eq(transactions.accountId, accountId),
        inArray(transactions.type, invoicedTypes),
        eq(transactions.onHold, false),
        gte(transactions.performedAt, new Date(`${from}T00:00:00Z`)),
        lt(transactions.performedAt, new Date(`${after}T00:00:00Z`)),
      ),
    )
    .groupBy(transactions.type);
  return byService(sums);
}

/** Splits a charge, which includes the tax, into net amount and tax. */
function taxed({ amount, ...sum }: ServiceSum, tax: Tax | undefined) {
  if (!tax) return { ...sum, amount, taxName: "", taxRate: "0", taxAmount: 0n };
  const taxAmount = taxIn(amount, tax);
  return { ...sum, amount: amount - taxAmount, taxName: tax.name, taxRate: tax.rate, taxAmount };
}

/** Locks the counter of a year until the transaction's end, so that invoice numbers have no gaps. */
async function lockCounter(tx: Tx, year: number) {
  await tx.insert(invoiceCounters).values({ year, last: 0 }).onConflictDoNothing();
  const ofYear = eq(invoiceCounters.year, year);
  const [counter] = await tx.select({ last: invoiceCounters.last }).from(invoiceCounters).where(ofYear).for("update");
  const last = counter!.last + 1;
  return {
    async next(): Promise<string> {
      await tx.update(invoiceCounters).set({ last }).where(ofYear);
      return `${year}-${String(last).padStart(6, "0")}`;
    },
  };
}

/** Returns the current billing address, with the account's name when it has none. */
async function billTo(tx: Tx, accountId: number): Promise<Record<string, string>> {
  const [account] = await tx.select().from(accounts).where(eq(accounts.accountId, accountId));
  const {
    billingAddressName,
    accountName,
    billingAddress,
    billingAddressZip,
    billingAddressState,
    billingAddressCountryCode,
  } = account!;
  const given = {
    name: billingAddressName || accountName,
    address: billingAddress,
    zip: billingAddressZip,
    state: billingAddressState,
    countryCode: billingAddressCountryCode,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ""));
}
