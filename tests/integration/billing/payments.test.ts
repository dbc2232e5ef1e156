import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { withAccount } from "@/db/with-account";
import { getBilling } from "@/lib/billing/balance/get-billing";
import { confirmPayment, rejectPayment } from "@/lib/billing/payments/decide-payment";
import { plugInCardProvider } from "@/lib/billing/payments/provider";
import { settlePayment } from "@/lib/billing/payments/settle-payment";
import { seal } from "@/lib/platform/secrets/seal";
import { plugInTestProvider } from "@/tests/support/card-provider";
import { balanceOf, payIn, transactionsOf } from "@/tests/support/money";
import { type Account, asSuperuser, auditRows, makeAccount, run } from "@/tests/support/world";

let account: Account;
beforeEach(async () => void (account = await makeAccount()));
afterEach(() => plugInCardProvider(undefined));

const ASK =
  "mutation($input: PaymentInput!) { requestBankTransfer(input: $input) { payment { id reference status amount } } }";
const ask = (amount = "100", currency = "USD", { main } = account) => run(main, ASK, { input: { amount, currency } });
const asked = async (amount?: string) =>
  (await ask(amount)).data.requestBankTransfer.payment as { id: string; reference: string };
const confirm = (id: string, how?: { amount?: bigint; note?: string }) =>
  withAccount({ accountId: account.id }, (tx) => confirmPayment(tx, account.id, Number(id), how));
const stateOf = async (id: string) =>
  (
    await asSuperuser<{ status: string; note: string; transaction_id: string | null }>(
      sql`select status, note, transaction_id::text from payments where payment_id = ${id}::bigint`,
    )
  )[0];

describe("a bank transfer", () => {
  it.each([
    ["too little", "9.99", "USD", "amount"],
    ["nothing", "0", "USD", "amount"],
    ["a fraction of a cent", "10.001", "USD", "amount"],
    ["what is no amount", "1e3", "USD", "amount"],
    ["too much", "1000000.01", "USD", "amount"],
    ["another currency", "100", "EUR", "currency"],
  ])("is refused for %s", async (_what, amount, currency, field) => {
    expect((await ask(amount, currency)).errors[0]?.extensions).toEqual({
      code: "BAD_USER_INPUT",
      fields: { [field]: expect.any(String) },
    });
    expect(await asSuperuser(sql`select from payments where account_id = ${account.id}`)).toEqual([]);
  });

  it("is refused to whoever does not hold the billing, and when twenty wait", async () => {
    const { ctx } = await account.subuser("Developer");
    expect((await run(ctx, ASK, { input: { amount: "100", currency: "USD" } })).codes).toEqual(["FORBIDDEN"]);
    await asSuperuser(sql`insert into payments (account_id, method, amount, currency, reference, asked_by)
      select ${account.id}::bigint, 'BANK_TRANSFER', 1, 'USD', 'R-' || ${account.id}::text || n, 'x' from generate_series(1, 20) n`);
    expect((await ask()).codes).toEqual(["RATE_LIMITED"]);
  });

  it("is announced twenty times and no more, however many are at once", async () => {
    await Promise.all(Array.from({ length: 15 }, () => asked()));
    const answers = await Promise.all(Array.from({ length: 15 }, () => ask()));
    expect(answers.filter(({ codes }) => codes[0] === "RATE_LIMITED")).toHaveLength(10);
    expect(
      await asSuperuser(sql`select count(*)::int as waiting from payments where account_id = ${account.id}`),
    ).toEqual([{ waiting: 20 }]);
  });

  it("moves nothing until the operator confirms it, and then once, whole, with its event and its row of the audit log", async () => {
    await asSuperuser(
      sql`insert into webhooks (account_id, callback_url, secret, types) values (${account.id}, 'https://example.com', ${seal(account.id, "s")}, '{payment.confirmed}')`,
    );
    const { id, reference } = await asked();
    expect(reference).toMatch(/^GH-[2-9A-Z]{5}-[2-9A-Z]{5}$/);
    expect(await balanceOf(account)).toBe("0.0000");
    const both = await Promise.allSettled([confirm(id), confirm(id)]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await balanceOf(account)).toBe("100.0000");
    expect(await transactionsOf(account)).toEqual([
      { type: "BANK_TRANSFER", amount: "100.0000", description: `Payment ${reference}`, key: `payment:${id}` },
    ]);
    expect(await auditRows(account, "payment.confirm")).toMatchObject([
      { actor: "OPERATOR", object_name: reference, new_values: { amount: "100.0000", currency: "USD" } },
    ]);
    expect(await asSuperuser(sql`select body from webhook_deliveries where account_id = ${account.id}`)).toEqual([
      { body: { reference, amount: "100.0000", currency: "USD", balance: "100.0000" } },
    ]);
  });

  it("is booked as what arrived, and can be rejected with a word to the account", async () => {
    const [one, other] = [await asked(), await asked("50")];
    await expect(confirm(one.id, { amount: 0n })).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    await confirm(one.id, { amount: 995_000n, note: "The bank kept 0.50." });
    await withAccount({ accountId: account.id }, (tx) =>
      rejectPayment(tx, account.id, Number(other.id), "It never came."),
    );
    await expect(confirm(one.id)).rejects.toMatchObject({ code: "CONFLICT" });
    expect(await balanceOf(account)).toBe("99.5000");
    expect(await stateOf(other.id)).toEqual({ status: "REJECTED", note: "It never came.", transaction_id: null });
    expect((await run(account.main, "{ payments { nodes { status note amount } } }")).data.payments.nodes).toEqual([
      { status: "REJECTED", note: "It never came.", amount: "50.0000" },
      { status: "CONFIRMED", note: "The bank kept 0.50.", amount: "99.5000" },
    ]);
  });

  it("can be taken back while it waits, by nobody else's account and never afterwards, and is booked if its money comes all the same", async () => {
    const { id } = await asked();
    const cancel = (ctx = account.main) =>
      run(ctx, "mutation($id: ID!) { cancelPayment(id: $id) { payment { status } } }", { id });
    expect((await cancel((await makeAccount()).main)).codes).toEqual(["NOT_FOUND"]);
    expect((await cancel()).data).toEqual({ cancelPayment: { payment: { status: "CANCELED" } } });
    expect((await cancel()).codes).toEqual(["CONFLICT"]);
    expect(await auditRows(account, "payment.cancel")).toHaveLength(1);
    await confirm(id);
    expect((await cancel()).codes).toEqual(["CONFLICT"]);
    await expect(confirm(id)).rejects.toMatchObject({ code: "CONFLICT" });
    expect([await stateOf(id), await balanceOf(account)]).toMatchObject([{ status: "CONFIRMED" }, "100.0000"]);
  });
});

describe("a payment by card", () => {
  const start = () =>
    run(
      account.main,
      "mutation($input: PaymentInput!) { startCardPayment(input: $input) { url payment { id status method } } }",
      { input: { amount: "25", currency: "USD" } },
    );

  it("is refused where no provider is set up, and goes on at the provider's page where there is one", async () => {
    expect((await start()).errors[0]?.extensions).toEqual({ code: "CONFLICT", reason: "NOT_SET_UP" });
    plugInCardProvider({
      name: "Test Pay",
      startPayment: async ({ reference, amount }) => ({ url: `https://pay.example.com/${reference}/${amount}` }),
      startCard: async () => ({ url: "https://pay.example.com/card" }),
      chargeCard: async () => {},
      forgetCard: async () => {},
    });
    const { data } = await start();
    expect(data.startCardPayment).toEqual({
      url: expect.stringMatching(/^https:\/\/pay\.example\.com\/GH-.*\/250000$/),
      payment: { id: expect.any(String), status: "PENDING", method: "CARD" },
    });
    expect((await run(account.main, "{ billing { cardProvider leastPayment } }")).data).toEqual({
      billing: { cardProvider: "Test Pay", leastPayment: "10.0000" },
    });
  });

  it("that was taken back while the payer was at the provider's page is booked by the provider's later word, once", async () => {
    plugInTestProvider();
    const { id } = (await start()).data.startCardPayment.payment;
    await run(account.main, "mutation($id: ID!) { cancelPayment(id: $id) { payment { id } } }", { id });
    const settle = () => withAccount({ accountId: account.id }, (tx) => settlePayment(tx, account.id, Number(id)));
    const words = await Promise.allSettled([settle(), settle()]);
    expect(words.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect([await stateOf(id), await balanceOf(account)]).toMatchObject([{ status: "CONFIRMED" }, "25.0000"]);
    expect(await transactionsOf(account)).toMatchObject([{ type: "CARD_PAYMENT", key: `payment:${id}` }]);
  });
});

describe("the billing page", () => {
  it("adds up the last 30 days in the account's time zone, and what falls due", async () => {
    await payIn(account, "20");
    await asSuperuser(sql`insert into phone_numbers (account_id, phone_number, country_code, category_name, price, purchase_date, next_renewal, search_text)
      select ${account.id}::bigint, '1555' || ${account.id}::text || n, 'US', 'GEOGRAPHIC', 1.5, now(), current_date + 3, 'x' from generate_series(1, 2) n`);
    const billing = await getBilling(account.main);
    expect(billing).toMatchObject({
      balance: "20.0000",
      creditLimit: "0.0000",
      currency: "USD",
      dueCharges: [{ kind: "PHONE_NUMBER", count: 2, amount: "3.0000" }],
    });
    expect(billing.days).toHaveLength(30);
    expect(billing.days!.at(-1)).toMatchObject({ in: "20.0000", out: "0.0000" });
  });
});
