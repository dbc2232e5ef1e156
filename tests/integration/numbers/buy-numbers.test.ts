import { sql } from "drizzle-orm";
import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";

import { withAccount } from "@/db/with-account";
import { post } from "@/lib/billing/ledger/post";
import { buyPhoneNumbers } from "@/lib/numbers/number-offers/buy-phone-numbers";
import { inAccount } from "@/lib/platform/ctx";
import { fund, offer } from "@/tests/support/number-offers";
import { type Account, asSuperuser, auditRows, makeAccount, run, unique } from "@/tests/support/world";

const BUY =
  "mutation($input: BuyPhoneNumbersInput!) { buyPhoneNumbers(input: $input) { total phoneNumbers { phoneNumber price activationStatus canBeUsed requiredVerification verificationStatus unverifiedHoldUntil nextRenewal autoCharge } } }";

let account: Account;
beforeEach(async () => {
  account = await makeAccount();
});

const buy = (numbers: string[], more: object = {}, who = account.main) =>
  run(who, BUY, { input: { numbers, requestKey: unique("request-"), ...more } });
const numbersOf = ({ id }: Account) =>
  asSuperuser<{ phone_number: string }>(
    sql`select phone_number from phone_numbers where account_id = ${id} order by 1`,
  ).then((rows) => rows.map(({ phone_number }) => phone_number));
const onSale = async (number: string) =>
  (await asSuperuser(sql`select 1 from number_offers where phone_number = ${number}`)).length === 1;

/** Returns the balance, and the sum of the entries that it must equal. */
async function books({ id }: Account) {
  const [row] = await asSuperuser<{ balance: string; entries: string; all: string }>(sql`
    select coalesce((select balance from account_balances where account_id = ${id}), 0)::text as balance,
      coalesce((select sum(amount) from ledger_entries where account_id = ${id} and book = 'BALANCE'), 0)::text as entries,
      coalesce((select sum(amount) from ledger_entries where account_id = ${id}), 0)::text as "all"`);
  return row!;
}

describe("buying numbers", () => {
  it("is refused to whoever may not, and leaves everything as it was", async () => {
    await fund(account, "100");
    const number = await offer();
    for (const role of ["Developer", "Supervisor", "Payer", "PhoneNumberManager"] as const) {
      const { ctx } = await account.subuser(role);
      expect((await buy([number], {}, ctx)).codes).toEqual(["FORBIDDEN"]);
      await expect(buyPhoneNumbers(ctx, { numbers: [number], requestKey: unique("request-") })).rejects.toMatchObject({
        code: "FORBIDDEN",
      });
    }
    expect(await onSale(number)).toBe(true);
    expect(await numbersOf(account)).toEqual([]);
  });

  it("is refused with no number, with 51, with a bad key and in another currency", async () => {
    await fund(account, "100");
    expect((await buy([])).errors[0]!.extensions).toMatchObject({ fields: { numbers: "Choose a number." } });
    expect(
      (await buy(Array.from({ length: 51 }, (_, index) => `4930${1000 + index}`))).errors[0]!.extensions,
    ).toMatchObject({ fields: { numbers: expect.stringContaining("50") } });
    expect((await buy(["49301"], { requestKey: "a b" })).errors[0]!.extensions).toMatchObject({
      fields: { requestKey: expect.any(String) },
    });
    const foreign = await offer({ currency: "CHF" });
    expect((await buy([foreign])).errors[0]!.extensions).toMatchObject({ code: "CONFLICT", reason: "NUMBERS_GONE" });
    expect(await onSale(foreign)).toBe(true);
  });

  it("is refused by what the balance lacks, all of it or nothing, and told so", async () => {
    await fund(account, "6.99");
    const numbers = [await offer(), await offer()];
    const { errors } = await buy(numbers);
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining("0.01 USD is missing"),
      extensions: { code: "CONFLICT", reason: "INSUFFICIENT_FUNDS", missing: "0.0100", amount: "7.0000" },
    });
    expect([await onSale(numbers[0]!), await onSale(numbers[1]!), await numbersOf(account)]).toEqual([true, true, []]);
    expect(await books(account)).toMatchObject({ balance: "69900", all: "0" });
    const { data } = await run(
      account.main,
      "query($numbers: [String!]!) { numberQuote(numbers: $numbers) { installation firstMonth total balance missing gone } }",
      { numbers: [...numbers, "49301"] },
    );
    expect(data.numberQuote).toEqual({
      installation: "4.0000",
      firstMonth: "3.0000",
      total: "7.0000",
      balance: "6.9900",
      missing: "0.0100",
      gone: ["49301"],
    });
  });

  it("is refused when the price is not the one that was said", async () => {
    await fund(account, "100");
    const number = await offer();
    expect((await buy([number], { total: "3" })).errors[0]!.extensions).toMatchObject({
      reason: "PRICE_CHANGED",
      total: "3.5000",
    });
    expect((await buy([number], { total: "3.5" })).codes).toEqual([]);
  });

  it("takes the offer, makes the number, charges both parts and writes it down", async () => {
    await fund(account, "100");
    const number = await offer({ sms: true });
    const { ctx, name } = await account.subuser("Accountant");
    const { data } = await buy([number], {}, ctx);
    expect(data.buyPhoneNumbers).toMatchObject({
      total: "3.5000",
      phoneNumbers: [
        {
          phoneNumber: number,
          price: "1.5000",
          activationStatus: "ACTIVE",
          canBeUsed: true,
          requiredVerification: null,
          autoCharge: true,
        },
      ],
    });
    expect(await onSale(number)).toBe(false);
    expect(
      await asSuperuser(
        sql`select transaction_type, amount::text, resource_type from transactions where account_id = ${account.id} and amount < 0 order by transaction_id`,
      ),
    ).toEqual([
      { transaction_type: "PHONE_NUMBER_INSTALLATION", amount: "-20000", resource_type: "phoneNumber" },
      { transaction_type: "PHONE_NUMBER_CHARGE", amount: "-15000", resource_type: "phoneNumber" },
    ]);
    expect(await books(account)).toEqual({ balance: "965000", entries: "965000", all: "0" });
    expect(await auditRows(account, "phoneNumber.buy")).toMatchObject([
      {
        actor_name: name,
        object_kind: "numberPurchase",
        object_name: `+${number}`,
        new_values: { numbers: [`+${number}`], total: "3.5000" },
      },
    ]);
  });

  it("makes a number wait for documents where the law asks for an address, but not for one that is proved, or for its configuration", async () => {
    await fund(account, "100");
    const numbers = [await offer({ addressProof: "LOCAL" }), await offer({ needsConfiguration: true })];
    const { data } = await buy(numbers);
    const bought = data.buyPhoneNumbers.phoneNumbers as {
      requiredVerification: string | null;
      verificationStatus: string | null;
      unverifiedHoldUntil: string | null;
      activationStatus: string;
      canBeUsed: boolean;
    }[];
    expect(bought.find(({ requiredVerification }) => requiredVerification)).toMatchObject({
      requiredVerification: "LOCAL",
      verificationStatus: "REQUIRED",
      unverifiedHoldUntil: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      activationStatus: "ACTIVE",
    });
    expect(bought.find(({ requiredVerification }) => !requiredVerification)).toMatchObject({
      activationStatus: "AWAITING_BUSINESS_PHONE_NUMBER_CONFIGURATION",
      canBeUsed: false,
    });
    await asSuperuser(
      sql`insert into address_proofs (account_id, country_code, phone_category_name, salutation, owner_country_code, city, zip_code, street, status) values (${account.id}, 'DE', 'GEOGRAPHIC', 'MR', 'DE', 'Berlin', '1', 'A', 'VERIFIED')`,
    );
    expect((await buy([await offer({ addressProof: "LOCAL" })])).data.buyPhoneNumbers.phoneNumbers).toMatchObject([
      { verificationStatus: "VERIFIED", unverifiedHoldUntil: null },
    ]);
  });

  it("of two buyers gives a number to one, and tells the other; no third account's search shows it", async () => {
    const rival = await makeAccount();
    await Promise.all([fund(account, "100"), fund(rival, "100")]);
    const [both, mine] = [await offer(), await offer()];
    const answers = await Promise.all([buy([both, mine]), buy([both], {}, rival.main)]);
    const lost = answers.filter(({ codes }) => codes.length > 0);
    expect(lost.map(({ errors }) => errors[0]!.extensions!.reason)).toEqual(["NUMBERS_GONE"]);
    expect(lost[0]!.errors[0]!.message).toContain(`+${both}`);
    expect(
      [...(await numbersOf(account)), ...(await numbersOf(rival))].filter((number) => number === both),
    ).toHaveLength(1);
  });

  it("happens once for a request that comes again, also at the same time, and not for another under its key", async () => {
    await fund(account, "100");
    const [number, other, requestKey] = [await offer(), await offer(), unique("request-")];
    const answers = await Promise.all([1, 2, 3].map(() => buy([number], { requestKey })));
    answers.push(await buy([number], { requestKey }));
    expect(answers.map(({ codes, data }) => [codes, data.buyPhoneNumbers?.total])).toEqual(
      answers.map(() => [[], "3.5000"]),
    );
    expect(await books(account)).toMatchObject({ balance: "965000" });
    expect((await buy([other], { requestKey })).codes).toEqual(["CONFLICT"]);
    expect(await auditRows(account, "phoneNumber.buy")).toHaveLength(1);
  });

  it("in any mix of parallel purchases and payments never loses or makes a cent, and never sells a number twice", async () => {
    const step = fc.record({
      buyer: fc.integer({ min: 0, max: 2 }),
      pays: fc.integer({ min: 0, max: 400 }),
      wants: fc.uniqueArray(fc.integer({ min: 0, max: 7 }), { maxLength: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 12 }), async (steps) => {
        const buyers = await Promise.all([1, 2, 3].map(() => makeAccount()));
        const market = await Promise.all(
          Array.from({ length: 8 }, (_, index) => offer({ price: `0.${index + 1}`, installation: "0.0001" })),
        );
        const paid = buyers.map(() => 0);
        const sums = await Promise.all(
          steps.map(async ({ buyer, pays, wants }) => {
            const who = buyers[buyer]!;
            paid[buyer]! += pays;
            if (pays > 0)
              await withAccount(inAccount(who.main), (tx) =>
                post(tx, who.id, { type: "BANK_TRANSFER", amount: BigInt(pays * 10), book: "PAYMENTS" }),
              );
            if (wants.length === 0) return { buyer, total: 0n, numbers: [] as string[] };
            const numbers = wants.map((index) => market[index]!);
            const { data } = await buy(numbers, {}, who.main);
            return {
              buyer,
              total: data.buyPhoneNumbers ? BigInt(data.buyPhoneNumbers.total.replace(".", "")) : 0n,
              numbers: data.buyPhoneNumbers ? numbers : [],
            };
          }),
        );
        const sold = sums.flatMap(({ numbers }) => numbers);
        expect(new Set(sold).size, "each is sold once").toBe(sold.length);
        for (const [index, buyer] of buyers.entries()) {
          const own = sums.filter((sum) => sum.buyer === index);
          const rest = BigInt(paid[index]! * 10) - own.reduce((sum, { total }) => sum + total, 0n);
          expect(await books(buyer)).toEqual({ balance: String(rest), entries: String(rest), all: "0" });
          expect(rest >= 0n).toBe(true);
          expect(await numbersOf(buyer)).toEqual(own.flatMap(({ numbers }) => numbers).sort());
        }
        for (const number of market) expect(await onSale(number)).toBe(!sold.includes(number));
      }),
      { numRuns: 4 },
    );
  });
});
