import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { keepBankCard } from "@/lib/billing/bank-cards/add-bank-card";
import { removeBankCard } from "@/lib/billing/bank-cards/remove-bank-card";
import { topUpDue } from "@/lib/billing/bank-cards/top-up-due";
import { plugInCardProvider } from "@/lib/billing/payments/provider";
import { plugInTestProvider } from "@/tests/support/card-provider";
import { listen, told } from "@/tests/support/events";
import { balanceOf, chargesOf, payIn } from "@/tests/support/money";
import { type Account, asSuperuser, auditRows, makeAccount, run } from "@/tests/support/world";

const LIST =
  "{ bankCards { id lastDigits cardHolder cardType expired } autoTopUp { autoCharge bankCardId minBalance overrunValue receiptEmail lastErrorMessage lastErrorAmount provider version } }";
const ADD = "mutation { addBankCard { url } }";
const REMOVE = "mutation($id: ID!) { removeBankCard(id: $id) }";
const SET =
  "mutation($input: SetAutoTopUpInput!) { setAutoTopUp(input: $input) { autoTopUp { autoCharge bankCardId version } } }";
const CARD = {
  token: "tok_secret_4711",
  lastDigits: "4242",
  cardHolder: "Jo Doe",
  cardType: "VISA",
  expiryMonth: 12,
  expiryYear: 2099,
};

let account: Account;
let provider: ReturnType<typeof plugInTestProvider>;
beforeEach(async () => {
  await asSuperuser(sql`delete from auto_top_ups`); // so that no earlier account is due
  account = await makeAccount();
  provider = plugInTestProvider();
});
afterEach(() => plugInCardProvider(undefined));

const set = (more: object = {}) =>
  run(account.main, SET, { input: { autoCharge: true, minBalance: "5", overrunValue: "20", ...more } });
/** Adds a card that is charged for the automatic top-up. */
async function chargedCard(more: Partial<typeof CARD> = {}): Promise<string> {
  const id = String((await keepBankCard(account.id, { ...CARD, ...more })).bankCardId);
  expect((await set({ bankCardId: id, receiptEmail: "books@example.com" })).errors).toEqual([]);
  return id;
}
const settings = async () => (await run(account.main, LIST)).data.autoTopUp;

describe("bank cards", () => {
  it("are neither seen nor changed by whoever may not, and another account's are not there", async () => {
    const id = await chargedCard();
    const { ctx } = await account.subuser("Developer", "UserManager");
    expect((await run(ctx, LIST)).codes).toEqual(["FORBIDDEN", "FORBIDDEN"]);
    for (const mutation of [ADD, REMOVE]) expect((await run(ctx, mutation, { id })).codes).toEqual(["FORBIDDEN"]);
    expect((await run(ctx, SET, { input: { autoCharge: false, minBalance: "5", overrunValue: "20" } })).codes).toEqual([
      "FORBIDDEN",
    ]);
    const other = await makeAccount();
    expect((await run(other.main, REMOVE, { id })).codes).toEqual(["NOT_FOUND"]);
    expect(
      (await run(other.main, SET, { input: { autoCharge: true, bankCardId: id, minBalance: "5", overrunValue: "20" } }))
        .codes,
    ).toEqual(["NOT_FOUND"]);
    expect((await run(other.main, LIST)).data.bankCards).toEqual([]);
  });

  it("can't be added while no provider is set up; with one, it is given on the provider's own page", async () => {
    expect((await run(account.main, ADD)).data.addBankCard.url).toBe(`https://pay.example.com/card/${account.id}`);
    plugInCardProvider(undefined);
    const { errors } = await run(account.main, ADD);
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining("not set up"),
      extensions: { code: "CONFLICT", reason: "CARD_PAYMENTS_NOT_SET_UP" },
    });
    expect((await run(account.main, LIST)).data).toMatchObject({
      bankCards: [],
      autoTopUp: { autoCharge: false, provider: null, minBalance: "5.0000", overrunValue: "20.0000" },
    });
  });

  it("hold four digits and no more, by the verb and by the database, and their token is sealed and in no answer and no log", async () => {
    for (const lastDigits of ["4242424242424242", "424", "42a2", ""])
      await expect(keepBankCard(account.id, { ...CARD, lastDigits })).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    const id = await chargedCard();
    await expect(
      asSuperuser(sql`update bank_cards set last_digits = '4242424242424242' where bank_card_id = ${id}`),
    ).rejects.toMatchObject({ cause: { message: expect.stringContaining("bank_cards_last_digits") } });
    await expect(
      asSuperuser(sql`update bank_cards set provider_token = 'tok' where bank_card_id = ${id}`),
    ).rejects.toThrow();
    const stored = await asSuperuser<{ row: string }>(
      sql`select bank_cards::text as row from bank_cards where account_id = ${account.id}`,
    );
    for (const text of [
      stored[0]!.row,
      JSON.stringify(await run(account.main, LIST)),
      JSON.stringify(await auditRows(account)),
    ])
      expect(text).not.toContain("tok_secret");
  });

  it("are removed with their automatic top-up, and their provider forgets them", async () => {
    const id = await chargedCard();
    const payer = await account.subuser("PayerNoVerify");
    await removeBankCard(payer.ctx, id);
    expect(provider.forgotten).toEqual([CARD.token]);
    expect((await run(account.main, LIST)).data).toMatchObject({
      bankCards: [],
      autoTopUp: { autoCharge: false, bankCardId: null },
    });
    expect(
      (await auditRows(account, "bankCard.remove")).map(({ actor_name, object_name, new_values }) => [
        actor_name,
        object_name,
        new_values,
      ]),
    ).toEqual([[payer.name, "VISA 4242", { autoTopUp: false }]]);
  });
});

describe("the automatic top-up", () => {
  it.each([
    [{ minBalance: "1" }, "minBalance"],
    [{ minBalance: "50" }, "minBalance"],
    [{ overrunValue: "10" }, "overrunValue"],
    [{ overrunValue: "1e3" }, "overrunValue"],
    [{ receiptEmail: "nobody" }, "receiptEmail"],
    [{}, "bankCardId"],
  ])("is refused with %j", async (wrong, field) => {
    const { errors } = await set(wrong);
    expect(errors[0]!.extensions).toEqual({ code: "BAD_USER_INPUT", fields: { [field]: expect.any(String) } });
  });

  it("is refused with an expired card, with none to charge it, and from a version that is old", async () => {
    const expired = await keepBankCard(account.id, { ...CARD, expiryMonth: 1, expiryYear: 2020 });
    expect((await set({ bankCardId: String(expired.bankCardId) })).errors[0]!.extensions).toMatchObject({
      fields: { bankCardId: "This card has expired." },
    });
    const id = await chargedCard();
    expect((await set({ bankCardId: id, version: 0 })).codes).toEqual(["CONFLICT"]);
    plugInCardProvider(undefined);
    expect((await set({ bankCardId: id })).errors[0]!.extensions).toMatchObject({ reason: "CARD_PAYMENTS_NOT_SET_UP" });
    expect((await auditRows(account, "autoTopUp.set")).at(-1)!.new_values).toMatchObject({ on: true, receipt: true });
  });

  it("charges the card once when the balance is under the threshold, books it once, and sends the receipt", async () => {
    await listen(account);
    await payIn(account, "5");
    await chargedCard();
    await topUpDue();
    expect(provider.asked).toEqual([]);
    await asSuperuser(sql`update auto_top_ups set min_balance = 50001 where account_id = ${account.id}`);
    await Promise.all([topUpDue(), topUpDue(), topUpDue()]);
    await topUpDue();
    expect(provider.asked).toEqual([
      { token: CARD.token, reference: expect.any(String), amount: 200_000n, currency: "USD" },
    ]);
    expect(await chargesOf(account)).toMatchObject([
      { type: "AUTO_TOP_UP", amount: "20.0000", description: "Automatic top-up by VISA 4242" },
    ]);
    expect(await balanceOf(account)).toBe("25.0000");
    expect((await told(account)).map(({ type }) => type)).toContain("payment.confirmed");
    expect(await asSuperuser(sql`select recipient from mails where account_id = ${account.id}`)).toEqual([
      { recipient: "books@example.com" },
    ]);
    expect(await auditRows(account, "autoTopUp.charge")).toMatchObject([{ actor: "SYSTEM", object_name: "VISA 4242" }]);
  });

  it("says why a card was refused, and leaves it alone for hours, unless somebody changes something", async () => {
    await listen(account);
    const id = await chargedCard();
    provider.state.refuses = "Not enough money on the card.";
    await topUpDue();
    provider.state.refuses = "";
    await topUpDue();
    expect([provider.asked, await chargesOf(account)]).toEqual([[], []]);
    expect(await settings()).toMatchObject({
      lastErrorMessage: "Not enough money on the card.",
      lastErrorAmount: "20.0000",
    });
    expect((await told(account)).at(-1)).toMatchObject({
      type: "payment.failed",
      body: { problem: "Not enough money on the card." },
    });
    await set({ bankCardId: id, overrunValue: "30" });
    await topUpDue(new Date(Date.now() + 1000));
    expect(await chargesOf(account)).toMatchObject([{ amount: "30.0000" }]);
    expect(await settings()).toMatchObject({ lastErrorMessage: null });
  });

  it("that is cut off is taken up under the same reference, whatever was set meanwhile, and the card stays till then", async () => {
    const id = await chargedCard();
    provider.state.fails = true;
    await topUpDue();
    const [{ reference }] = (await asSuperuser<{ reference: string }>(
      sql`select pending_reference as reference from auto_top_ups where account_id = ${account.id}`,
    )) as [{ reference: string }];
    expect((await run(account.main, REMOVE, { id })).codes).toEqual(["CONFLICT"]);
    expect((await set({ autoCharge: false })).codes).toEqual(["CONFLICT"]);
    await set({ autoCharge: false, bankCardId: id, overrunValue: "99" });
    provider.state.fails = false;
    await topUpDue(new Date(Date.now() + 6 * 60_000));
    await topUpDue(new Date(Date.now() + 60 * 60_000));
    expect(provider.asked).toEqual([{ token: CARD.token, reference, amount: 200_000n, currency: "USD" }]);
    expect(await chargesOf(account)).toMatchObject([{ type: "AUTO_TOP_UP", amount: "20.0000" }]);
  });

  it("that is cut off is the provider's to tell of, though the card has expired since: what was charged is booked", async () => {
    const id = await chargedCard();
    provider.state.fails = true;
    await topUpDue();
    provider.state.fails = false;
    await asSuperuser(sql`update bank_cards set expiry_year = 2020 where bank_card_id = ${id}`);
    await topUpDue(new Date(Date.now() + 6 * 60_000));
    expect(await chargesOf(account)).toMatchObject([{ type: "AUTO_TOP_UP", amount: "20.0000" }]);
    expect(await settings()).toMatchObject({ lastErrorMessage: null });
  });

  it("that was refused to a process so slow that another one began the next is not ended by it", async () => {
    await listen(account);
    await chargedCard();
    provider.state.refuses = "Not enough money on the card.";
    provider.state.meanwhile = async () =>
      void (await asSuperuser(
        sql`update auto_top_ups set pending_reference = 'the next' where account_id = ${account.id}`,
      ));
    await topUpDue();
    expect(
      await asSuperuser(
        sql`select pending_reference as pending, last_error_message as problem from auto_top_ups where account_id = ${account.id}`,
      ),
    ).toEqual([{ pending: "the next", problem: null }]);
    expect([await told(account), await auditRows(account, "autoTopUp.refused")]).toEqual([[], []]);
  });

  it("charges no card that has expired or that another provider keeps", async () => {
    const id = await chargedCard();
    await asSuperuser(sql`update bank_cards set expiry_year = 2020 where bank_card_id = ${id}`);
    await topUpDue();
    expect(await settings()).toMatchObject({ lastErrorMessage: "The card has expired." });
    await asSuperuser(sql`update bank_cards set expiry_year = 2099, provider = 'Other Pay' where bank_card_id = ${id}`);
    await topUpDue(new Date(Date.now() + 7 * 3_600_000));
    expect(await settings()).toMatchObject({ lastErrorMessage: expect.stringContaining("Other Pay") });
    expect(provider.asked).toEqual([]);
  });
});
