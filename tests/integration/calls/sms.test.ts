import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";

import { deleteSmsTexts } from "@/lib/calls/sms/delete-texts";
import { listSms } from "@/lib/calls/sms/list-sms";
import { updateSmsSettings } from "@/lib/calls/sms/settings";
import { putSms, type SmsInput } from "@/lib/engine/put-sms";
import { seal } from "@/lib/platform/secrets/seal";
import { engineOf } from "@/tests/support/call-lists";
import { listen, told } from "@/tests/support/events";
import { type Account, asSuperuser, auditRows, makeAccount, run, unique } from "@/tests/support/world";

const LIST = `query($number: String, $direction: SmsDirection, $status: SmsStatus, $from: DateTime, $to: DateTime) {
  smsMessages(number: $number, direction: $direction, status: $status, from: $from, to: $to) { totalCount nodes { sourceNumber text } } }`;
const SET =
  "mutation($input: UpdateSmsSettingsInput!) { updateSmsSettings(input: $input) { storeInboundSms storeOutboundSms a2pSmsEnabled } }";
const KEPT = "{ smsSettings { in: keptTexts(direction: IN) out: keptTexts(direction: OUT) } }";
const DELETE = "mutation($direction: SmsDirection!) { deleteSmsTexts(direction: $direction) }";

let account: Account;
beforeEach(async () => void (account = await makeAccount()));

/** Reports a message as the engine does. */
const report = (message: Partial<SmsInput>) =>
  putSms(engineOf(account), [
    {
      externalId: unique("sms-"),
      sourceNumber: "4930901820",
      destinationNumber: "442079460300",
      direction: "IN",
      fragments: 1,
      status: "SUCCESS",
      processedAt: new Date("2026-11-20T10:00:00Z"),
      text: "a private word",
      ...message,
    },
  ]);

describe("text messages", () => {
  it("are nobody's to read, keep or delete without the section, by the verbs neither", async () => {
    await updateSmsSettings(account.main, { storeInboundSms: true });
    await report({});
    for (const role of ["Supervisor", "Support", "Payer"] as const) {
      const { ctx } = await account.subuser(role);
      for (const query of [
        "{ smsMessages { nodes { text } } }",
        KEPT,
        "mutation { updateSmsSettings(input: {}) { a2pSmsEnabled } }",
        "mutation { deleteSmsTexts(direction: IN) }",
      ]) {
        const answer = await run(ctx, query);
        expect(answer.codes).toEqual(["FORBIDDEN"]);
        expect(JSON.stringify(answer)).not.toContain("private");
      }
      for (const work of [listSms(ctx, {}), updateSmsSettings(ctx, {}), deleteSmsTexts(ctx, "IN")])
        await expect(work).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
    expect((await run((await makeAccount()).main, LIST)).data.smsMessages).toEqual({ totalCount: 0, nodes: [] });
  });

  it("are found by number, direction, state and time, the newest first", async () => {
    await report({ sourceNumber: "4930901820", processedAt: new Date("2026-11-20T10:00:00Z") });
    await report({ sourceNumber: "447700900123", direction: "OUT", processedAt: new Date("2026-11-21T10:00:00Z") });
    await report({
      sourceNumber: "Gatehouse",
      direction: "OUT",
      status: "ERROR",
      errorMessage: "No route",
      processedAt: new Date("2026-11-22T10:00:00Z"),
    });
    const { ctx } = await account.subuser("Accountant");
    const found = async (variables: object) =>
      (await run(ctx, LIST, { ...variables })).data.smsMessages.nodes.map(
        ({ sourceNumber }: { sourceNumber: string }) => sourceNumber,
      );
    expect(await found({})).toEqual(["Gatehouse", "447700900123", "4930901820"]);
    expect(await found({ number: "+49 (30) 901-820" })).toEqual(["4930901820"]);
    expect(await found({ number: "Gate" })).toEqual(["Gatehouse"]);
    expect(await found({ direction: "OUT", status: "SUCCESS" })).toEqual(["447700900123"]);
    expect(await found({ from: "2026-11-21T00:00:00Z", to: "2026-11-22T00:00:00Z" })).toEqual(["447700900123"]);
    expect((await run(ctx, LIST, { number: "x".repeat(51) })).errors[0]!.extensions).toEqual({
      code: "BAD_USER_INPUT",
      fields: { number: expect.any(String) },
    });
  });

  it("have a text only where that was switched on when they came; switching off leaves it, deleting takes it alone", async () => {
    await report({});
    const { ctx } = await account.subuser("Developer");
    expect((await run(ctx, SET, { input: { storeInboundSms: true } })).data.updateSmsSettings).toEqual({
      storeInboundSms: true,
      storeOutboundSms: false,
      a2pSmsEnabled: false,
    });
    await report({ text: "kept", processedAt: new Date("2026-11-21T10:00:00Z") });
    await report({ direction: "OUT", processedAt: new Date("2026-11-22T10:00:00Z") });
    await run(ctx, SET, { input: { storeInboundSms: false } });
    await report({ processedAt: new Date("2026-11-23T10:00:00Z") });
    const texts = async () =>
      (await run(ctx, LIST)).data.smsMessages.nodes.map(({ text }: { text: string | null }) => text);
    expect(await texts()).toEqual([null, null, "kept", null]);
    expect((await run(ctx, KEPT)).data.smsSettings).toEqual({ in: 1, out: 0 });
    expect((await run(ctx, DELETE, { direction: "OUT" })).data.deleteSmsTexts).toBe(0);
    expect(await texts()).toContain("kept");
    expect((await run(ctx, DELETE, { direction: "IN" })).data.deleteSmsTexts).toBe(1);
    expect(await texts()).toEqual([null, null, null, null]);
    const rows = (await auditRows(account)).filter(({ action }) => action.startsWith("sms."));
    expect(rows.map(({ action, new_values }) => [action, new_values])).toEqual([
      ["sms.settings", { storeInboundSms: true }],
      ["sms.settings", { storeInboundSms: false }],
      ["sms.deleteTexts", { direction: "IN", texts: 1 }],
    ]);
    expect(JSON.stringify(await auditRows(account))).not.toMatch(/kept"|private/);
  });

  it("have no text left in the log of the webhook's deliveries either, once the texts are deleted", async () => {
    await listen(account);
    await updateSmsSettings(account.main, { storeInboundSms: true });
    await report({});
    const sent = async () =>
      (await told(account)).filter(({ type }) => type === "sms.received").map(({ body }) => body);
    expect(await sent()).toMatchObject([{ content: { text: "a private word" } }]);
    await deleteSmsTexts(account.main, "IN");
    expect(await sent()).toEqual([expect.not.objectContaining({ content: expect.anything() })]);
    expect(JSON.stringify(await sent())).not.toContain("private");
  });

  it("tell the account's webhook when one-way messages are switched on, once", async () => {
    await asSuperuser(
      sql`insert into webhooks (account_id, callback_url, secret, types) values (${account.id}, 'https://hooks.example.com', ${seal(account.id, "x")}, array['sms.a2p_enabled'])`,
    );
    await run(account.main, SET, { input: { a2pSmsEnabled: true } });
    await run(account.main, SET, { input: { a2pSmsEnabled: true } });
    expect(await asSuperuser(sql`select type from webhook_deliveries where account_id = ${account.id}`)).toEqual([
      { type: "sms.a2p_enabled" },
    ]);
  });
});
