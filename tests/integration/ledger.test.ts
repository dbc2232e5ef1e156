import { eq, sql } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { ledgerEntries, transactions } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { balanceOf, charge, post } from "@/lib/ledger/post";
import { toDecimal, toUnits } from "@/lib/money";

import { makeAccount } from "../support/world";

const PAYMENT = { type: "BANK_TRANSFER", book: "PAYMENTS" } as const;
const PURCHASE = { type: "PHONE_NUMBER_CHARGE", book: "NUMBERS" } as const;

const reasonOf = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (error: Error & { cause?: Error }) => (error.cause ?? error).message,
  );

describe("the ledger", () => {
  it("refuses entries that are not balanced, a balance that is set by hand, and every change of what is written", async () => {
    const { main } = await makeAccount();
    const { accountId } = main.viewer;
    await withAccount({ accountId }, (tx) => post(tx, accountId, { ...PAYMENT, amount: 10_000n }));
    const lopsided = withAccount({ accountId }, async (tx) => {
      const [made] = await tx.insert(transactions).values({ accountId, type: "GIFT", amount: 5n, currency: "USD" }).returning();
      await tx.insert(ledgerEntries).values({ accountId, transactionId: made!.transactionId, book: "BALANCE", amount: 5n });
    });
    expect(await reasonOf(lopsided)).toMatch(/not balanced/);
    const other = withAccount({ accountId }, async (tx) => {
      const [made] = await tx.insert(transactions).values({ accountId, type: "GIFT", amount: 5n, currency: "USD" }).returning();
      const entry = { accountId, transactionId: made!.transactionId };
      await tx.insert(ledgerEntries).values([{ ...entry, book: "BALANCE", amount: 7n }, { ...entry, book: "ADJUSTMENTS", amount: -7n }]);
    });
    expect(await reasonOf(other)).toMatch(/not balanced/);
    for (const statement of ["update account_balances set balance = 0", "update account_balances set entries = 0"]) {
      expect(await reasonOf(withAccount({ accountId }, (tx) => tx.execute(sql.raw(statement))))).toMatch(/by entries of the ledger alone/);
    }
    for (const statement of ["update transactions set amount = 1", "delete from ledger_entries", "truncate transactions"]) {
      expect(await reasonOf(withAccount({ accountId }, (tx) => tx.execute(sql.raw(statement))))).toMatch(/permission denied|append-only/);
    }
    expect(await withAccount({ accountId }, (tx) => balanceOf(tx, accountId))).toEqual({ balance: 10_000n, creditLimit: 0n });
  });

  it("charges no more than there is, credit included, and nothing of a refused charge stays", async () => {
    const { main } = await makeAccount();
    const { accountId } = main.viewer;
    const buy = (amount: bigint) => withAccount({ accountId }, (tx) => charge(tx, accountId, { ...PURCHASE, amount }));
    await withAccount({ accountId }, (tx) => post(tx, accountId, { ...PAYMENT, amount: 10_000n }));
    await expect(buy(10_001n)).rejects.toMatchObject({ code: "CONFLICT", details: { reason: "INSUFFICIENT_FUNDS", balance: "1.0000", amount: "1.0001" } });
    expect((await buy(10_000n)).balanceAfter).toBe(0n);
    await withAccount({ accountId }, (tx) => tx.execute(sql`update account_balances set credit_limit = 500`));
    expect((await buy(500n)).balanceAfter).toBe(-500n);
    await expect(buy(1n)).rejects.toMatchObject({ code: "CONFLICT" });
  });

  it("sums to the balance whatever comes, and happens once under a key", async () => {
    const { main } = await makeAccount();
    const { accountId } = main.viewer;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.bigInt({ min: -50_000n, max: 50_000n }), { maxLength: 6 }), async (amounts) => {
        await Promise.allSettled(amounts.map((amount) => withAccount({ accountId }, (tx) => (amount < 0n ? charge(tx, accountId, { ...PURCHASE, amount: -amount }) : post(tx, accountId, { ...PAYMENT, amount })))));
        const { entries, balance } = await withAccount({ accountId }, async (tx) => ({
          entries: await tx.select().from(ledgerEntries).where(eq(ledgerEntries.accountId, accountId)),
          ...(await balanceOf(tx, accountId)),
        }));
        const own = entries.filter(({ book }) => book === "BALANCE").sort((a, b) => a.sequence! - b.sequence!);
        expect(own.reduce((sum, { amount }) => sum + amount, 0n)).toBe(balance);
        expect(own.at(-1)?.balanceAfter ?? 0n).toBe(balance);
        expect(entries.reduce((sum, { amount }) => sum + amount, 0n)).toBe(0n);
        expect(balance >= 0n).toBe(true);
      }),
      { numRuns: 10 },
    );
    const once = () => withAccount({ accountId }, (tx) => post(tx, accountId, { ...PAYMENT, amount: 1n, externalKey: "payment:1" }));
    await once();
    await expect(once()).rejects.toThrow();
  });

  it("reads and writes decimals exactly", () => {
    fc.assert(fc.property(fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }), (units) => toUnits(toDecimal(units)) === units));
    expect([toDecimal(-1n), toDecimal(123_400n), toUnits("-0.015"), toUnits("7")]).toEqual(["-0.0001", "12.3400", -150n, 70_000n]);
    expect(() => toUnits("1e3")).toThrow();
  });
});
