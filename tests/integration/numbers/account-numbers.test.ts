import { sql } from "drizzle-orm";
import { text } from "node:stream/consumers";
import { beforeEach, describe, expect, it } from "vitest";

import { withAccount } from "@/db/with-account";
import { tellNumbers } from "@/lib/account/address-proofs/address-proof";
import { exportOffers, importOffers, importTestNumbers, OFFER_HEADINGS } from "@/lib/numbers/number-offers/stock";
import { deactivatePhoneNumber } from "@/lib/numbers/phone-numbers/deactivate-phone-number";
import { decideActivation } from "@/lib/numbers/phone-numbers/decide-activation";
import { setEmergencyCalls } from "@/lib/numbers/phone-numbers/set-emergency-calls";
import { stopUnverified } from "@/lib/numbers/phone-numbers/stop-unverified";
import { waitingNumbers } from "@/lib/numbers/phone-numbers/waiting-numbers";
import { openReport } from "@/lib/platform/reports/open-report";
import { unseal } from "@/lib/platform/secrets/seal";
import { runNextJob } from "@/lib/platform/server/background";
import { statementsOf } from "@/tests/integration/statements";
import { awaitingNumber, offer, testNumber } from "@/tests/support/number-offers";
import { phoneNumber } from "@/tests/support/rows";
import { makeKey, program } from "@/tests/support/service-account";
import { type Account, asSuperuser, auditRows, makeAccount, run, unique } from "@/tests/support/world";

const LIST =
  "query($search: String, $state: PhoneNumberState, $attached: Boolean, $countryCode: String, $sort: PhoneNumberSort, $first: Int, $after: String) { phoneNumbers(search: $search, state: $state, attached: $attached, countryCode: $countryCode, sort: $sort, first: $first, after: $after) { totalCount pageInfo { endCursor hasNextPage } nodes { id phoneNumber } } }";
const SMS =
  "mutation($input: SetPhoneNumberSmsInput!) { setPhoneNumberSms(input: $input) { phoneNumber { isSmsEnabled } } }";
const PARAMETERS =
  "mutation($input: UpdatePhoneNumberParametersInput!) { updatePhoneNumberParameters(input: $input) { phoneNumber { autoCharge incomingSmsCallbackUrl emergencyCallsToBeEnabled version } } }";
const GIVE_UP =
  "mutation($id: ID!) { deactivatePhoneNumber(id: $id) { phoneNumber { deactivated canceled canBeUsed autoCharge activationStatus applicationId } } }";
const ATTACH =
  "mutation($input: AttachPhoneNumbersInput!) { attachPhoneNumbers(input: $input) { phoneNumbers { applicationId } } }";
const DETACH = "mutation($ids: [ID!]!) { detachPhoneNumbers(ids: $ids) { phoneNumbers { applicationId } } }";
const CONFIGURE =
  "mutation($input: ConfigurePhoneNumberInput!) { configurePhoneNumber(input: $input) { phoneNumber { activationStatus configuration { businessName problem } } } }";
const PERSONAL =
  "personalTestNumber { phoneNumber isVerified codeAttemptsLeft lastCall { status } allowance { leftToday } }";

let account: Account;
beforeEach(async () => {
  account = await makeAccount();
});

const set = (id: string, what: ReturnType<typeof sql>) =>
  asSuperuser(sql`update phone_numbers set ${what} where phone_id = ${id}`);

describe("the account's numbers", () => {
  it("stop when the proof of their address does not come in time, and work again once it is there", async () => {
    const [late, waiting] = [await phoneNumber(account), await phoneNumber(account)];
    await phoneNumber(account); // needs no proof
    for (const id of [late, waiting])
      await set(
        id,
        sql`required_verification = 'LOCAL', verification_status = 'REQUIRED', category_name = 'GEOGRAPHIC', unverified_hold_until = ${id === late ? "2026-03-01" : "2026-03-02"}`,
      );
    const usable = async () =>
      (
        await asSuperuser<{ id: string; usable: boolean }>(
          sql`select phone_id::text as id, can_be_used as usable from phone_numbers where account_id = ${account.id} order by phone_id`,
        )
      ).map(({ usable: can }) => can);
    await stopUnverified(new Date("2026-03-01T23:59:00Z"));
    expect(await usable()).toEqual([true, true, true]);
    await stopUnverified(new Date("2026-03-02T00:01:00Z"));
    await stopUnverified(new Date("2026-03-02T00:02:00Z"));
    expect(await usable()).toEqual([false, true, true]);
    expect(await auditRows(account, "phoneNumber.stop")).toMatchObject([{ actor: "SYSTEM" }]);
    const [{ country }] = (await asSuperuser<{ country: string }>(
      sql`select country_code as country from phone_numbers where phone_id = ${late}`,
    )) as [{ country: string }];
    await withAccount({ accountId: account.id }, (tx) =>
      tellNumbers(tx, account.id, { countryCode: country, phoneCategoryName: "GEOGRAPHIC" }, "VERIFIED"),
    );
    expect(await usable()).toEqual([true, true, true]);
  });

  it("are found by every filter, in every order, page after page", async () => {
    const [attached, french, frozen, gone, waiting] = [
      await phoneNumber(account, { applicationId: await account.application() }),
      await phoneNumber(account),
      await phoneNumber(account),
      await phoneNumber(account, { deactivated: true }),
      await awaitingNumber(account),
    ];
    await set(french, sql`country_code = 'FR', next_renewal = '2020-01-01', auto_charge = false`);
    await set(frozen, sql`frozen_at = now(), next_renewal = '2031-01-01', can_be_used = false`);
    const found = async (variables: object) => {
      const { data } = await run(account.main, LIST, { ...variables });
      return (data.phoneNumbers.nodes as { id: string }[]).map(({ id }) => id);
    };
    expect(await found({ countryCode: "FR" })).toEqual([french]);
    expect(await found({ attached: true })).toEqual([attached]);
    expect((await found({ attached: false })).sort()).toEqual([french, frozen, gone, waiting].sort());
    expect(await found({ state: "FROZEN" })).toEqual([frozen]);
    expect(await found({ state: "GIVEN_UP" })).toEqual([gone]);
    expect(await found({ state: "AWAITING_CONFIGURATION" })).toEqual([waiting]);
    expect(await found({ state: "NOT_RENEWED" })).toEqual([french]);
    for (const sort of [
      "NUMBER_ASC",
      "NUMBER_DESC",
      "RENEWAL_ASC",
      "RENEWAL_DESC",
      "PURCHASED_ASC",
      "PURCHASED_DESC",
    ]) {
      const whole = await found({ sort });
      const { data } = await run(account.main, LIST, { sort, first: 2 });
      const rest = await found({ sort, after: data.phoneNumbers.pageInfo.endCursor });
      expect([...(data.phoneNumbers.nodes as { id: string }[]).map(({ id }) => id), ...rest]).toEqual(whole);
    }
    expect((await found({ sort: "RENEWAL_ASC" }))[0]).toBe(french);
    expect((await run(account.main, LIST, { after: "nonsense" })).codes).toEqual(["BAD_USER_INPUT"]);
    expect((await run((await makeAccount()).main, LIST)).data.phoneNumbers.totalCount).toBe(0);
  });

  it("cost the same few statements whether there is one or fifty", async () => {
    const query =
      "{ purchasedNumbers(first: 50) { totalCount nodes { phoneNumber applicationName ruleName price } } numbersAwaitingConfiguration(first: 50) { nodes { configuration { businessName } } } }";
    const manager = (await account.subuser("PhoneNumberManager")).ctx;
    await awaitingNumber(account);
    const one = await statementsOf(manager, query, {});
    for (let made = 0; made < 10; made++) await awaitingNumber(account);
    expect(await statementsOf(manager, query, {})).toBe(one);
  });

  it("take messages only where they can, and say so in the log", async () => {
    const [deaf, able] = [await phoneNumber(account), await phoneNumber(account)];
    await set(able, sql`is_sms_supported = true`);
    const support = await account.subuser("Support");
    expect((await run(support.ctx, SMS, { input: { id: able, enabled: true } })).codes).toEqual(["FORBIDDEN"]);
    expect((await run(account.main, SMS, { input: { id: deaf, enabled: true } })).codes).toEqual(["CONFLICT"]);
    expect(
      (await run(account.main, SMS, { input: { id: able, enabled: true } })).data.setPhoneNumberSms.phoneNumber
        .isSmsEnabled,
    ).toBe(true);
    expect(await auditRows(account, "phoneNumber.sms")).toMatchObject([{ object_id: able, new_values: { sms: true } }]);
  });

  it("take parameters, not a stale version, not an address that is none", async () => {
    const id = await phoneNumber(account);
    for (const incomingSmsCallbackUrl of [
      "ftp://example.com",
      "example.com",
      "https://ann:secret@example.com/",
      "javascript:alert(1)",
      `https://example.com/${"x".repeat(2000)}`,
    ]) {
      expect(
        (await run(account.main, PARAMETERS, { input: { id, incomingSmsCallbackUrl } })).errors[0]!.extensions,
      ).toMatchObject({ code: "BAD_USER_INPUT", fields: { incomingSmsCallbackUrl: expect.any(String) } });
    }
    const change = {
      id,
      autoCharge: false,
      incomingSmsCallbackUrl: "https://example.com/sms",
      emergencyCallsToBeEnabled: true,
      version: 1,
    };
    expect(
      (await run(account.main, PARAMETERS, { input: change })).data.updatePhoneNumberParameters.phoneNumber,
    ).toEqual({
      autoCharge: false,
      incomingSmsCallbackUrl: "https://example.com/sms",
      emergencyCallsToBeEnabled: true,
      version: 2,
    });
    expect((await run(account.main, PARAMETERS, { input: { ...change, autoCharge: true } })).codes).toEqual([
      "CONFLICT",
    ]);
    expect(
      (await run(account.main, PARAMETERS, { input: { id, incomingSmsCallbackUrl: "" } })).data
        .updatePhoneNumberParameters.phoneNumber,
    ).toMatchObject({ autoCharge: false, incomingSmsCallbackUrl: null });
    expect(await auditRows(account, "phoneNumber.parameters")).toHaveLength(2);
  });

  it("are given up by owners alone, for good, and may be sold again", async () => {
    const applicationId = await account.application();
    const id = await phoneNumber(account, { applicationId });
    const admin = await account.subuser("Admin");
    expect((await run(admin.ctx, GIVE_UP, { id })).codes).toEqual(["FORBIDDEN"]);
    await expect(deactivatePhoneNumber(admin.ctx, id)).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect((await run((await makeAccount()).main, GIVE_UP, { id })).codes).toEqual(["NOT_FOUND"]);
    expect((await run(account.main, GIVE_UP, { id })).data.deactivatePhoneNumber.phoneNumber).toEqual({
      deactivated: true,
      canceled: true,
      canBeUsed: false,
      autoCharge: false,
      activationStatus: "DEACTIVATED",
      applicationId: null,
    });
    expect((await run(account.main, GIVE_UP, { id })).codes).toEqual(["CONFLICT"]);
    expect((await run(account.main, PARAMETERS, { input: { id, autoCharge: true } })).codes).toEqual(["CONFLICT"]);
    expect(await auditRows(account, "phoneNumber.deactivate")).toHaveLength(1);
    const [row] = await asSuperuser<{ phone_number: string }>(
      sql`select phone_number from phone_numbers where phone_id = ${id}`,
    );
    await phoneNumber(await makeAccount(), { number: row!.phone_number });
  });

  it("are attached and taken off together, all or none", async () => {
    const [applicationId, one, other, taken] = [
      await account.application(),
      await phoneNumber(account),
      await phoneNumber(account),
      await phoneNumber(account, { applicationId: await account.application() }),
    ];
    expect((await run(account.main, ATTACH, { input: { ids: [one, taken], applicationId } })).codes).toEqual([
      "CONFLICT",
    ]);
    expect((await run(account.main, ATTACH, { input: { ids: [], applicationId } })).codes).toEqual(["BAD_USER_INPUT"]);
    expect(
      (await run(account.main, ATTACH, { input: { ids: [one, other, one], applicationId } })).data.attachPhoneNumbers
        .phoneNumbers,
    ).toEqual([{ applicationId }, { applicationId }]);
    expect((await run(account.main, DETACH, { ids: [one, other] })).data.detachPhoneNumbers.phoneNumbers).toEqual([
      { applicationId: null },
      { applicationId: null },
    ]);
    expect(await auditRows(account, "phoneNumber.attach")).toHaveLength(2);
    expect(await auditRows(account, "phoneNumber.detach")).toHaveLength(2);
  });
});

describe("a number that awaits its configuration", () => {
  const given = (id: string, more: object = {}) => ({
    input: {
      id,
      businessName: "Harbour",
      purpose: "Support",
      contactName: "Ann",
      contactEmail: "ann@example.com",
      contactPhone: "+49 30 901820",
      ...more,
    },
  });

  it("is configured by its manager, then decided on by the operator; the contact is in no audit row", async () => {
    const id = await awaitingNumber(account);
    const [row] = await asSuperuser<{ phone_number: string }>(
      sql`select phone_number from phone_numbers where phone_id = ${id}`,
    );
    const number = row!.phone_number;
    const { ctx } = await account.subuser("PhoneNumberManager");
    expect((await run(account.main, CONFIGURE, given(id))).codes).toEqual(["FORBIDDEN"]);
    for (const [field, value] of [
      ["businessName", " "],
      ["contactEmail", "ann"],
      ["contactPhone", "12"],
      ["purpose", "x".repeat(501)],
    ] as const) {
      expect((await run(ctx, CONFIGURE, given(id, { [field]: value }))).errors[0]!.extensions).toMatchObject({
        fields: { [field]: expect.any(String) },
      });
    }
    await expect(decideActivation(number, { to: "activate" })).rejects.toMatchObject({ code: "CONFLICT" });
    expect((await run(ctx, CONFIGURE, given(id))).data.configurePhoneNumber.phoneNumber).toEqual({
      activationStatus: "ACTIVATING",
      configuration: { businessName: "Harbour", problem: "" },
    });
    expect((await run(ctx, CONFIGURE, given(id))).codes).toEqual(["CONFLICT"]);
    expect((await run(ctx, CONFIGURE, given(await phoneNumber(account)))).codes).toEqual(["CONFLICT"]);

    await decideActivation(number, { to: "give back", problem: "Not registered." });
    const list = async () =>
      (await run(ctx, "{ numbersAwaitingConfiguration { nodes { id activationStatus configuration { problem } } } }"))
        .data.numbersAwaitingConfiguration.nodes;
    expect(await list()).toEqual([
      {
        id,
        activationStatus: "AWAITING_BUSINESS_PHONE_NUMBER_CONFIGURATION",
        configuration: { problem: "Not registered." },
      },
    ]);
    await run(ctx, CONFIGURE, given(id));
    await decideActivation(number, { to: "refuse", why: "SELF_BAN_ENABLED" });
    expect(
      (await run(account.main, "query($id: ID!) { phoneNumber(id: $id) { activationStatus canBeUsed } }", { id })).data
        .phoneNumber,
    ).toEqual({ activationStatus: "SELF_BAN_ENABLED", canBeUsed: false });
    await decideActivation(number, { to: "activate" });
    expect(await list()).toEqual([]);
    expect(
      await asSuperuser(sql`select activation_status, can_be_used from phone_numbers where phone_id = ${id}`),
    ).toEqual([{ activation_status: "ACTIVE", can_be_used: true }]);
    expect((await auditRows(account, "phoneNumber.activate")).map(({ actor }) => actor)).toEqual([
      "OPERATOR",
      "OPERATOR",
      "OPERATOR",
    ]);
    expect(JSON.stringify(await auditRows(account))).not.toContain("ann@example.com");
    await expect(decideActivation("49301", { to: "activate" })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

it("a number reaches emergency services once the operator says so, who sees which wait for that and what they are for", async () => {
  const id = await awaitingNumber(account);
  const [{ number } = { number: "" }] = await asSuperuser<{ number: string }>(
    sql`select phone_number as number from phone_numbers where phone_id = ${id}`,
  );
  await run((await account.subuser("PhoneNumberManager")).ctx, CONFIGURE, {
    input: {
      id,
      businessName: "Harbour",
      purpose: "Parcels",
      contactName: "Ann",
      contactEmail: "ann@example.com",
      contactPhone: "+4930901820",
    },
  });
  await run(account.main, PARAMETERS, { input: { id, emergencyCallsToBeEnabled: true } });
  await phoneNumber(account);
  const waiting = () => withAccount({ accountId: account.id }, (tx) => waitingNumbers(tx, account.id));
  expect(await waiting()).toEqual([
    {
      phoneNumber: number,
      activationStatus: "ACTIVATING",
      emergencyWanted: true,
      emergencyEnabled: false,
      configuration: {
        businessName: "Harbour",
        purpose: "Parcels",
        contactName: "Ann",
        contactEmail: "ann@example.com",
        contactPhone: expect.stringMatching(/4930901820$/),
      },
    },
  ]);
  await decideActivation(number, { to: "activate" });
  expect(await waiting()).toHaveLength(1);
  await setEmergencyCalls(number, true);
  await setEmergencyCalls(number, true);
  expect(await waiting()).toEqual([]);
  expect(
    (await run(account.main, "query($id: ID!) { phoneNumber(id: $id) { emergencyCallsEnabled } }", { id })).data
      .phoneNumber,
  ).toEqual({ emergencyCallsEnabled: true });
  expect(await auditRows(account, "phoneNumber.emergency")).toMatchObject([{ actor: "OPERATOR" }]);
  await expect(setEmergencyCalls("49301", true)).rejects.toMatchObject({ code: "NOT_FOUND" });
});

describe("test numbers", () => {
  it("lead an account's calls to its own application under a code of its own", async () => {
    const [id, applicationId, rival] = [await testNumber(), await account.application(), await makeAccount()];
    const route = (who: Account, application: string | null) =>
      run(who.main, "mutation($input: RouteTestNumberInput!) { routeTestNumber(input: $input) }", {
        input: { testNumberId: id, applicationId: application },
      });
    expect((await route(account, await rival.application())).codes).toEqual(["NOT_FOUND"]);
    await route(account, applicationId);
    await route(rival, await rival.application());
    const own = async (who: Account) =>
      (
        (await run(who.main, "{ testNumbers { id applicationId accessCode } }")).data.testNumbers as {
          id: string;
          accessCode: string | null;
          applicationId: string | null;
        }[]
      ).find((row) => row.id === id)!;
    const first = await own(account);
    expect(first).toEqual({ id, applicationId, accessCode: expect.stringMatching(/^\d{7}$/) });
    expect((await own(rival)).accessCode).not.toBe(first.accessCode);
    const engine = await program(await makeKey(account.main, { engine: true }));
    const told = async () =>
      (await run(engine, "{ engineAccount { testNumberRoutes { phoneNumber accessCode applicationId ruleId } } }")).data
        .engineAccount.testNumberRoutes;
    expect(await told()).toEqual([
      { phoneNumber: expect.stringMatching(/^\d+$/), accessCode: first.accessCode, applicationId, ruleId: null },
    ]);
    await route(account, await account.application());
    expect((await own(account)).accessCode).toBe(first.accessCode);
    await route(account, null);
    expect(await own(account)).toEqual({ id, applicationId: null, accessCode: null });
    expect(await told()).toEqual([]);
    expect(await auditRows(account, "testNumber.route")).toHaveLength(3);
  });

  it("of one's own are verified by the code of a call: five tries, then another call", async () => {
    const ask = (mutation: string) => run(account.main, `mutation { ${mutation} { ${PERSONAL} } }`);
    expect((await ask("callPersonalTestNumber")).codes).toEqual(["NOT_FOUND"]);
    expect(
      (await run(account.main, `mutation { setPersonalTestNumber(input: { phoneNumber: "12" }) { ${PERSONAL} } }`))
        .codes,
    ).toEqual(["BAD_USER_INPUT"]);
    await run(
      account.main,
      `mutation { setPersonalTestNumber(input: { phoneNumber: "+49 30 901820" }) { ${PERSONAL} } }`,
    );
    expect((await ask("callPersonalTestNumber")).data.callPersonalTestNumber.personalTestNumber).toEqual({
      phoneNumber: "4930901820",
      isVerified: false,
      codeAttemptsLeft: 5,
      lastCall: { status: "REQUESTED" },
      allowance: { leftToday: 4 },
    });
    expect((await ask("callPersonalTestNumber")).codes).toEqual(["RATE_LIMITED"]);
    const code = async () => {
      const [call] = await asSuperuser<{ code: string }>(
        sql`select code from verification_calls where account_id = ${account.id} order by verification_call_id desc limit 1`,
      );
      return unseal(account.id, call!.code);
    };
    const type = (typed: string) =>
      run(account.main, `mutation($code: String!) { verifyPersonalTestNumber(code: $code) { ${PERSONAL} } }`, {
        code: typed,
      });
    const right = await code();
    const wrong = right === "000000" ? "000001" : "000000";
    for (let tried = 0; tried < 5; tried++) expect((await type(wrong)).codes).toEqual(["BAD_USER_INPUT"]);
    expect((await type(right)).codes).toEqual(["BAD_USER_INPUT"]);
    await asSuperuser(
      sql`update verification_calls set created_at = now() - interval '2 minutes' where account_id = ${account.id}`,
    );
    await ask("callPersonalTestNumber");
    expect((await type(await code())).data.verifyPersonalTestNumber.personalTestNumber).toMatchObject({
      isVerified: true,
      codeAttemptsLeft: 0,
    });
    expect((await ask("callPersonalTestNumber")).codes).toEqual(["CONFLICT"]);
    expect(
      (await auditRows(account))
        .map(({ action }) => action)
        .filter((action) => action.startsWith("personalTestNumber")),
    ).toEqual([
      "personalTestNumber.set",
      "personalTestNumber.call",
      "personalTestNumber.call",
      "personalTestNumber.verify",
    ]);
    await run(
      account.main,
      `mutation { setPersonalTestNumber(input: { phoneNumber: "+49 30 901821" }) { ${PERSONAL} } }`,
    );
    expect((await run(account.main, `{ ${PERSONAL} }`)).data.personalTestNumber.isVerified).toBe(false);
  });
});

describe("the operator's file", () => {
  const csv = (...lines: string[]) => [OFFER_HEADINGS.join(","), ...lines].join("\n");

  it("is refused by the line, all of it", async () => {
    const owned = unique("").replace(/\D/g, "").slice(0, 6);
    const number = `4930${owned.padEnd(6, "1")}`;
    await phoneNumber(account, { number });
    const good = "+4930770001,DE,,GEOGRAPHIC,Berlin,1.50,2,USD,no,,no";
    for (const [line, problem] of [
      ["+49x,DE,,GEOGRAPHIC,,1,0,USD,no,,no", /Line 3: number/],
      ["+4930770002,Germany,,GEOGRAPHIC,,1,0,USD,no,,no", /Line 3: country/],
      ["+4930770002,DE,,GEOGRAPHIC,,1.23456,0,USD,maybe,,no", /Line 3: price.*sms/],
      [good, /Line 3: \+4930770001 stands there twice/],
      [`${number},DE,,GEOGRAPHIC,,1,0,USD,no,,no`, /Line 3: .* account's number already/],
    ] as const) {
      await expect(importOffers(csv(good, line))).rejects.toMatchObject({ message: expect.stringMatching(problem) });
    }
    await expect(importOffers("number,country\n1,DE")).rejects.toMatchObject({
      message: expect.stringContaining("category, price, currency"),
    });
    await expect(importTestNumbers("number,country\n+1,DE")).rejects.toMatchObject({
      message: expect.stringContaining("Line 2"),
    });
    expect((await exportOffers()).some(([exported]) => exported === "+4930770001")).toBe(false);
  });

  it("puts numbers up for sale, replaces what it says again, and comes back as it was", async () => {
    const known = await offer({ price: "9" });
    const lines = [
      `+${known},DE,,MOBILE,"Berlin, Mitte",1.5000,2.0000,EUR,yes,LOCAL,yes`,
      "+4930770009,DE,,GEOGRAPHIC,,1.0000,0.0000,USD,no,,no",
    ];
    expect(await importOffers(csv(...lines))).toEqual({ added: 1, replaced: 1 });
    const exported = await exportOffers();
    expect(exported.find(([number]) => number === `+${known}`)).toEqual([
      `+${known}`,
      "DE",
      "",
      "MOBILE",
      "Berlin, Mitte",
      "1.5000",
      "2.0000",
      "EUR",
      "yes",
      "LOCAL",
      "yes",
    ]);
    expect(await importTestNumbers("number,country,region\n+4930770100,DE,Berlin\n")).toEqual({
      added: 1,
      replaced: 0,
    });
    expect(await importTestNumbers("number,country,region\n+4930770100,DE,Potsdam\n")).toEqual({
      added: 0,
      replaced: 1,
    });
  });
});

describe("a file of numbers", () => {
  it("is ordered by whoever holds its section, and has a line for each number that the filter leaves", async () => {
    await asSuperuser(sql`delete from jobs`); // jobs left by earlier tests
    const manager = (await account.subuser("PhoneNumberManager")).ctx;
    const [kept, waiting] = [
      await phoneNumber(account, { applicationId: await account.application() }),
      await awaitingNumber(account),
    ];
    await phoneNumber(account, { deactivated: true });
    const digits = async (id: string) =>
      (
        await asSuperuser<{ phone_number: string }>(sql`select phone_number from phone_numbers where phone_id = ${id}`)
      )[0]!.phone_number;
    const order = async (mutation: string) => {
      const { data } = await run(manager, `mutation { ${mutation} { report { id } } }`);
      await runNextJob();
      const { read } = await openReport(manager, Object.values<{ report: { id: string } }>(data)[0]!.report.id);
      return (await text(read()))
        .trim()
        .split("\n")
        .slice(1)
        .map((line) => line.split(",")[0]);
    };
    expect(
      (await run((await account.subuser("UserManager")).ctx, "mutation { orderPhoneNumberReport { report { id } } }"))
        .codes,
    ).toEqual(["FORBIDDEN"]);
    expect((await run(account.main, "mutation { orderNumbersAwaitingReport { report { id } } }")).codes).toEqual([
      "FORBIDDEN",
    ]);
    expect(await order("orderPhoneNumberReport(filter: { attached: true })")).toEqual([`+${await digits(kept)}`]);
    expect(await order("orderNumbersAwaitingReport")).toEqual([`+${await digits(waiting)}`]);
  });
});
