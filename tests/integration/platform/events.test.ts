import { sql } from "drizzle-orm";
import { buffer } from "node:stream/consumers";
import { beforeEach, describe, expect, it } from "vitest";

import { saveWebhook } from "@/lib/account/webhooks/save-webhook";
import { cancelCallListTasks } from "@/lib/applications/call-lists/cancel-tasks";
import { cancelCallList } from "@/lib/applications/call-lists/move-list";
import { notifyCertificateExpiry } from "@/lib/applications/push-credentials/notify-expiry";
import { notifyCardExpiry } from "@/lib/billing/bank-cards/notify-expiry";
import { putCallSessions } from "@/lib/engine/put-call-sessions";
import { putSipRegistrationStates } from "@/lib/engine/put-sip-registration-states";
import { putSms } from "@/lib/engine/put-sms";
import { notifyCallerIdExpiry } from "@/lib/numbers/caller-ids/notify-expiry";
import { addSipRegistration } from "@/lib/numbers/sip-registrations/add-sip-registration";
import { eventTypes } from "@/lib/platform/events/event";
import { openReport } from "@/lib/platform/reports/open-report";
import { orderReport } from "@/lib/platform/reports/order-report";
import { seal } from "@/lib/platform/secrets/seal";
import { reportSources, runNextJob } from "@/lib/platform/server/background";
import { makeList, rowsOf } from "@/tests/support/call-lists";
import { addCallSession } from "@/tests/support/calls";
import { payIn } from "@/tests/support/money";
import { makeKey, program } from "@/tests/support/service-account";
import { type Account, asSuperuser, makeAccount, unique } from "@/tests/support/world";

let account: Account;
let engine: Awaited<ReturnType<typeof program>>;
beforeEach(async () => {
  account = await makeAccount();
  engine = await program(await makeKey(account.main, { engine: true }));
});

async function notifyExpiry(now?: Date): Promise<void> {
  for (const notify of [notifyCertificateExpiry, notifyCallerIdExpiry, notifyCardExpiry]) await notify(now);
}

const listen = (types: string[] = eventTypes.map(({ type }) => type)) =>
  saveWebhook(account.main, { callbackUrl: "https://receiver.example.com/", enabled: true, types });
const told = () =>
  asSuperuser<{ type: string; body: Record<string, unknown> }>(
    sql`select type, body from webhook_deliveries where account_id = ${account.id} order by delivery_id`,
  );
const types = async () => (await told()).map(({ type }) => type);

const message = (more: object = {}) => ({
  externalId: unique("sms-"),
  sourceNumber: "15550001",
  destinationNumber: "15550002",
  direction: "IN" as const,
  fragments: 1,
  status: "SUCCESS" as const,
  processedAt: new Date(),
  text: "the text itself",
  ...more,
});

describe("the engine's batches", () => {
  it("tell nothing where there is no webhook, or it does not want to hear", async () => {
    await putSms(engine, [message()]);
    await listen(["report.ready"]);
    await putSms(engine, [message()]);
    expect(await told()).toEqual([]);
  });

  it("tell of each message that came in, once, with its text only if the account keeps it", async () => {
    await listen();
    const messages = [message(), message({ direction: "OUT" }), message()];
    await putSms(engine, messages);
    await putSms(
      engine,
      messages.map((one) => ({ ...one, processedAt: new Date() })),
    );
    expect(await types()).toEqual(["sms.received", "sms.received"]);
    expect((await told()).map(({ body }) => body.content)).toEqual([{ text: null }, { text: null }]);
    await asSuperuser(sql`update accounts set store_inbound_sms = true where account_id = ${account.id}`);
    await putSms(engine, [message()]);
    expect((await told()).at(-1)!.body).toMatchObject({
      sourceNumber: "15550001",
      content: { text: "the text itself" },
    });
  });

  it("tell of a SIP registration when it turns, not of each report", async () => {
    await listen();
    const { sipRegistrationId } = await addSipRegistration(account.main, {
      applicationId: await account.application(),
      sipUsername: "office",
      password: "x",
      proxy: "sip.example.com",
    });
    let at = Date.now() - 60_000;
    for (const successful of [true, true, false, false, true]) {
      await putSipRegistrationStates(engine, [
        {
          sipRegistrationId: String(sipRegistrationId),
          successful,
          statusCode: successful ? 200 : 403,
          errorMessage: successful ? null : "Forbidden",
          reportedAt: new Date((at += 1_000)),
        },
      ]);
    }
    // A stale report changes nothing and emits no event.
    await putSipRegistrationStates(engine, [
      {
        sipRegistrationId: String(sipRegistrationId),
        successful: false,
        statusCode: 500,
        errorMessage: null,
        reportedAt: new Date(at - 1_500),
      },
    ]);
    expect(await types()).toEqual(["sip_registration.failed", "sip_registration.recovered"]);
    expect((await told())[0]!.body).toEqual({
      sipRegistrationId,
      sipUsername: "office",
      proxy: "sip.example.com",
      statusCode: 403,
      errorMessage: "Forbidden",
    });
  });

  it("tell once of each session that a script error ended", async () => {
    await listen();
    const applicationId = await account.application();
    const session = (externalId: string, more: object = {}) => ({
      externalId,
      applicationId,
      startedAt: new Date(Date.now() - 60_000),
      duration: 1,
      ...more,
    });
    const [fine, broken, later] = [
      session(unique("s-")),
      session(unique("s-"), { finishReason: "SCRIPT_ERROR" as const }),
      session(unique("s-")),
    ];
    await putCallSessions(engine, [fine, broken, later]);
    await putCallSessions(engine, [
      { ...broken, duration: 2 },
      { ...later, duration: 2, finishReason: "SCRIPT_ERROR" as const },
    ]);
    await putCallSessions(engine, [fine, { ...broken, duration: 2 }]);
    expect(await types()).toEqual(["scenario.error", "scenario.error"]);
    expect(new Set((await told()).map(({ body }) => body.callSessionHistoryId)).size).toBe(2);
  });

  it("tell once of each transcription that is ready, and not what is said in it", async () => {
    await listen();
    const applicationId = await account.application();
    const startedAt = new Date(Date.now() - 60_000);
    const recording = { externalId: unique("r-"), startedAt, duration: 5, transcriptionStatus: "IN_PROGRESS" as const };
    const session = { externalId: unique("s-"), applicationId, startedAt, duration: 5 };
    const done = { ...recording, transcriptionStatus: "COMPLETE" as const, transcription: "my card is 4111" };
    await putCallSessions(engine, [{ ...session, recordings: [recording] }]);
    expect(await told()).toEqual([]);
    await putCallSessions(engine, [{ ...session, recordings: [done] }]);
    await putCallSessions(engine, [{ ...session, recordings: [{ ...done, duration: 6 }] }]);
    const [{ record_id: recordId, call_session_history_id: callSessionHistoryId } = {}] = await asSuperuser<
      Record<string, number>
    >(sql`select record_id::int, call_session_history_id::int from recordings where account_id = ${account.id}`);
    expect(await told()).toMatchObject([{ type: "transcription.ready", body: { recordId, callSessionHistoryId } }]);
    expect(JSON.stringify(await told())).not.toContain("4111");
  });
});

it("certificates and caller IDs are told of once before they end, certificates again when they have, and new ends anew", async () => {
  await listen();
  const certificate = (bundle: string, days: number) =>
    asSuperuser(
      sql`insert into push_credentials (account_id, provider, credential_bundle, search_text, expiration_date) values (${account.id}, 'APPLE', ${bundle}, '', now() + ${days} * interval '1 day')`,
    );
  for (const [bundle, days] of [
    ["far", 30],
    ["near", 5],
    ["over", -1],
  ] as const)
    await certificate(bundle, days);
  await asSuperuser(
    sql`insert into push_credentials (account_id, provider, credential_bundle, search_text) values (${account.id}, 'GOOGLE', 'endless', '')`,
  );
  for (const [phone, active, days] of [
    ["15550001", true, 5],
    ["15550002", true, 50],
    ["15550003", false, 5],
    ["15550004", true, -1],
  ] as const) {
    await asSuperuser(
      sql`insert into caller_ids (account_id, callerid_number, active, verified_until) values (${account.id}, ${phone}, ${active}, now() + ${days} * interval '1 day')`,
    );
  }
  await notifyExpiry();
  await notifyExpiry();
  const seen = async () => (await told()).map(({ type, body }) => [type, body.credentialBundle ?? body.phoneNumber]);
  expect(await seen()).toEqual([
    ["certificate.expiring", "near"],
    ["certificate.expired", "over"],
    ["caller_id.expiring", "15550001"],
  ]);
  await asSuperuser(
    sql`update push_credentials set expiration_date = now() - interval '1 minute' where account_id = ${account.id} and credential_bundle = 'near'`,
  );
  await asSuperuser(
    sql`update push_credentials set expiration_date = now() + interval '10 days' where account_id = ${account.id} and credential_bundle = 'over'`,
  );
  await notifyExpiry();
  await notifyExpiry();
  expect((await seen()).slice(3)).toEqual([
    ["certificate.expiring", "over"],
    ["certificate.expired", "near"],
  ]);
});

describe("bank cards", () => {
  const card = (cardType: string, expiryMonth: number, expiryYear: number) =>
    asSuperuser(sql`insert into bank_cards (account_id, provider, provider_token, last_digits, card_holder, card_type, expiry_month, expiry_year)
      values (${account.id}, 'Test Pay', ${seal(account.id, "the token")}, '4242', 'Jo Doe', ${cardType}, ${expiryMonth}, ${expiryYear})`);
  const seen = async () => (await told()).map(({ type, body }) => `${type} ${body.cardType}`);
  const at = (time: string) => notifyExpiry(new Date(`${time}Z`)).then(() => notifyExpiry(new Date(`${time}Z`)));

  it("are told of once two weeks before their month is over, and once when it is", async () => {
    await listen();
    await card("NOVEMBER", 11, 2090);
    await card("DECEMBER", 12, 2090);
    await card("JANUARY", 1, 2091);
    await at("2090-11-16T23:59:59");
    expect(await seen()).toEqual([]);
    await at("2090-11-17T00:00:00");
    expect(await seen()).toEqual(["card.expiring NOVEMBER"]);
    await at("2090-11-30T23:59:59");
    expect(await seen()).toEqual(["card.expiring NOVEMBER"]);
    await at("2090-12-01T00:00:00");
    expect(await seen()).toEqual(["card.expiring NOVEMBER", "card.expired NOVEMBER"]);
    await at("2090-12-18T00:00:00");
    expect((await seen()).slice(2)).toEqual(["card.expiring DECEMBER"]);
  });

  it("that were over before anybody looked are told of as that alone, without their digits, holder and token", async () => {
    await listen();
    await card("VISA", 10, 2020);
    await at("2090-01-01T00:00:00");
    expect(await told()).toEqual([
      {
        type: "card.expired",
        body: { bankCardId: expect.any(Number), cardType: "VISA", expiryMonth: 10, expiryYear: 2020 },
      },
    ]);
  });
});

it("a report is told of when it is there to be fetched, and not when it is ordered", async () => {
  await listen();
  await asSuperuser(sql`delete from jobs`); // jobs left by earlier tests
  const applicationId = await account.application();
  await addCallSession(account, { applicationId, calls: [{ remote: "anna" }, { remote: "bob" }] });
  const { reportId, fileName } = await orderReport(account.main, reportSources.CALLS, { applicationId });
  expect(await told()).toEqual([]);
  expect(await runNextJob()).toBe(true);
  const size = (await buffer((await openReport(account.main, String(reportId))).read())).length;
  expect(await told()).toEqual([{ type: "report.ready", body: { reportId, kind: "CALLS", fileName, rows: 2, size } }]);
});

describe("a call list", () => {
  it("tells how many of its tasks were canceled, one by one and with the list as a whole, and nothing when none was", async () => {
    await payIn(account, "10");
    const { id, name } = await makeList(account, { rows: rowsOf("1", "2", "3") });
    await listen();
    await cancelCallListTasks(account.main, { listId: id, taskUuids: ["nobody"] });
    await cancelCallListTasks(account.main, { listId: id, taskUuids: ["1"] });
    await cancelCallList(account.main, { id });
    const event = (tasks: number) => ({
      type: "call_list.tasks_canceled",
      body: { listId: Number(id), listName: name, tasks },
    });
    expect(await told()).toEqual([event(1), event(2)]);
  });
});
