import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { logIn } from "@/lib/access/auth/log-in";
import { cancelEmailChange } from "@/lib/account/profile/cancel-email-change";
import { confirmEmailChange } from "@/lib/account/profile/confirm-email-change";
import { requestEmailChange } from "@/lib/account/profile/request-email-change";
import { updateProfile } from "@/lib/account/profile/update-profile";
import { NOT_KEPT } from "@/lib/platform/audit/changes";
import { makeContact } from "@/tests/support/contacts";
import { codeFor, mailsOf } from "@/tests/support/mails";
import {
  type Account,
  anonymous,
  asSuperuser,
  auditRows,
  makeAccount,
  PASSWORD,
  run,
  unique,
  withToken,
} from "@/tests/support/world";

const UPDATE =
  "mutation($input: UpdateProfileInput!) { updateProfile(input: $input) { profile { firstName version } } }";
const stored = async ({ id }: Account) => (await asSuperuser(sql`select * from accounts where account_id = ${id}`))[0]!;
const newEmail = () => `${unique("new-")}@example.com`;

/** Skips the minute required between two codes. */
const waited = ({ id }: Account) =>
  asSuperuser(
    sql`update notification_contacts set next_verification_at = now() - interval '1 second' where account_id = ${id}`,
  );

describe("updateProfile", () => {
  it("is refused without a session and without the section, and changes nothing", async () => {
    const account = await makeAccount();
    const developer = await account.subuser("Developer");
    const before = await stored(account);
    await expect(updateProfile(anonymous(), { firstName: "Ada" })).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    expect((await run(developer.ctx, UPDATE, { input: { firstName: "Ada" } })).codes).toEqual(["FORBIDDEN"]);
    expect(await stored(account)).toEqual(before);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ["a first name of 50 characters", { firstName: "a".repeat(50) }, "firstName"],
    ["a last name of 50 characters", { lastName: "a".repeat(50) }, "lastName"],
    ["a language that is none", { languageCode: "xx" }, "languageCode"],
    ["a time zone that is none", { timeZone: "Mars/Olympus" }, "timeZone"],
    ["custom data of 8192 characters", { customData: "d".repeat(8192) }, "customData"],
    ["a billing name of 200 characters", { billingAddress: { name: "n".repeat(200) } }, "billingAddress.name"],
    ["an address of 512 characters", { billingAddress: { address: "a".repeat(512) } }, "billingAddress.address"],
    ["a ZIP code of 30 characters", { billingAddress: { zip: "1".repeat(30) } }, "billingAddress.zip"],
    ["a phone of 30 characters", { billingAddress: { phone: "1".repeat(30) } }, "billingAddress.phone"],
    ["a state of 101 characters", { billingAddress: { state: "s".repeat(101) } }, "billingAddress.state"],
    ["a country that is none", { billingAddress: { countryCode: "XX" } }, "billingAddress.countryCode"],
  ])("refuses %s with a sentence for the field", async (_what, input, field) => {
    const account = await makeAccount();
    const before = await stored(account);
    const { errors } = await run(account.main, UPDATE, { input });
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      { code: "BAD_USER_INPUT", fields: { [field]: expect.stringMatching(/\w+ .*/) } },
    ]);
    expect(await stored(account)).toEqual(before);
  });

  it("changes what is given at its limits, leaves the rest, and keeps in the audit log that it changed, with what is nobody's own", async () => {
    const account = await makeAccount();
    const payer = await account.subuser("PayerNoVerify");
    const input = {
      firstName: "a".repeat(49),
      timeZone: "Asia/Tokyo",
      customData: "d".repeat(8191),
      billingAddress: { name: "n".repeat(199), countryCode: "DE", address: "a".repeat(511), phone: "+49 (30) 901820" },
    };
    expect((await run(payer.ctx, UPDATE, { input })).errors).toEqual([]);
    const after = await run(
      account.main,
      "{ account { timeZone profile { firstName lastName currency customData billingAddress { name countryCode state address zip phone } } } }",
    );
    expect(after.data.account).toMatchObject({
      timeZone: "UTC",
      profile: {
        firstName: input.firstName,
        lastName: "",
        currency: "USD",
        billingAddress: { ...input.billingAddress, state: "", zip: "" },
      },
    });
    const again = await withToken(account.token);
    expect(again.viewer!.timeZone).toBe("Asia/Tokyo");
    const [row] = await auditRows(account, "profile.update");
    expect(row).toMatchObject({
      actor_name: payer.name,
      old_values: { firstName: "", location: "UTC" },
      new_values: { firstName: NOT_KEPT, location: "Asia/Tokyo", billingAddress: NOT_KEPT },
    });
    expect(row!.new_values).not.toHaveProperty("lastName");
    for (const own of [input.firstName, ...Object.values(input.billingAddress)])
      expect(JSON.stringify(row!.new_values)).not.toContain(`"${own}"`);
  });

  it("lets one of two win who save at once, and tells the other what happened", async () => {
    const account = await makeAccount();
    const admin = await account.subuser("Admin");
    const both = await Promise.allSettled([
      updateProfile(account.main, { firstName: "Ada", version: 1 }),
      updateProfile(admin.ctx, { firstName: "Grace", version: 1 }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(both.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { code: "CONFLICT", message: expect.stringContaining("Somebody else changed the profile meanwhile") },
    });
    expect(await auditRows(account, "profile.update")).toHaveLength(1);
    expect((await stored(account)).version).toBe(2);
  });
});

describe("the login e-mail", () => {
  it("is changed by nobody but the account's own login, whatever role they hold", async () => {
    const account = await makeAccount();
    const owner = await account.subuser("Owner");
    const before = await stored(account);
    const asks = [
      [
        "mutation($input: RequestEmailChangeInput!) { requestEmailChange(input: $input) { emailChange { email } } }",
        { input: { email: newEmail(), password: PASSWORD } },
      ],
      [
        "mutation($input: ConfirmEmailChangeInput!) { confirmEmailChange(input: $input) }",
        { input: { code: "123456" } },
      ],
      ["mutation { cancelEmailChange }", {}],
    ] as const;
    for (const [query, variables] of asks) {
      expect((await run(anonymous(), query, variables)).codes).toEqual(["UNAUTHENTICATED"]);
      expect((await run(owner.ctx, query, variables)).errors).toMatchObject([
        { extensions: { code: "FORBIDDEN", reason: "NOT_THE_MAIN_ACCOUNT" } },
      ]);
    }
    for (const verb of [
      () => requestEmailChange(owner.ctx, { email: newEmail(), password: PASSWORD }),
      () => confirmEmailChange(owner.ctx, { code: "123456" }),
      () => cancelEmailChange(owner.ctx),
    ]) {
      await expect(verb()).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
    expect(await stored(account)).toEqual(before);
    expect((await auditRows(account, "access.denied"))[0]).toMatchObject({
      object_id: "main-account-only",
      outcome: "DENIED",
    });
  });

  it("needs the password and a code from the new address; then it logs in, and the old one is told", async () => {
    const account = await makeAccount();
    const email = newEmail();
    await expect(requestEmailChange(account.main, { email, password: "not the password" })).rejects.toMatchObject({
      details: { fields: { password: expect.any(String) } },
    });
    expect(await mailsOf(account)).toEqual([]);
    await requestEmailChange(account.main, { email: email.toUpperCase(), password: PASSWORD });
    const code = await codeFor(account, email);
    const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, "0");
    await expect(confirmEmailChange(account.main, { code: wrong })).rejects.toMatchObject({
      details: { fields: { code: expect.stringContaining("4 tries are left") } },
    });
    expect((await stored(account)).account_email).toBe(account.email);
    await confirmEmailChange(account.main, { code: ` ${code.slice(0, 3)} ${code.slice(3)}` });
    expect((await stored(account)).account_email).toBe(email);
    await expect(logIn(anonymous(), { login: email, password: PASSWORD })).resolves.toBeDefined();
    await expect(logIn(anonymous(), { login: account.email, password: PASSWORD })).rejects.toMatchObject({
      code: "UNAUTHENTICATED",
    });
    expect((await mailsOf(account)).at(-1)).toMatchObject({
      to: account.email,
      subject: "Your account's e-mail was changed",
      text: expect.stringContaining(email),
    });
    expect(
      (await auditRows(account, "account.changeEmail")).map(({ outcome, old_values, new_values }) => [
        outcome,
        old_values,
        new_values,
      ]),
    ).toEqual([
      ["FAILED", null, null],
      ["DONE", { email: account.email }, { email }],
    ]);
    const { data } = await run(
      account.main,
      "{ notificationContacts { value isPersistent verified } account { profile { emailChange { email } } } }",
    );
    expect(data).toEqual({
      notificationContacts: [{ value: email, isPersistent: true, verified: true }],
      account: { profile: { emailChange: null } },
    });
  });

  it("takes no code that is too old, tried too often, or of an address asked for before", async () => {
    const account = await makeAccount();
    const [first, second] = [newEmail(), newEmail()];
    await requestEmailChange(account.main, { email: first, password: PASSWORD });
    const old = await codeFor(account, first);
    await expect(requestEmailChange(account.main, { email: second, password: PASSWORD })).rejects.toMatchObject({
      code: "RATE_LIMITED",
    });
    await waited(account);
    await requestEmailChange(account.main, { email: second, password: PASSWORD });
    const code = await codeFor(account, second);
    const refused = (typed: string) =>
      expect(confirmEmailChange(account.main, { code: typed })).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    if (old !== code) await refused(old);
    for (let i = 0; i < 5; i++) await refused(String((Number(code) + 1 + i) % 1_000_000).padStart(6, "0"));
    await refused(code);
    await waited(account);
    await requestEmailChange(account.main, { email: second, password: PASSWORD });
    await asSuperuser(sql`update notification_contacts set code_expires_at = now() where account_id = ${account.id}`);
    await refused(await codeFor(account, second));
    await cancelEmailChange(account.main);
    await expect(confirmEmailChange(account.main, { code })).rejects.toMatchObject({ code: "CONFLICT" });
    expect((await stored(account)).account_email).toBe(account.email);
  });

  it("says of another account's address only to whoever reads its mail, and takes the place of a contact that had it", async () => {
    const account = await makeAccount();
    const other = await makeAccount();
    await requestEmailChange(account.main, { email: other.email, password: PASSWORD });
    await expect(confirmEmailChange(account.main, { code: await codeFor(account, other.email) })).rejects.toMatchObject(
      { details: { fields: { code: expect.stringContaining("another account") } } },
    );
    expect((await stored(account)).account_email).toBe(account.email);

    const email = newEmail();
    await makeContact(account, { value: email.toUpperCase() });
    await waited(account);
    await requestEmailChange(account.main, { email, password: PASSWORD });
    await confirmEmailChange(account.main, { code: await codeFor(account, email) });
    expect(
      (await run(account.main, "{ notificationContacts { value isPersistent } }")).data.notificationContacts,
    ).toEqual([{ value: email, isPersistent: true }]);
  });
});
