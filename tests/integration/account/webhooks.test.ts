import { sql } from "drizzle-orm";
import { createServer, type IncomingHttpHeaders, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { withAccount } from "@/db/with-account";
import { deliverNext, PAUSES } from "@/lib/account/webhooks/deliver";
import { dropOldDeliveries } from "@/lib/account/webhooks/drop-old-deliveries";
import type { Resolver } from "@/lib/account/webhooks/post";
import { env } from "@/lib/platform/env";
import { emitEvent } from "@/lib/platform/events/emit";
import { type Account, asSuperuser, auditRowsWhere, makeAccount, NOBODYS_ID, run } from "@/tests/support/world";

const SAVE =
  "mutation($input: SaveWebhookInput!) { saveWebhook(input: $input) { secret webhook { callbackUrl enabled types version } } }";
const ROTATE = "mutation { rotateWebhookSecret { secret webhook { oldSecretUntil } } }";
const LOG =
  "{ webhookDeliveries { totalCount nodes { id callbackId type body status nextAttemptAt deliveredAt attempts { statusCode problem durationMs } } } }";
const AGAIN = "mutation($id: ID!) { sendWebhookDeliveryAgain(id: $id) { delivery { status } } }";
const TEST = "mutation { sendTestEvent { delivery { id type } } }";

// The example receiver's own code, which shares nothing with the product.
const { isSigned } = (await import(new URL("../../../examples/webhook-receiver/verify.mjs", import.meta.url).href)) as {
  isSigned: (delivery: Record<string, unknown>) => boolean;
};

let account: Account;
beforeEach(async () => {
  account = await makeAccount();
  Object.assign(env(), { WEBHOOK_ALLOW_PRIVATE: true });
});

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  Object.assign(env(), { WEBHOOK_ALLOW_PRIVATE: false });
  for (const close of closers.splice(0)) await close();
  await asSuperuser(sql`delete from webhook_deliveries`);
});

interface Received {
  headers: IncomingHttpHeaders;
  body: string;
}

/** Starts a server on loopback that responds as told; returns its URL and the received requests. */
async function receiver(answer: RequestListener = (_, response) => void response.writeHead(204).end()) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => (body += String(chunk)));
    request.on("end", () => {
      received.push({ headers: request.headers, body });
      answer(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => new Promise((resolve) => (server.close(resolve), server.closeAllConnections())));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, received };
}

const save = (input: object) =>
  run(account.main, SAVE, { input: { enabled: true, types: ["sms.received"], ...input } });
const emit = (type: "sms.received" | "report.ready" = "sms.received") =>
  withAccount({ accountId: account.id }, (tx) => emitEvent(tx, account.id, { type, body: { source: "4930901820" } }));
const log = async () => (await run(account.main, LOG)).data.webhookDeliveries.nodes;
const verified = ({ headers, body }: Received, secret: string) =>
  isSigned({ secret, timestamp: headers["gatehouse-timestamp"], signature: headers["gatehouse-signature"], body });
/** Advances the clock past each backoff and sends what is due. */
async function sendAll(at: Date, resolve?: Resolver) {
  while (await deliverNext(at, resolve));
}
const seconds = (count: number) => new Date(Date.now() + count * 1000);

describe("the webhook's address", () => {
  it.each([
    "",
    "receiver.example.com",
    "http://receiver.example.com/",
    "ftp://receiver.example.com/",
    "https://user:word@receiver.example.com/",
    "https://receiver.example.com/#x",
    "https://receiver.example.com:22/",
    "https://127.0.0.1/",
    "https://2130706433/",
    "https://10.1.2.3/",
    "https://169.254.169.254/latest/meta-data",
    "https://[::1]/",
    "https://[::ffff:10.0.0.1]/",
    "https://[64:ff9b::7f00:1]/",
    "https://localhost:8080/",
    "https://panel.localhost/",
  ])("is refused as %j", async (callbackUrl) => {
    Object.assign(env(), { WEBHOOK_ALLOW_PRIVATE: false });
    expect((await save({ callbackUrl })).errors[0]!.extensions).toEqual({
      code: "BAD_USER_INPUT",
      fields: { callbackUrl: expect.any(String) },
    });
  });

  it("is the main account's alone, and nobody else's", async () => {
    await save({ callbackUrl: "https://receiver.example.com/" });
    await emit();
    const [{ id }] = await log();
    const [owner, stranger] = [await account.subuser("Owner"), await makeAccount()];
    for (const query of ["{ webhook { callbackUrl } }", LOG, ROTATE, TEST, "mutation { deleteWebhook }"])
      expect((await run(owner.ctx, query)).codes).toEqual(["FORBIDDEN"]);
    expect((await run(stranger.main, "{ webhook { callbackUrl } webhookDeliveries { totalCount } }")).data).toEqual({
      webhook: null,
      webhookDeliveries: { totalCount: 0 },
    });
    for (const query of [ROTATE, TEST, "mutation { deleteWebhook }"])
      expect((await run(stranger.main, query)).codes).toEqual(["NOT_FOUND"]);
    for (const other of [id, NOBODYS_ID, "x"])
      expect((await run(stranger.main, AGAIN, { id: other })).codes).toEqual(["NOT_FOUND"]);
  });

  it("is changed from the version that was seen, and takes known types alone", async () => {
    expect((await save({ callbackUrl: "https://a.example.com/", types: ["everything"] })).codes).toEqual([
      "BAD_USER_INPUT",
    ]);
    expect((await save({ callbackUrl: "https://a.example.com/", version: 0 })).data.saveWebhook.webhook).toMatchObject({
      version: 1,
      types: ["sms.received"],
    });
    expect((await save({ callbackUrl: "https://b.example.com/", version: 0 })).codes).toEqual(["CONFLICT"]);
    expect((await save({ callbackUrl: "https://b.example.com/", version: 1 })).data.saveWebhook).toMatchObject({
      secret: null,
      webhook: { version: 2, callbackUrl: "https://b.example.com/" },
    });
  });
});

describe("a delivery", () => {
  it("is a list with the event and whose it is, signed so that the receiver can tell, and sent once", async () => {
    const { url, received } = await receiver();
    const { secret } = (await save({ callbackUrl: url })).data.saveWebhook;
    await emit();
    await emit("report.ready"); // not among the subscribed types
    const found = async (type: string) =>
      (
        await run(
          account.main,
          "query($type: String!) { webhookDeliveries(type: $type) { totalCount nodes { type } } }",
          { type },
        )
      ).data.webhookDeliveries;
    expect([await found("sms.received"), await found("report.ready")]).toEqual([
      { totalCount: 1, nodes: [{ type: "sms.received" }] },
      { totalCount: 0, nodes: [] },
    ]);
    await sendAll(seconds(1));
    expect(received).toHaveLength(1);
    const [event] = JSON.parse(received[0]!.body);
    expect(event).toEqual({
      callback_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      type: "sms.received",
      created: expect.any(String),
      account_id: account.id,
      account_name: account.name,
      account_email: account.email,
      account_first_name: "",
      account_last_name: "",
      balance: "0.0000",
      currency: "USD",
      body: { source: "4930901820" },
    });
    expect(received[0]!.headers).toMatchObject({ "content-type": "application/json" });
    expect(verified(received[0]!, secret)).toBe(true);
    expect(verified(received[0]!, "whsec_another")).toBe(false);
    expect(verified({ ...received[0]!, body: `${received[0]!.body} ` }, secret)).toBe(false);
    expect(await log()).toMatchObject([
      {
        callbackId: event.callback_id,
        status: "DELIVERED",
        nextAttemptAt: null,
        attempts: [{ statusCode: 204, problem: null }],
      },
    ]);
  });

  it("fails five times and gets there with the sixth, each pause longer than the one before", async () => {
    let tries = 0;
    const { url, received } = await receiver((_, response) => void response.writeHead(++tries <= 5 ? 503 : 200).end());
    const { secret } = (await save({ callbackUrl: url })).data.saveWebhook;
    await emit();
    let clock = Date.now() + 1_000;
    for (const [index, pause] of PAUSES.slice(0, 6).entries()) {
      expect(await deliverNext(new Date(clock - 1)), `try ${index + 1} comes no sooner`).toBe(index === 0);
      if (index > 0) expect(await deliverNext(new Date(clock))).toBe(true);
      clock += (index === 0 ? -1 : 0) + pause * 1000;
    }
    expect(await deliverNext(new Date(clock + 1e9))).toBe(false);
    expect(received).toHaveLength(6);
    expect(new Set(received.map(({ body }) => body)).size, "the same event each time").toBe(1);
    for (const one of received)
      expect(
        isSigned({
          secret,
          timestamp: one.headers["gatehouse-timestamp"],
          signature: one.headers["gatehouse-signature"],
          body: one.body,
          now: Number(one.headers["gatehouse-timestamp"]) * 1000,
        }),
      ).toBe(true);
    const [{ status, attempts }] = await log();
    expect([status, attempts.map(({ statusCode }: { statusCode: number }) => statusCode)]).toEqual([
      "DELIVERED",
      [503, 503, 503, 503, 503, 200],
    ]);
  });

  it("is given up after about three days, and sent again when somebody says so", async () => {
    let isUp = false;
    const { url } = await receiver((_, response) => void response.writeHead(isUp ? 200 : 500).end());
    await save({ callbackUrl: url });
    await emit();
    let clock = Date.now() + 1_000;
    for (const pause of [...PAUSES, 0]) {
      expect(await deliverNext(new Date(clock))).toBe(true);
      clock += pause * 1000;
    }
    expect(await deliverNext(new Date(clock + 1e9))).toBe(false);
    expect((clock - Date.now()) / 86_400_000).toBeGreaterThan(2.8);
    const [{ id, status, attempts, callbackId }] = await log();
    expect([status, attempts.length]).toEqual(["GIVEN_UP", PAUSES.length + 1]);
    isUp = true;
    expect((await run(account.main, AGAIN, { id })).data.sendWebhookDeliveryAgain.delivery.status).toBe("QUEUED");
    await sendAll(seconds(1));
    expect(await log()).toMatchObject([{ status: "DELIVERED", callbackId }]);
  });

  it("goes once however many processes look, and stays with whoever took it up", async () => {
    const { url, received } = await receiver();
    await save({ callbackUrl: url });
    for (let count = 0; count < 5; count++) await emit();
    const sent = await Promise.all(Array.from({ length: 8 }, () => deliverNext(seconds(1))));
    expect(sent.filter(Boolean)).toHaveLength(5);
    expect(new Set(received.map(({ body }) => JSON.parse(body)[0].callback_id)).size).toBe(5);
  });

  it("is not redirected, reads no endless answer, and says what went wrong", async () => {
    const inner = await receiver();
    const answers: RequestListener[] = [
      (_, response) => void response.writeHead(307, { location: inner.url }).end(),
      (_, response) => {
        response.writeHead(200);
        const pour = () => {
          while (!response.destroyed && response.write("x".repeat(65_536)));
        };
        response.on("drain", pour);
        response.on("error", () => {});
        pour();
      },
      (_, response) => void response.destroy(),
    ];
    for (const answer of answers) {
      const { url } = await receiver(answer);
      await save({ callbackUrl: url });
      await emit();
      await deliverNext(seconds(1));
    }
    expect(inner.received).toEqual([]);
    expect((await log()).reverse()).toMatchObject([
      {
        status: "QUEUED",
        attempts: [{ statusCode: 307, problem: "It answered with a redirect, which is not followed." }],
      },
      { status: "DELIVERED", attempts: [{ statusCode: 200, problem: null }] },
      { status: "QUEUED", attempts: [{ statusCode: null, problem: "It broke off the connection." }] },
    ]);
  });

  it("goes to no private address that a name leads to, neither at first nor by a name that changes", async () => {
    const { url, received } = await receiver();
    const port = new URL(url).port;
    Object.assign(env(), { WEBHOOK_ALLOW_PRIVATE: false });
    await save({ callbackUrl: `https://receiver.example.com:${port}/` });
    let asked = 0;
    // The first lookup returns a public address with a private one, the second only a private one.
    const resolve = ((_name: string, _options: object, done: (error: null, addresses: object[]) => void) =>
      done(
        null,
        asked++ === 0
          ? [
              { address: "8.8.8.8", family: 4 },
              { address: "127.0.0.1", family: 4 },
            ]
          : [{ address: "::ffff:127.0.0.1", family: 6 }],
      )) as unknown as Resolver;
    await emit();
    await emit();
    await sendAll(seconds(1), resolve);
    expect([asked, received]).toEqual([2, []]);
    for (const { status, attempts } of await log())
      expect([status, attempts]).toMatchObject([
        "QUEUED",
        [{ statusCode: null, problem: expect.stringContaining("not of the public internet") }],
      ]);
  });

  it("waits no longer once the webhook is switched off or deleted; a test is sent all the same", async () => {
    const { url, received } = await receiver();
    await save({ callbackUrl: url });
    await emit();
    await save({ callbackUrl: url, enabled: false });
    await emit();
    expect((await run(account.main, TEST)).errors).toEqual([]);
    await sendAll(seconds(1));
    expect((await log()).map(({ type, status }: { type: string; status: string }) => [type, status])).toEqual([
      ["webhook.test", "DELIVERED"],
      ["sms.received", "CANCELED"],
    ]);
    expect(received).toHaveLength(1);
    const [, { id }] = await log();
    expect((await run(account.main, AGAIN, { id })).codes).toEqual(["CONFLICT"]);
    await run(account.main, TEST);
    expect((await run(account.main, "mutation { deleteWebhook }")).data).toEqual({ deleteWebhook: true });
    await sendAll(seconds(1));
    expect(received).toHaveLength(1);
    expect((await log())[0]).toMatchObject({ type: "webhook.test", status: "CANCELED" });
  });

  it("is forgotten after 30 days, with its tries", async () => {
    const { url } = await receiver();
    await save({ callbackUrl: url });
    await emit();
    await sendAll(seconds(1));
    await dropOldDeliveries(new Date(Date.now() + 29 * 86_400_000));
    expect(await log()).toHaveLength(1);
    await dropOldDeliveries(new Date(Date.now() + 31 * 86_400_000));
    expect(await log()).toEqual([]);
    expect(await asSuperuser(sql`select 1 from webhook_attempts where account_id = ${account.id}`)).toEqual([]);
  });
});

describe("the secret", () => {
  it("signs beside the new one for a day after it was replaced, and no longer", async () => {
    const { url, received } = await receiver();
    const old = (await save({ callbackUrl: url })).data.saveWebhook.secret;
    const fresh = (await run(account.main, ROTATE)).data.rotateWebhookSecret.secret;
    expect(fresh).not.toBe(old);
    await emit();
    await sendAll(seconds(1));
    await emit();
    await sendAll(seconds(25 * 3_600));
    const now = (one: Received) => Number(one.headers["gatehouse-timestamp"]) * 1000;
    const by = (secret: string) =>
      received.map((one) =>
        isSigned({
          secret,
          timestamp: one.headers["gatehouse-timestamp"],
          signature: one.headers["gatehouse-signature"],
          body: one.body,
          now: now(one),
        }),
      );
    expect([by(old), by(fresh)]).toEqual([
      [true, false],
      [true, true],
    ]);
  });

  it("lies sealed, and in no answer, delivery or audit row after it was given", async () => {
    const { url } = await receiver();
    const { secret } = (await save({ callbackUrl: url })).data.saveWebhook;
    const fresh = (await run(account.main, ROTATE)).data.rotateWebhookSecret.secret;
    await save({ callbackUrl: url, types: [] });
    await run(account.main, TEST);
    await sendAll(seconds(1));
    const audit = await auditRowsWhere(sql`log.account_id = ${account.id} and action like 'webhook.%'`);
    expect(audit.map(({ action }) => action)).toEqual([
      "webhook.add",
      "webhook.rotateSecret",
      "webhook.update",
      "webhook.test",
    ]);
    const [row] = await asSuperuser<{ text: string }>(
      sql`select webhooks::text || (select coalesce(string_agg(d::text, ''), '') from webhook_deliveries d) as text from webhooks where account_id = ${account.id}`,
    );
    const everything = JSON.stringify([
      audit,
      row,
      (await run(account.main, "{ webhook { callbackUrl types enabled version } }")).data,
      await log(),
    ]);
    for (const one of [secret, fresh]) {
      expect(one).toMatch(/^whsec_[\w-]{43}$/);
      expect(everything).not.toContain(one);
    }
    expect(everything).toContain("v1:");
  });
});
