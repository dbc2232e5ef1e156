import { sql } from "drizzle-orm";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SMTPServer } from "smtp-server";
import { afterEach, beforeEach, expect, it } from "vitest";

import { withAccount } from "@/db/with-account";
import { env } from "@/lib/platform/env";
import { dropOldMails } from "@/lib/platform/mail/drop-old-mails";
import { queueMails } from "@/lib/platform/mail/queue-mail";
import { sendNextMail } from "@/lib/platform/mail/send-mails";
import { outboxDir } from "@/lib/platform/mail/transport";
import { mailsOf } from "@/tests/support/mails";
import { type Account, asSuperuser, makeAccount } from "@/tests/support/world";

const TEXT = "Grüße, 今日は\n\n.\nThe code is 123456.";
const queue = ({ id }: Account, to = "a@example.com") =>
  withAccount({ accountId: id }, (tx) => queueMails(tx, id, [{ to, subject: "Schöne Nachricht", text: TEXT }]));
const status = async (account: Account) =>
  (await mailsOf(account)).map(({ status, attempts, text }) => [status, attempts, text]);

let account: Account;
beforeEach(async () => {
  account = await makeAccount();
});

const servers: SMTPServer[] = [];
afterEach(async () => {
  Object.assign(env(), { SMTP_URL: undefined, MAIL_FROM: undefined });
  for (const server of servers.splice(0)) await new Promise<void>((resolve) => server.close(resolve));
  await asSuperuser(sql`delete from mails`);
});

/** Starts a mail server that accepts messages, or rejects them with the text that `refuse` returns. */
async function mailServer(refuse: () => string | undefined = () => undefined) {
  const received: { to: string[]; content: string }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const why = refuse();
        if (why) return done(Object.assign(new Error(why), { responseCode: 451 }));
        received.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          content: Buffer.concat(chunks).toString(),
        });
        done();
      });
    },
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  Object.assign(env(), { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: "Gatehouse <panel@example.org>" });
  return received;
}

it("are sealed while they wait, and gone once they are sent", async () => {
  const received = await mailServer();
  await queue(account);
  const [row] = await asSuperuser<{ text: string }>(sql`select text from mails where account_id = ${account.id}`);
  expect(row!.text).toMatch(/^v1:/);
  expect([await sendNextMail(), await sendNextMail()]).toEqual([true, false]);
  expect(received).toHaveLength(1);
  expect(received[0]).toMatchObject({ to: ["a@example.com"] });
  const { id } = (await mailsOf(account))[0]!;
  for (const header of [
    "From: Gatehouse <panel@example.org>",
    "To: a@example.com",
    `Message-ID: <mail-${id}@example.org>`,
    "Auto-Submitted: auto-generated",
  ])
    expect(received[0]!.content).toContain(header);
  expect(await status(account)).toEqual([["SENT", 1, null]]);
});

it("lie in the outbox as .eml where no mail server is set, once however often they are sent", async () => {
  const outbox = mkdtempSync(join(tmpdir(), "outbox-"));
  const { DATA_DIR } = env();
  Object.assign(env(), { DATA_DIR: outbox });
  try {
    await queue(account);
    const [waiting] = await asSuperuser<{ text: string }>(sql`select text from mails where account_id = ${account.id}`);
    await sendNextMail();
    // As if the process had crashed before it recorded the delivery.
    await asSuperuser(sql`update mails set status = 'QUEUED', next_attempt_at = now(), text = ${waiting!.text}`);
    expect(await sendNextMail()).toBe(true);
    const files = readdirSync(outboxDir());
    expect(files).toEqual([expect.stringMatching(/^\d{8,}\.eml$/)]);
    const eml = readFileSync(join(outboxDir(), files[0]!), "utf8");
    expect(eml).toContain("To: a@example.com");
    expect(eml).toMatch(/^Subject: =\?UTF-8\?/m);
    expect(eml).toContain("The code is 123456.");
  } finally {
    Object.assign(env(), { DATA_DIR });
  }
});

it("wait longer after each refusal, get there at last, and are given up after days", async () => {
  let down: string | undefined = "Try later";
  const received = await mailServer(() => down);
  await queue(account);
  const start = Date.now();
  const pauses: number[] = [];
  let at = new Date(start);
  for (let tries = 0; tries < 4; tries++) {
    expect(await sendNextMail(at)).toBe(true);
    expect(await sendNextMail(at), "not before its pause is over").toBe(false);
    const [row] = await asSuperuser<{ next: string }>(
      sql`select (extract(epoch from next_attempt_at) * 1000)::bigint::text as next from mails where account_id = ${account.id}`,
    );
    pauses.push((Number(row!.next) - at.getTime()) / 1000);
    at = new Date(Number(row!.next));
  }
  expect(pauses).toEqual([120, 240, 480, 960]);
  expect((await mailsOf(account))[0]).toMatchObject({
    status: "QUEUED",
    problem: expect.stringContaining("Try later"),
    text: TEXT,
  });
  down = undefined;
  await sendNextMail(at);
  expect(received).toHaveLength(1);
  expect((await mailsOf(account))[0]).toMatchObject({ status: "SENT", problem: null });

  down = "Gone";
  await queue(account);
  await asSuperuser(sql`update mails set created_at = now() - interval '4 days' where status = 'QUEUED'`);
  await sendNextMail();
  expect((await status(account)).at(-1)).toEqual(["GIVEN_UP", 1, null]);
  expect(await sendNextMail(new Date(start + 86_400_000))).toBe(false);
});

it("are each sent once by several senders at the same time", async () => {
  const received = await mailServer();
  for (let i = 0; i < 8; i++) await queue(account, `to-${i}@example.com`);
  const send = async () => {
    while (await sendNextMail());
  };
  await Promise.all([send(), send(), send()]);
  expect(received.map(({ to }) => to[0]).sort()).toEqual(Array.from({ length: 8 }, (_, i) => `to-${i}@example.com`));
});

it("that a sender took and never sent, because it was killed, are sent by the next one", async () => {
  const received = await mailServer();
  await queue(account);
  // Claimed, and then the process crashed: what a claim leaves behind.
  await asSuperuser(sql`update mails set attempts = 1, next_attempt_at = now() + interval '2 minutes'`);
  expect(await sendNextMail()).toBe(false);
  expect(await sendNextMail(new Date(Date.now() + 121_000))).toBe(true);
  expect(received).toHaveLength(1);
});

it("that are sent or given up go after a month, and those that wait stay", async () => {
  for (let i = 0; i < 3; i++) await queue(account);
  await asSuperuser(
    sql`update mails set status = case when mail_id % 3 = 0 then 'SENT' when mail_id % 3 = 1 then 'GIVEN_UP' else 'QUEUED' end::mail_status, created_at = now() - interval '31 days'`,
  );
  await dropOldMails();
  expect((await status(account)).map(([state]) => state)).toEqual(["QUEUED"]);
});
