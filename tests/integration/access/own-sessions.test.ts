import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { logIn, logInSubuser } from "@/lib/access/auth/log-in";
import {
  type Account,
  anonymous,
  asSuperuser,
  auditRows,
  makeAccount,
  NOBODYS_ID,
  PASSWORD,
  run,
  withToken,
} from "@/tests/support/world";

const END = "mutation($id: ID!) { endSession(id: $id) }";

const again = async ({ name }: Account, userAgent = "tests") => {
  const ctx = anonymous();
  const { token } = await logIn(
    { ...ctx, request: { ...ctx.request, userAgent } },
    { login: name, password: PASSWORD },
  );
  return { token, id: (await withToken(token)).viewer!.session!.id };
};

const isOpen = async (id: number) =>
  (await asSuperuser(sql`select from sessions where session_id = ${id}`)).length === 1;

describe("ending a session is refused", () => {
  it("to whoever is not logged in", async () => {
    const { main } = await makeAccount();
    expect((await run(anonymous(), END, { id: main.viewer.session.id })).codes).toEqual(["UNAUTHENTICATED"]);
    expect(await isOpen(main.viewer.session.id)).toBe(true);
  });

  it("for every session that is not the viewer's own, with the answer for one that never was", async () => {
    const account = await makeAccount();
    const [owner, support] = [await account.subuser("Owner"), await account.subuser("Support")];
    const stranger = await makeAccount();
    const unknown = await run(account.main, END, { id: NOBODYS_ID });
    expect(unknown.codes).toEqual(["NOT_FOUND"]);
    const attempts = [
      [account.main, support.ctx],
      [owner.ctx, support.ctx],
      [support.ctx, owner.ctx],
      [support.ctx, account.main],
      [stranger.main, account.main],
      [stranger.main, support.ctx],
      [support.ctx, stranger.main],
    ] as const;
    for (const [asker, victim] of attempts) {
      expect(await run(asker, END, { id: victim.viewer.session.id })).toEqual(unknown);
      expect(await isOpen(victim.viewer.session.id)).toBe(true);
    }
  });

  it.each(["", "0", "-1", "1.5", "NaN", "Infinity", "9".repeat(400), "0x1", "1e3", "' or 1=1"])(
    "for %j, as for one that never was",
    async (id) => {
      const { main } = await makeAccount();
      expect((await run(main, END, { id })).codes).toEqual(["NOT_FOUND"]);
    },
  );
});

describe("the own sessions", () => {
  it("are the viewer's alone, the newest first, the current one marked", async () => {
    const account = await makeAccount();
    await account.subuser("Support");
    const second = await again(account);
    const { data } = await run(account.main, "{ viewer { sessions { id current address } } }");
    expect(data.viewer.sessions).toMatchObject([
      { id: String(second.id), current: false },
      { id: String(account.main.viewer.session.id), current: true },
    ]);
  });

  it.each([
    ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox on Linux"],
    [
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Safari/537.36",
      "Chrome on Windows",
    ],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1",
      "Safari on iOS",
    ],
    ["curl/8.5.0", "curl/8.5.0"],
    ["", "Unknown"],
    [`robot ${"x".repeat(10_000)}`, `robot ${"x".repeat(54)}`],
  ])("name the browser in words: %.30s", async (userAgent, words) => {
    const account = await makeAccount();
    await again(account, userAgent);
    const { data } = await run(account.main, "{ viewer { sessions { browser } } }");
    expect(data.viewer.sessions[0].browser).toBe(words);
  });

  it("end one by one; the current one stays, and the row of the audit log names the session", async () => {
    const account = await makeAccount();
    const second = await again(account);
    expect((await run(account.main, END, { id: second.id })).data).toEqual({ endSession: true });
    expect((await withToken(second.token)).viewer).toBeNull();
    expect((await withToken(account.token)).viewer).not.toBeNull();
    expect(await auditRows(account, "session.end")).toMatchObject([
      {
        actor: "MAIN_ACCOUNT",
        actor_name: account.name,
        outcome: "DONE",
        object_kind: "session",
        object_id: String(second.id),
      },
    ]);
  });

  it("are listed and ended by every role", async () => {
    const account = await makeAccount();
    const subuser = await account.subuser("PayerNoVerify");
    const { token } = await logInSubuser(anonymous(), {
      loginId: subuser.loginId,
      name: subuser.name,
      password: PASSWORD,
    });
    const { data } = await run(subuser.ctx, "{ viewer { sessions { id current } } }");
    expect(data.viewer.sessions).toHaveLength(2);
    expect((await run(subuser.ctx, END, { id: data.viewer.sessions[0].id })).errors).toEqual([]);
    expect((await withToken(token)).viewer).toBeNull();
  });
});
