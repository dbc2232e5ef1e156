import { sql } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { ledgerEntries, transactions } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { adjustBalance } from "@/lib/billing/ledger/adjust-balance";
import { checkLedger } from "@/lib/billing/ledger/check-ledger";
import { charge, post, postMany } from "@/lib/billing/ledger/post";
import { setCreditLimit } from "@/lib/billing/ledger/set-credit-limit";
import { toDecimal, toUnits } from "@/lib/platform/money";
import { seal } from "@/lib/platform/secrets/seal";
import { balanceOf, payIn } from "@/tests/support/money";
import { asSuperuser, auditRows, makeAccount } from "@/tests/support/world";

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
      const [made] = await tx
        .insert(transactions)
        .values({ accountId, type: "GIFT", amount: 5n, currency: "USD" })
        .returning();
      await tx
        .insert(ledgerEntries)
        .values({ accountId, transactionId: made!.transactionId, book: "BALANCE", amount: 5n });
    });
    expect(await reasonOf(lopsided)).toMatch(/not balanced/);
    const other = withAccount({ accountId }, async (tx) => {
      const [made] = await tx
        .insert(transactions)
        .values({ accountId, type: "GIFT", amount: 5n, currency: "USD" })
        .returning();
      const entry = { accountId, transactionId: made!.transactionId };
      await tx.insert(ledgerEntries).values([
        { ...entry, book: "BALANCE", amount: 7n },
        { ...entry, book: "ADJUSTMENTS", amount: -7n },
      ]);
    });
    expect(await reasonOf(other)).toMatch(/not balanced/);
    for (const statement of ["update account_balances set balance = 0", "update account_balances set entries = 0"]) {
      expect(await reasonOf(withAccount({ accountId }, (tx) => tx.execute(sql.raw(statement))))).toMatch(
        /by entries of the ledger alone/,
      );
    }
    for (const statement of [
      "update transactions set amount = 1",
      "delete from ledger_entries",
      "truncate transactions",
    ]) {
      expect(await reasonOf(withAccount({ accountId }, (tx) => tx.execute(sql.raw(statement))))).toMatch(
        /permission denied|append-only/,
      );
    }
    expect(await balanceOf({ id: accountId })).toBe("1.0000");
  });

  it("charges no more than there is, credit included, and nothing of a refused charge stays", async () => {
    const { main } = await makeAccount();
    const { accountId } = main.viewer;
    const buy = (amount: bigint) => withAccount({ accountId }, (tx) => charge(tx, accountId, { ...PURCHASE, amount }));
    await withAccount({ accountId }, (tx) => post(tx, accountId, { ...PAYMENT, amount: 10_000n }));
    await expect(buy(10_001n)).rejects.toMatchObject({
      code: "CONFLICT",
      details: { reason: "INSUFFICIENT_FUNDS", balance: "1.0000", amount: "1.0001" },
    });
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
        await Promise.allSettled(
          amounts.map((amount) =>
            withAccount({ accountId }, (tx) =>
              amount < 0n
                ? charge(tx, accountId, { ...PURCHASE, amount: -amount })
                : post(tx, accountId, { ...PAYMENT, amount }),
            ),
          ),
        );
        expect((await balanceOf({ id: accountId })).startsWith("-")).toBe(false);
      }),
      { numRuns: 10 },
    );
    const once = () =>
      withAccount({ accountId }, (tx) => post(tx, accountId, { ...PAYMENT, amount: 1n, externalKey: "payment:1" }));
    await once();
    await expect(once()).rejects.toThrow();
  });

  it("tells once that the balance is low, also when many charges together take it there", async () => {
    const account = await makeAccount();
    const { accountId } = account.main.viewer;
    await asSuperuser(
      sql`insert into webhooks (account_id, callback_url, secret, enabled, types) values (${accountId}, 'https://example.com', ${seal(accountId, "s")}, true, '{balance.low}')`,
    );
    const use = (...amounts: bigint[]) =>
      withAccount({ accountId }, (tx) =>
        postMany(
          tx,
          accountId,
          amounts.map((amount) => ({ type: "CALL_CHARGE", book: "USAGE", amount: -amount })),
        ),
      );
    const told = async () =>
      (
        await asSuperuser<{ body: unknown }>(
          sql`select body from webhook_deliveries where account_id = ${accountId} order by 1`,
        )
      ).map(({ body }) => body);
    await payIn(account, "6");
    await use(5_000n, 5_000n);
    expect(await told(), "5 is not under 5").toEqual([]);
    await use(5_000n, 5_000n, 60_000n);
    await use(1n);
    expect(await told()).toEqual([{ balance: "-2.0000", minimum: "5.0000", currency: "USD" }]);
    await payIn(account, "8");
    await use(20_000n);
    expect(await told()).toHaveLength(2);
    expect(await balanceOf(account)).toBe("3.9999");
  });

  it("is added up anew by the check, which finds what does not fit", async () => {
    const account = await makeAccount();
    await payIn(account, "10");
    expect(await balanceOf(account)).toBe("10.0000");
    await asSuperuser(sql`alter table account_balances disable trigger account_balances_move_by_entries`);
    await asSuperuser(sql`update account_balances set balance = balance + 1 where account_id = ${account.id}`);
    await asSuperuser(sql`alter table account_balances enable trigger account_balances_move_by_entries`);
    const { problems } = await withAccount({ accountId: account.id }, (tx) => checkLedger(tx, account.id));
    expect(problems).toEqual(["the balance is 10.0001, its entries come to 10.0000"]);
  });

  it("is corrected by the operator with a reason, and the audit log has it", async () => {
    const account = await makeAccount();
    const adjust = (type: "GIFT" | "ADJUSTMENT", amount: bigint, reason: string) =>
      withAccount({ accountId: account.id }, (tx) => adjustBalance(tx, account.id, { type, amount, reason }));
    await expect(adjust("GIFT", -1n, "sorry")).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    await expect(adjust("ADJUSTMENT", 1n, " ")).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    await adjust("GIFT", 50_000n, "sorry for the outage");
    await adjust("ADJUSTMENT", -60_000n, "paid twice");
    await withAccount({ accountId: account.id }, (tx) => setCreditLimit(tx, account.id, 100_000n));
    expect(await balanceOf(account)).toBe("-1.0000");
    expect(await auditRows(account)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          actor: "OPERATOR",
          action: "balance.gift",
          new_values: { amount: "5.0000", reason: "sorry for the outage", balance: "5.0000" },
        }),
        expect.objectContaining({
          actor: "OPERATOR",
          action: "balance.setCreditLimit",
          old_values: { creditLimit: "0.0000" },
          new_values: { creditLimit: "10.0000" },
        }),
      ]),
    );
  });

  it("reads and writes decimals exactly", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }), (units) => toUnits(toDecimal(units)) === units),
    );
    expect([toDecimal(-1n), toDecimal(123_400n), toUnits("-0.015"), toUnits("7")]).toEqual([
      "-0.0001",
      "12.3400",
      -150n,
      70_000n,
    ]);
    expect(() => toUnits("1e3")).toThrow();
  });
});
