import { sql } from "drizzle-orm";
import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { dropOld } from "@/lib/access/auth/drop-old";
import { logIn } from "@/lib/access/auth/log-in";
import { anonymous, asSuperuser, makeAccount, PASSWORD, run, withToken } from "@/tests/support/world";

const HOUR = 3_600_000;

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: new Date("2031-05-01T08:00:00Z") }));
afterEach(() => void vi.useRealTimers());

const later = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds);
const storedSessions = (id: number) =>
  asSuperuser<{ row: string }>(sql`select sessions::text as row from sessions where account_id = ${id}`);

describe("a session ends 8 hours after its login", () => {
  it("and is nobody's from that moment on", async () => {
    const { token } = await makeAccount();
    later(8 * HOUR);
    const ctx = await withToken(token);
    expect(ctx.viewer).toBeNull();
    expect((await run(ctx, "{ viewer { kind } }")).codes).toEqual(["UNAUTHENTICATED"]);
  });

  it("however much it is used meanwhile", async () => {
    const { token } = await makeAccount();
    for (let hour = 1; hour < 8; hour++) {
      later(HOUR);
      expect((await run(await withToken(token), "{ viewer { kind } }")).errors, `after ${hour} hours`).toEqual([]);
    }
    later(HOUR);
    expect((await withToken(token)).viewer).toBeNull();
  });

  it("and not a moment before, nor after less", async () => {
    const { token } = await makeAccount();
    later(8 * HOUR - 1);
    expect((await withToken(token)).viewer).not.toBeNull();
  });

  it("as it says of itself", async () => {
    const { main } = await makeAccount();
    const { data } = await run(main, "{ viewer { session { createdAt expiresAt } sessions { createdAt expiresAt } } }");
    const life = { createdAt: "2031-05-01T08:00:00.000Z", expiresAt: "2031-05-01T16:00:00.000Z" };
    expect(data.viewer).toEqual({ session: life, sessions: [life] });
  });

  it("and then is not among the own sessions, nor counted as open, nor kept for long", async () => {
    const account = await makeAccount();
    const subuser = await account.subuser("Support");
    later(8 * HOUR);
    const { token } = await logIn(anonymous(), { login: account.name, password: PASSWORD });
    const { data } = await run(
      await withToken(token),
      "{ viewer { sessions { current } } subusers { nodes { openSessions } } }",
    );
    expect(data).toEqual({ viewer: { sessions: [{ current: true }] }, subusers: { nodes: [{ openSessions: 0 }] } });
    later(1);
    await dropOld();
    expect(await storedSessions(account.id)).toHaveLength(1);
    expect((await withToken(subuser.token)).viewer).toBeNull();
  });
});

describe("a session's token", () => {
  it("is stored as its SHA-256 and in no other form", async () => {
    const { id, token } = await makeAccount();
    const [session] = await storedSessions(id);
    expect(session!.row).toContain(createHash("sha256").update(token).digest("hex"));
    for (const form of [token, Buffer.from(token).toString("hex"), Buffer.from(token, "base64url").toString("hex")]) {
      expect(session!.row).not.toContain(form);
    }
  });

  it("is new at every login", async () => {
    const { name, token } = await makeAccount();
    const again = await logIn(anonymous(), { login: name, password: PASSWORD });
    expect(again.token).not.toBe(token);
  });

  it("is no other text: not its hash, not its number, not a chosen one", async () => {
    const { main, token } = await makeAccount();
    const hash = createHash("sha256").update(token).digest();
    const texts = [
      hash.toString("hex"),
      hash.toString("base64url"),
      String(main.viewer.session.id),
      "a".repeat(43),
      `${token}=`,
      ` ${token}`,
      token.slice(1),
      "",
      "\0",
    ];
    for (const text of texts) expect((await withToken(text)).viewer, text).toBeNull();
  });
});
