import { sql } from "drizzle-orm";
import { randomInt } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";

import { attachPhoneNumber } from "@/lib/numbers/phone-numbers/attach-phone-number";
import { detachPhoneNumber } from "@/lib/numbers/phone-numbers/detach-phone-number";
import { addSipRegistration } from "@/lib/numbers/sip-registrations/add-sip-registration";
import { updateSipRegistration } from "@/lib/numbers/sip-registrations/update-sip-registration";
import { phoneNumber, rule, user } from "@/tests/support/rows";
import { type Account, asSuperuser, auditRows, makeAccount, run, unique } from "@/tests/support/world";

const ATTACH =
  "mutation($input: AttachPhoneNumberInput!) { attachPhoneNumber(input: $input) { phoneNumber { applicationId ruleName version } } }";
const BIND =
  "mutation($input: BindPhoneNumberInput!) { bindPhoneNumber(input: $input) { phoneNumber { ruleName version } } }";
const DETACH = "mutation($id: ID!) { detachPhoneNumber(id: $id) { phoneNumber { applicationId ruleId } } }";
const ADD_SIP =
  "mutation($input: AddSipRegistrationInput!) { addSipRegistration(input: $input) { sipRegistration { id sipUsername successful subscriptionPrice ruleName userName } } }";
const UPDATE_SIP =
  "mutation($input: UpdateSipRegistrationInput!) { updateSipRegistration(input: $input) { sipRegistration { sipUsername proxy successful ruleName userName version } } }";
const ADD_WHATSAPP =
  "mutation($input: AddWhatsappNumberInput!) { addWhatsappNumber(input: $input) { whatsappNumber { id phoneNumber countryCode } } }";

/** Returns a random number, as numbers are unique across accounts. */
const someNumber = () => `4930${randomInt(1e6, 1e7)}`;

let account: Account;
let applicationId: string;
beforeEach(async () => {
  account = await makeAccount();
  applicationId = await account.application();
});

describe("a phone number", () => {
  it("is attached and taken off by nobody who may only read, by the verbs neither", async () => {
    const id = await phoneNumber(account);
    for (const role of ["Supervisor", "Support", "Accountant"] as const) {
      const { ctx } = await account.subuser(role);
      expect((await run(ctx, ATTACH, { input: { id, applicationId } })).codes).toEqual(["FORBIDDEN"]);
      await expect(attachPhoneNumber(ctx, { id, applicationId })).rejects.toMatchObject({ code: "FORBIDDEN" });
      await expect(detachPhoneNumber(ctx, id)).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
    expect(await asSuperuser(sql`select application_id from phone_numbers where phone_id = ${id}`)).toEqual([
      { application_id: null },
    ]);
  });

  it("is attached with a rule, bound to another and taken off, each with its audit row", async () => {
    const [first, second] = [await rule(account, applicationId, "first"), await rule(account, applicationId, "second")];
    const number = someNumber();
    const id = await phoneNumber(account, { number });
    const developer = await account.subuser("Developer");
    expect(
      (await run(developer.ctx, ATTACH, { input: { id, applicationId, ruleId: first } })).data.attachPhoneNumber
        .phoneNumber,
    ).toEqual({ applicationId, ruleName: "first", version: 2 });
    expect(
      (await run(developer.ctx, BIND, { input: { id, ruleId: second, version: 2 } })).data.bindPhoneNumber.phoneNumber,
    ).toEqual({ ruleName: "second", version: 3 });
    expect((await run(developer.ctx, BIND, { input: { id, ruleId: first, version: 2 } })).codes).toEqual(["CONFLICT"]);
    expect((await run(developer.ctx, BIND, { input: { id } })).codes).toEqual(["BAD_USER_INPUT"]);
    expect(
      (await run(developer.ctx, BIND, { input: { id, ruleId: null } })).data.bindPhoneNumber.phoneNumber.ruleName,
    ).toBeNull();
    expect((await run(developer.ctx, DETACH, { id })).data.detachPhoneNumber.phoneNumber).toEqual({
      applicationId: null,
      ruleId: null,
    });
    expect((await run(developer.ctx, DETACH, { id })).codes).toEqual(["CONFLICT"]);
    const rows = (await auditRows(account)).filter(({ object_kind }) => object_kind === "phoneNumber");
    expect(rows.map(({ action, actor_name, object_name }) => [action, actor_name, object_name])).toEqual(
      ["phoneNumber.attach", "phoneNumber.bind", "phoneNumber.bind", "phoneNumber.detach"].map((action) => [
        action,
        developer.name,
        `+${number}`,
      ]),
    );
  });

  it("takes no rule of another application, and none that is nobody's", async () => {
    const id = await phoneNumber(account);
    const other = await rule(account, await account.application());
    expect((await run(account.main, ATTACH, { input: { id, applicationId, ruleId: other } })).codes).toEqual([
      "NOT_FOUND",
    ]);
    await attachPhoneNumber(account.main, { id, applicationId });
    expect((await run(account.main, BIND, { input: { id, ruleId: other } })).codes).toEqual(["NOT_FOUND"]);
  });

  it("that is attached or deactivated is attached nowhere else; of two at once one wins", async () => {
    const [id, gone] = [await phoneNumber(account), await phoneNumber(account, { deactivated: true })];
    const second = await account.application();
    const answers = await Promise.all(
      [applicationId, second].map((application) =>
        run(account.main, ATTACH, { input: { id, applicationId: application } }),
      ),
    );
    expect(answers.map(({ codes }) => codes[0] ?? "done").sort()).toEqual(["CONFLICT", "done"]);
    const { errors } = await run(account.main, ATTACH, { input: { id: gone, applicationId } });
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining("deactivated"),
      extensions: { code: "CONFLICT" },
    });
  });

  it("is found by its digits however they are written, in its own application's list alone", async () => {
    const number = someNumber();
    const [own, elsewhere, unattached] = ["1", "2", "3"].map((last) => number + last);
    await phoneNumber(account, { applicationId, number: own });
    await phoneNumber(account, { applicationId: await account.application(), number: elsewhere });
    const free = await phoneNumber(account, { number: unattached });
    const list = async (search: string) =>
      (
        await run(
          account.main,
          "query($id: ID!, $search: String) { application(id: $id) { phoneNumbers(search: $search) { totalCount nodes { phoneNumber } } attachablePhoneNumbers(search: $search) { id } } }",
          { id: applicationId, search },
        )
      ).data.application;
    for (const search of [
      "",
      `+${number.slice(0, 2)} (${number.slice(2, 4)}) ${number.slice(4, 7)}-${number.slice(7)}`,
      "BERLIN",
      number.slice(3, 8),
    ]) {
      expect(await list(search)).toEqual({
        phoneNumbers: { totalCount: 1, nodes: [{ phoneNumber: own }] },
        attachablePhoneNumbers: [{ id: free }],
      });
    }
    expect(await list(`${number}9`)).toEqual({
      phoneNumbers: { totalCount: 0, nodes: [] },
      attachablePhoneNumbers: [],
    });
  });

  it("stays in the account when its application goes", async () => {
    const ruleId = await rule(account, applicationId);
    const id = await phoneNumber(account, { applicationId, ruleId });
    await asSuperuser(sql`delete from applications where application_id = ${applicationId}`);
    expect(await asSuperuser(sql`select application_id, rule_id from phone_numbers where phone_id = ${id}`)).toEqual([
      { application_id: null, rule_id: null },
    ]);
  });
});

describe("a SIP registration", () => {
  const input = (more: object = {}) => ({
    applicationId,
    sipUsername: "office",
    password: "a very secret one",
    proxy: "sip.example.com:5060",
    ...more,
  });

  it.each([
    ["sipUsername", ""],
    ["sipUsername", "two words"],
    ["sipUsername", "x".repeat(101)],
    ["proxy", "http://sip.example.com"],
    ["proxy", "sip example"],
    ["proxy", ""],
    ["proxy", "sip.example.com:port"],
    ["outboundProxy", "a b"],
    ["authUser", "a b"],
    ["password", ""],
    ["password", "x".repeat(256)],
  ])("is refused with %s %.20j", async (field, value) => {
    const { errors } = await run(account.main, ADD_SIP, { input: input({ [field]: value }) });
    expect(errors[0]!.extensions).toEqual({ code: "BAD_USER_INPUT", fields: { [field]: expect.any(String) } });
  });

  it("keeps its password sealed: in no answer, no audit row and no row of the table", async () => {
    const { data } = await run(account.main, ADD_SIP, { input: input() });
    await updateSipRegistration(account.main, {
      id: data.addSipRegistration.sipRegistration.id,
      password: "another secret one",
    });
    expect(data.addSipRegistration.sipRegistration).toMatchObject({
      sipUsername: "office",
      successful: null,
      subscriptionPrice: "0.0000",
    });
    const [row] = await asSuperuser<{ text: string }>(
      sql`select sip_registrations::text as text from sip_registrations where account_id = ${account.id}`,
    );
    const rows = await auditRows(account);
    expect(rows.map(({ action }) => action)).toEqual(
      expect.arrayContaining(["sipRegistration.add", "sipRegistration.update"]),
    );
    for (const text of [row!.text, JSON.stringify(rows)]) expect(text).not.toMatch(/very secret|another secret/);
    expect(rows.at(-1)!.new_values).toEqual({ passwordChanged: true });
  });

  it("shows what the engine reported until it registers with something else", async () => {
    const { sipRegistrationId: id } = await addSipRegistration(account.main, input());
    await asSuperuser(
      sql`update sip_registrations set successful = false, status_code = 403, error_message = 'Forbidden', last_updated = now() where sip_registration_id = ${id}`,
    );
    const rename = await run(account.main, UPDATE_SIP, { input: { id, isPersistent: false } });
    expect(rename.data.updateSipRegistration.sipRegistration.successful).toBe(false);
    const other = await run(account.main, UPDATE_SIP, { input: { id, proxy: "sip2.example.com" } });
    expect(other.data.updateSipRegistration.sipRegistration).toMatchObject({
      proxy: "sip2.example.com",
      successful: null,
    });
  });

  it("leads to rules and users of its application, named by those who hold them", async () => {
    const [ruleId, userId] = [
      await rule(account, applicationId, "front desk"),
      await user(account, applicationId, "anna"),
    ];
    const { sipRegistrationId } = await addSipRegistration(account.main, input());
    const id = String(sipRegistrationId);
    const [developer, accountant] = [await account.subuser("Developer"), await account.subuser("Accountant")];
    expect((await run(developer.ctx, UPDATE_SIP, { input: { id, userId } })).codes).toEqual(["FORBIDDEN"]);
    expect((await run(accountant.ctx, ADD_SIP, { input: input({ ruleId }) })).codes).toEqual(["FORBIDDEN"]);
    expect((await run(accountant.ctx, ADD_SIP, { input: input({ sipUsername: unique("a") }) })).errors).toEqual([]);
    expect(
      (await run(developer.ctx, UPDATE_SIP, { input: { id, ruleId } })).data.updateSipRegistration.sipRegistration,
    ).toMatchObject({ ruleName: "front desk", userName: null });
    expect(
      (await run(account.main, UPDATE_SIP, { input: { id, userId } })).data.updateSipRegistration.sipRegistration,
    ).toMatchObject({ ruleName: "front desk", userName: "anna" });
    // Sending unchanged references back needs no additional permission.
    expect((await run(developer.ctx, UPDATE_SIP, { input: { id, userId, ruleId, authUser: "x" } })).errors).toEqual([]);
    const moved = await run(account.main, UPDATE_SIP, { input: { id, applicationId: await account.application() } });
    expect(moved.data.updateSipRegistration.sipRegistration).toMatchObject({ ruleName: null, userName: null });
    expect((await run(account.main, UPDATE_SIP, { input: { id, ruleId } })).codes).toEqual(["NOT_FOUND"]);
    expect((await run(account.main, UPDATE_SIP, { input: { id, userId } })).codes).toEqual(["NOT_FOUND"]);
  });

  it("is changed by one of two at once who began at the same version", async () => {
    const { sipRegistrationId: id } = await addSipRegistration(account.main, input());
    const answers = await Promise.all(
      ["a.example.com", "b.example.com"].map((proxy) =>
        run(account.main, UPDATE_SIP, { input: { id, version: 1, proxy } }),
      ),
    );
    expect(answers.map(({ codes }) => codes[0] ?? "done").sort()).toEqual(["CONFLICT", "done"]);
  });

  it("is found by its state", async () => {
    const { sipRegistrationId: id } = await addSipRegistration(account.main, input());
    const count = async (state: string) =>
      (
        await run(
          account.main,
          `query($id: ID!) { application(id: $id) { sipRegistrations(state: ${state}, search: "EXAMPLE") { totalCount } } }`,
          { id: applicationId },
        )
      ).data.application.sipRegistrations.totalCount;
    expect([await count("REGISTERED"), await count("FAILED"), await count("NOT_REPORTED")]).toEqual([0, 0, 1]);
    await asSuperuser(sql`update sip_registrations set successful = true where sip_registration_id = ${id}`);
    expect([await count("REGISTERED"), await count("FAILED"), await count("NOT_REPORTED")]).toEqual([1, 0, 0]);
  });
});

describe("a WhatsApp number", () => {
  const input = (phoneNumber: string) => ({ applicationId, phoneNumber, voicePassword: "the voice secret" });

  it.each(["", "hello", "12", "030 901820", "+49", "+999 123456789"])("is refused as %j", async (typed) => {
    expect((await run(account.main, ADD_WHATSAPP, { input: input(typed) })).errors[0]!.extensions).toEqual({
      code: "BAD_USER_INPUT",
      fields: { phoneNumber: expect.any(String) },
    });
  });

  it("is kept once, however it is written, with its password sealed", async () => {
    const made = await run(account.main, ADD_WHATSAPP, { input: input("+49 (30) 901-820") });
    expect(made.data.addWhatsappNumber.whatsappNumber).toMatchObject({ phoneNumber: "4930901820", countryCode: "DE" });
    const again = await Promise.all([
      run(account.main, ADD_WHATSAPP, { input: input("49 30 901820") }),
      run(account.main, ADD_WHATSAPP, { input: input("+4930901820") }),
    ]);
    expect(again.map(({ errors }) => errors[0]!.extensions)).toEqual(
      Array(2).fill({ code: "BAD_USER_INPUT", fields: { phoneNumber: expect.any(String) } }),
    );
    const [row] = await asSuperuser<{ text: string }>(
      sql`select whatsapp_numbers::text as text from whatsapp_numbers where account_id = ${account.id}`,
    );
    expect(row!.text + JSON.stringify(await auditRows(account))).not.toContain("voice secret");
    const { id } = made.data.addWhatsappNumber.whatsappNumber;
    const admin = await account.subuser("Admin");
    expect((await run(admin.ctx, "mutation($id: ID!) { deleteWhatsappNumber(id: $id) }", { id })).codes).toEqual([
      "FORBIDDEN",
    ]);
    expect((await run(account.main, "mutation($id: ID!) { deleteWhatsappNumber(id: $id) }", { id })).data).toEqual({
      deleteWhatsappNumber: true,
    });
    expect((await auditRows(account)).map(({ action }) => action)).toEqual(
      expect.arrayContaining(["whatsappNumber.add", "whatsappNumber.delete"]),
    );
  });
});
