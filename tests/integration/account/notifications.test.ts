import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { withAccount } from "@/db/with-account";
import { addContact } from "@/lib/account/notifications/add-contact";
import { deleteContact } from "@/lib/account/notifications/delete-contact";
import { sendContactCode } from "@/lib/account/notifications/send-contact-code";
import { sendNotice } from "@/lib/account/notifications/send-notice";
import { updateNotificationSettings } from "@/lib/account/notifications/settings";
import { updateContact } from "@/lib/account/notifications/update-contact";
import { verifyContact } from "@/lib/account/notifications/verify-contact";
import { emitEvent } from "@/lib/platform/events/emit";
import { eventTypes } from "@/lib/platform/events/event";
import { makeContact } from "@/tests/support/contacts";
import { codeFor, mailsOf } from "@/tests/support/mails";
import { type Account, anonymous, asSuperuser, auditRows, makeAccount, run, unique } from "@/tests/support/world";

const contact = () => ({
  value: `${unique("to-")}@example.com`,
  description: "Night shift",
  groups: ["ACCOUNT" as const],
});
const CONTACTS = "{ notificationContacts { id value isPersistent verified codeSent groups } }";
const contactsOf = async ({ main }: Account) =>
  (await run(main, CONTACTS)).data.notificationContacts as {
    id: string;
    value: string;
    isPersistent: boolean;
    verified: boolean;
  }[];

describe("the contacts", () => {
  it("are refused, by each verb itself, without a session and without the section", async () => {
    const account = await makeAccount();
    const { ctx } = await account.subuser("PayerNoVerify");
    const id = await makeContact(account, { code: "123456" });
    const verbs = [
      (asking: typeof ctx) => addContact(asking, contact()),
      (asking: typeof ctx) => updateContact(asking, { id, groups: ["NEWS"] }),
      (asking: typeof ctx) => sendContactCode(asking, id),
      (asking: typeof ctx) => verifyContact(asking, { id, code: "123456" }),
      (asking: typeof ctx) => deleteContact(asking, id),
      (asking: typeof ctx) => updateNotificationSettings(asking, { newsNotifications: true }),
    ];
    for (const verb of verbs) {
      await expect(verb(anonymous() as typeof ctx)).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
      await expect(verb(ctx)).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
    expect((await contactsOf(account)).find((one) => one.id === id)).toMatchObject({ verified: false });
    expect(await mailsOf(account)).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ["no address", { value: "" }, "value"],
    ["what is no address", { value: "somebody" }, "value"],
    ["an address of 1025 characters", { value: `${"a".repeat(1013)}@example.com` }, "value"],
    ["an address with a line break", { value: "a@example.com\r\nBcc: b@example.com" }, "value"],
    ["no description", { description: " " }, "description"],
    ["a description of 1025 characters", { description: "d".repeat(1025) }, "description"],
    ["no group", { groups: [] }, "groups"],
  ])("refuse %s with a sentence for the field", async (_what, wrong, field) => {
    const account = await makeAccount();
    const { errors } = await run(
      account.main,
      "mutation($input: AddNotificationContactInput!) { addNotificationContact(input: $input) { contact { id } } }",
      { input: { ...contact(), ...wrong } },
    );
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      { code: "BAD_USER_INPUT", fields: { [field]: expect.stringMatching(/\w+ .*\.$/) } },
    ]);
    expect(await mailsOf(account)).toEqual([]);
  });

  it("start with the account's own address, which stays, and are ten at most, two at once included", async () => {
    const account = await makeAccount();
    const [own] = await contactsOf(account);
    expect(own).toMatchObject({ value: account.email, isPersistent: true, verified: false });
    await expect(deleteContact(account.main, own!.id)).rejects.toMatchObject({ code: "CONFLICT" });
    await expect(addContact(account.main, { ...contact(), value: account.email.toUpperCase() })).rejects.toMatchObject({
      details: { fields: { value: "This address is there already." } },
    });
    for (let i = 0; i < 8; i++) await makeContact(account);
    const both = await Promise.allSettled([addContact(account.main, contact()), addContact(account.main, contact())]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await contactsOf(account)).toHaveLength(10);
  });

  it("are confirmed by the mailed code alone, which is kept as a hash, and told of nothing before", async () => {
    const account = await makeAccount();
    const support = await account.subuser("Payer");
    const given = contact();
    const { contactId } = await addContact(support.ctx, given);
    const id = String(contactId);
    const code = await codeFor(account, given.value);
    const [row] = await asSuperuser<{ all: string }>(
      sql`select string_agg(c::text, '') || (select string_agg(log::text, '') from audit_log log where account_id = ${account.id}) || (select string_agg(m::text, '') from mails m where account_id = ${account.id}) as all from notification_contacts c where account_id = ${account.id}`,
    );
    expect(row!.all).not.toContain(code);
    expect((await run(account.main, CONTACTS)).data.notificationContacts.at(-1)).toMatchObject({
      codeSent: true,
      verified: false,
    });
    await tell(account, "payment.confirmed");
    expect(await mailsOf(account)).toHaveLength(1);
    await expect(verifyContact(account.main, { id, code: "12345" })).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    await verifyContact(account.main, { id, code });
    expect((await contactsOf(account)).at(-1)).toMatchObject({ verified: true });
    await expect(sendContactCode(account.main, id)).rejects.toMatchObject({ code: "CONFLICT" });
    await tell(account, "payment.confirmed");
    expect((await mailsOf(account)).at(-1)).toMatchObject({
      to: given.value,
      subject: "Payment received",
      text: expect.stringContaining("Amount: 25.0000"),
    });
    expect(
      (await auditRows(account))
        .map(({ action }) => action)
        .filter((action) => action.startsWith("notificationContact")),
    ).toEqual(["notificationContact.add", "notificationContact.verify"]);
  });

  it("take no code that is wrong, too old or tried too often, and send a new one a minute later, ten a day to one address", async () => {
    const account = await makeAccount();
    const given = contact();
    const id = String((await addContact(account.main, given)).contactId);
    const code = await codeFor(account, given.value);
    const refusal = async (typed: string) =>
      (
        (await verifyContact(account.main, { id, code: typed }).catch((error: unknown) => error)) as {
          details: { fields: { code: string } };
        }
      ).details.fields.code;
    const wrong = (step: number) => String((Number(code) + step) % 1_000_000).padStart(6, "0");
    const guesses = await Promise.all([1, 2, 3, 4, 5, 6].map((step) => refusal(wrong(step))));
    expect(guesses.filter((said) => /left/.test(said))).toHaveLength(4);
    expect(await refusal(code)).toBe("This code was tried too often. Send a new one.");
    await expect(sendContactCode(account.main, id)).rejects.toMatchObject({
      code: "RATE_LIMITED",
      details: { nextVerificationAfterSeconds: expect.any(Number) },
    });

    const waited = () =>
      asSuperuser(sql`update notification_contacts set next_verification_at = now() where account_id = ${account.id}`);
    await waited();
    await sendContactCode(account.main, id);
    await asSuperuser(sql`update notification_contacts set code_expires_at = now() where contact_id = ${id}`);
    expect(await refusal(await codeFor(account, given.value))).toBe("This code is too old. Send a new one.");
    for (let sent = 2; sent < 10; sent++) {
      await waited();
      await sendContactCode(account.main, id);
    }
    await waited();
    await expect(sendContactCode(account.main, id)).rejects.toMatchObject({
      code: "RATE_LIMITED",
      message: expect.stringContaining("today"),
    });
    await deleteContact(account.main, id);
    await expect(addContact(account.main, given), "nor by adding it anew").rejects.toMatchObject({
      code: "RATE_LIMITED",
    });
    expect(await mailsOf(account)).toHaveLength(10);
  });

  it("are changed from the version that was seen, with old and new in the audit log, and deleted", async () => {
    const account = await makeAccount();
    const id = await makeContact(account);
    await updateContact(account.main, { id, groups: ["NEWS", "ACCOUNT"], version: 1 });
    await expect(updateContact(account.main, { id, description: "x", version: 1 })).rejects.toMatchObject({
      code: "CONFLICT",
    });
    await deleteContact(account.main, id);
    expect(await auditRows(account, "notificationContact.update")).toMatchObject([
      { old_values: { groups: ["ACCOUNT"] }, new_values: { groups: ["NEWS", "ACCOUNT"] } },
    ]);
    expect(await auditRows(account, "notificationContact.delete")).toMatchObject([
      { old_values: { description: "somebody" } },
    ]);
    await expect(deleteContact(account.main, id)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

const tell = ({ id }: Account, type: (typeof eventTypes)[number]["type"]) =>
  withAccount({ accountId: id }, (tx) => emitEvent(tx, id, { type, body: { amount: "25.0000", nothing: null } }));

describe("an event", () => {
  it("goes to the contacts of its group where the account's switch is on, in the transaction of what it tells of", async () => {
    const account = await makeAccount();
    await makeContact(account, { value: "a@example.com", verified: true });
    await makeContact(account, { value: "d@example.com", groups: ["DEVELOPMENT"], verified: true });
    await makeContact(account, { value: "unproven@example.com", groups: ["ACCOUNT", "DEVELOPMENT"] });
    await makeContact(await makeAccount(), {
      value: "other@example.com",
      groups: ["ACCOUNT", "DEVELOPMENT"],
      verified: true,
    });
    const sent = async () => (await mailsOf(account)).map(({ to, subject }) => `${to} ${subject}`);

    await tell(account, "invoice.issued");
    await tell(account, "scenario.error"); // its own switch is off
    await tell(account, "certificate.expired");
    expect(await sent()).toEqual(["a@example.com New invoice", "d@example.com Push certificate expired"]);
    await updateNotificationSettings(account.main, { accountNotifications: false, sendJsError: true });
    await tell(account, "invoice.issued");
    await tell(account, "scenario.error");
    await tell(account, "scenario.error"); // within the hour
    expect((await sent()).slice(2)).toEqual(["d@example.com Scenario ended with an error"]);

    const rolledBack = withAccount({ accountId: account.id }, async (tx) => {
      await emitEvent(tx, account.id, { type: "certificate.expired", body: {} });
      throw new Error("rolled back");
    });
    await expect(rolledBack).rejects.toThrow("rolled back");
    expect(await sent()).toHaveLength(3);
  });

  it("of every type has its words", async () => {
    const account = await makeAccount();
    await makeContact(account, { groups: ["ACCOUNT", "DEVELOPMENT"], verified: true });
    await updateNotificationSettings(account.main, { sendJsError: true });
    for (const { type } of eventTypes) await tell(account, type);
    const mails = await mailsOf(account);
    expect(new Set(mails.map(({ subject }) => subject)).size).toBe(eventTypes.length);
    for (const { text } of mails) expect(text).toMatch(/^Account acct-.*\n\n[A-Z].{20,}\.\n\nAmount: 25\.0000\n\nhttp/);
  });
});

it("the operator's news go to confirmed contacts that want them where the switch is on, once for each subject", async () => {
  const account = await makeAccount();
  await makeContact(account, { value: "news@example.com", groups: ["NEWS"], verified: true });
  await makeContact(account, { value: "unproven@example.com", groups: ["NEWS"] });
  await makeContact(account, { value: "prices@example.com", groups: ["TARIFF_CHANGING"], verified: true });
  const send = (kind: "NEWS" | "TARIFF_CHANGING", subject: string) =>
    withAccount({ accountId: account.id }, (tx) =>
      sendNotice(tx, account.id, kind, { subject, text: "It rings louder." }),
    );
  for (const wrong of ["", "two\nlines"])
    await expect(send("NEWS", wrong)).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
  expect(await send("NEWS", "November")).toBe(0); // its switch is off by default
  await updateNotificationSettings(account.main, { newsNotifications: true });
  expect([
    await send("NEWS", "November"),
    await send("NEWS", "November"),
    await send("TARIFF_CHANGING", "Prices"),
  ]).toEqual([1, 0, 1]);
  expect((await mailsOf(account)).map(({ to, subject, text }) => [to, subject, text!.split("\n")[0]])).toEqual([
    ["news@example.com", "November", "It rings louder."],
    ["prices@example.com", "Prices", "It rings louder."],
  ]);
});

it("a message says times in the account's time zone, and leads to the thing that it is about", async () => {
  const account = await makeAccount();
  await makeContact(account, { value: "a@example.com", verified: true });
  await asSuperuser(sql`update accounts set location = 'Asia/Tokyo' where account_id = ${account.id}`);
  await withAccount({ accountId: account.id }, async (tx) => {
    await emitEvent(tx, account.id, {
      type: "caller_id.expiring",
      body: { phoneNumber: "15550001", verifiedUntil: new Date("2026-12-31T20:30:00Z") },
    });
    await emitEvent(tx, account.id, { type: "subscription.frozen", body: { kind: "plan", name: "Messages S" } });
    await emitEvent(tx, account.id, { type: "address_proof.changed", body: { regulationAddressId: 7 } });
  });
  const [ending, frozen, proof] = (await mailsOf(account)).map(({ text }) => text);
  expect(ending).toContain("Verified until: 1 Jan 2027, 05:30 (Asia/Tokyo)");
  expect(ending).toMatch(/\/settings\/caller-ids$/m);
  expect(frozen).toMatch(/\/billing\/plans$/m);
  expect(proof).toMatch(/\/settings\/verification\/addresses\/7$/m);
});

describe("the settings", () => {
  it("change with old and new in the audit log; two who save at once are told apart", async () => {
    const account = await makeAccount();
    const both = await Promise.allSettled([
      updateNotificationSettings(account.main, { minBalanceToNotify: "12.5", version: 1 }),
      updateNotificationSettings(account.main, { minBalanceToNotify: "7", version: 1 }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(both.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "CONFLICT" } });
    expect((await auditRows(account, "notificationSettings.update"))[0]).toMatchObject({
      old_values: { minBalanceToNotify: "5.0000" },
      new_values: { minBalanceToNotify: expect.stringMatching(/^(12\.5|7\.0)000?$/) },
    });
    for (const minBalanceToNotify of ["-1", "1.234"]) {
      expect(
        (
          await run(
            account.main,
            "mutation($input: UpdateNotificationSettingsInput!) { updateNotificationSettings(input: $input) { settings { version } } }",
            { input: { minBalanceToNotify } },
          )
        ).errors,
      ).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", fields: { minBalanceToNotify: expect.any(String) } } }]);
    }
  });
});
