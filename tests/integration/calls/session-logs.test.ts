import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";

import { dropOldSessionLogs } from "@/lib/calls/session-logs/drop-old-session-logs";
import { getSessionLog } from "@/lib/calls/session-logs/get-session-log";
import { addCallSession } from "@/tests/support/calls";
import { type Account, asSuperuser, makeAccount, run } from "@/tests/support/world";

const HOUR_MS = 3_600_000;
const hoursAgo = (hours: number) => new Date(Date.now() - hours * HOUR_MS);

let account: Account;
let applicationId: string;
let ids: { young: string; old: string; past: string; none: string };

beforeAll(async () => {
  account = await makeAccount();
  applicationId = await account.application();
  const other = await account.application();
  ids = {
    young: await addCallSession(account, { applicationId, startedAt: hoursAgo(1), log: "line one\nlíne two" }),
    old: await addCallSession(account, { applicationId: other, startedAt: hoursAgo(50), log: "old" }),
    past: await addCallSession(account, {
      applicationId,
      startedAt: hoursAgo(2),
      log: "past",
      logStoreUntil: hoursAgo(1),
    }),
    none: await addCallSession(account, { applicationId }),
  };
});

const list = async (args = "") => {
  const { data, errors } = await run(account.main, `{ sessionLogs${args} { totalCount nodes { sessionId size } } }`);
  expect(errors).toEqual([]);
  expect(data.sessionLogs.totalCount).toBe(data.sessionLogs.nodes.length);
  return data.sessionLogs.nodes.map(({ sessionId }: { sessionId: string }) => sessionId);
};

describe("session logs", () => {
  it("are refused without LOGS, also on a session that the viewer may see otherwise", async () => {
    const { ctx } = await account.subuser("Accountant");
    await expect(getSessionLog(ctx, ids.young)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("are listed with the newest first, without those past their time", async () => {
    expect(await list()).toEqual([ids.young, ids.old]);
    expect(await list(`(applicationId: ${applicationId})`)).toEqual([ids.young]);
    expect(await list(`(sessionId: ${ids.old})`)).toEqual([ids.old]);
    expect(await list(`(sessionId: ${ids.past})`)).toEqual([]);
    expect(await list(`(from: "${hoursAgo(10).toISOString()}")`)).toEqual([ids.young]);
    expect(await list(`(to: "${hoursAgo(10).toISOString()}")`)).toEqual([ids.old]);
    const { codes } = await run(account.main, '{ sessionLogs(sessionId: "x") { totalCount } }');
    expect(codes).toEqual(["BAD_USER_INPUT"]);
  });

  it("give their text and size in bytes", async () => {
    const { data } = await run(
      account.main,
      "query($id: ID!) { sessionLog(sessionId: $id) { text secureRecordStorage log { size } } callSession(id: $id) { log { size } } }",
      { id: ids.young },
    );
    expect(data).toEqual({
      sessionLog: { text: "line one\nlíne two", secureRecordStorage: true, log: { size: 18 } },
      callSession: { log: { size: 18 } },
    });
  });

  it.each(["past", "none"] as const)("do not exist for a session whose log is %s", async (which) => {
    expect(
      (await run(account.main, "query($id: ID!) { sessionLog(sessionId: $id) { text } }", { id: ids[which] })).codes,
    ).toEqual(["NOT_FOUND"]);
    expect(
      (await run(account.main, "query($id: ID!) { callSession(id: $id) { log { size } } }", { id: ids[which] })).data,
    ).toEqual({ callSession: { log: null } });
  });

  it("are dropped when their time is over, and no others", async () => {
    await dropOldSessionLogs();
    const left = await asSuperuser<{ id: string }>(
      sql`select call_session_history_id::text as id from session_logs where account_id = ${account.id}`,
    );
    expect(left.map(({ id }) => id).sort()).toEqual([ids.young, ids.old].sort());
  });
});
