import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";

import { deleteRecording } from "@/lib/calls/recordings/delete-recording";
import { openRecording } from "@/lib/calls/recordings/open-recording";
import { sizeOfStoredFile } from "@/lib/platform/files/store";
import { addCallSession, addRecording, addResourceUsage } from "@/tests/support/calls";
import { type Account, asSuperuser, auditRows, makeAccount, run } from "@/tests/support/world";

const DAY_MS = 86_400_000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS);

let account: Account;
let applicationId: string;
let sessions: Record<string, string>;

beforeAll(async () => {
  account = await makeAccount();
  applicationId = await account.application();
  const other = await account.application();
  const inMine = { applicationId };
  sessions = {
    long: await addCallSession(account, {
      ...inMine,
      startedAt: daysAgo(1),
      duration: 3_700,
      rule: { id: 11, name: "main line" },
      calls: [
        { local: "+493090182001", remote: "+4915100000001" },
        { local: "+493090182001", remote: "anna", incoming: false },
      ],
    }),
    failed: await addCallSession(account, {
      ...inMine,
      startedAt: daysAgo(2),
      duration: 0,
      successful: false,
      finishReason: "NO_MONEY",
      user: { id: 21, name: "anna" },
      calls: [{ local: "+493090182002", remote: "4915100000001" }],
    }),
    silent: await addCallSession(account, { ...inMine, startedAt: daysAgo(3), duration: 5, calls: [] }),
    elsewhere: await addCallSession(account, {
      applicationId: other,
      startedAt: daysAgo(4),
      duration: 60,
      calls: [{ local: "+493090182001", remote: "+4915100000002" }],
    }),
    old: await addCallSession(account, {
      ...inMine,
      startedAt: daysAgo(40),
      duration: 60,
      calls: [{ remote: "+4915100000009" }],
    }),
  };
  await addRecording(account, sessions.failed!);
  await addRecording(account, sessions.elsewhere!);
  await addRecording(account, sessions.elsewhere!);
  const { id } = await addRecording(account, sessions.silent!);
  await deleteRecording(account.main, id);
});

const nameOf = (id: string) => Object.entries(sessions).find(([, known]) => known === id)?.[0];
const found = async (filter: string, list = "callSessions") => {
  const { data, errors } = await run(account.main, `{ ${list}(filter: ${filter}) { totalCount nodes { id } } }`);
  expect(errors).toEqual([]);
  expect(data[list].totalCount).toBe(data[list].nodes.length);
  return data[list].nodes.map(({ id }: { id: string }) => nameOf(id));
};

describe("callSessions", () => {
  it.each([
    ["an end before the start", '{ from: "2026-01-02T00:00:00Z", to: "2026-01-01T00:00:00Z" }', "to"],
    ["a shortest duration above the longest", "{ minDuration: 5, maxDuration: 4 }", "maxDuration"],
    ["a duration below nothing", "{ minDuration: -1 }", "minDuration"],
    ["a number of 81 characters", `{ number: "${"1".repeat(81)}" }`, "number"],
    ["an id that is none", '{ ruleId: "first" }', "ruleId"],
  ])("refuses %s with a sentence for the field", async (_what, filter, field) => {
    const { errors } = await run(account.main, `{ callSessions(filter: ${filter}) { nodes { id } } }`);
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      { code: "BAD_USER_INPUT", fields: { [field]: expect.stringMatching(/\w+ .*\.$/) } },
    ]);
  });

  it("covers the last 31 days without dates, and what comes before with a start", async () => {
    expect(await found("{}")).toEqual(["long", "failed", "silent", "elsewhere"]);
    expect(await found(`{ from: "${daysAgo(60).toISOString()}" }`)).toEqual([
      "long",
      "failed",
      "silent",
      "elsewhere",
      "old",
    ]);
    expect(await found(`{ to: "${daysAgo(30).toISOString()}" }`)).toEqual(["old"]);
  });

  it.each([
    ["{ minDuration: 5 }", ["long", "silent", "elsewhere"]],
    ["{ maxDuration: 5 }", ["failed", "silent"]],
    ["{ successful: false }", ["failed"]],
    ["{ successful: true }", ["long", "silent", "elsewhere"]],
    ["{ finishReason: NO_MONEY }", ["failed"]],
    ["{ finishReason: NORMAL }", ["long", "silent", "elsewhere"]],
    ["{ recorded: true }", ["failed", "elsewhere"]],
    ["{ recorded: false }", ["long", "silent"]],
    ["{ recorded: true, successful: true }", ["elsewhere"]],
    ['{ recorded: true, number: "+4915100000001" }', ["failed"]],
    ["{ ruleId: 11 }", ["long"]],
    ["{ userId: 21 }", ["failed"]],
    // Numbers: with and without the plus, with any spacing, by prefix, by side.
    ['{ number: "+4915100000001" }', ["long", "failed"]],
    ['{ number: "49 (151) 0000-0001" }', ["long", "failed"]],
    ['{ number: "+491510000000" }', []],
    ['{ number: "+491510000000*" }', ["long", "failed", "elsewhere"]],
    ['{ number: "anna" }', ["long"]],
    ['{ number: "+493090182001" }', ["long", "elsewhere"]],
    ['{ number: "+493090182001", numberSide: REMOTE }', []],
    ['{ number: "+493090182001", numberSide: LOCAL, minDuration: 100 }', ["long"]],
    ['{ number: "%" }', []],
    ['{ number: "\' or 1=1 --" }', []],
  ])("by %s finds %j", async (filter, expected) => {
    expect(await found(filter)).toEqual(expected);
  });

  it("shows an application its own, whatever the account has besides", async () => {
    const { data } = await run(
      account.main,
      "query($id: ID!) { application(id: $id) { callSessions { nodes { id } } } }",
      { id: applicationId },
    );
    expect(data.application.callSessions.nodes.map(({ id }: { id: string }) => nameOf(id))).toEqual([
      "long",
      "failed",
      "silent",
    ]);
  });

  it.each(["{}", '{ number: "+49*" }', '{ number: "+493090182001" }', "{ recorded: true }"])(
    "turns its pages in both directions by %s without losing or repeating one",
    async (filter) => {
      const query = (args: string) =>
        run(
          account.main,
          `{ callSessions(filter: ${filter}, ${args}) { nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`,
        );
      const all = (await query("first: 50")).data.callSessions.nodes;
      for (const sort of ["STARTED_DESC", "STARTED_ASC"]) {
        const seen = [];
        let page = (await query(`first: 1, sort: ${sort}`)).data.callSessions;
        for (;;) {
          seen.push(...page.nodes);
          if (!page.pageInfo.hasNextPage) break;
          page = (await query(`first: 1, sort: ${sort}, after: "${page.pageInfo.endCursor}"`)).data.callSessions;
        }
        expect(seen).toEqual(sort === "STARTED_DESC" ? all : [...all].reverse());
        const back = (await query(`last: 1, sort: ${sort}, before: "${page.pageInfo.startCursor}"`)).data.callSessions;
        expect(back.nodes).toEqual([seen.at(-2)]);
      }
    },
  );

  it("offers what the sessions name, also what exists no more", async () => {
    const choices = async (kind: string) =>
      (await run(account.main, `{ callSessionChoices(kind: ${kind}) { id name applicationId } }`)).data
        .callSessionChoices;
    expect(await choices("RULE")).toEqual([{ id: "11", name: "main line", applicationId }]);
    expect(await choices("USER")).toEqual([{ id: "21", name: "anna", applicationId }]);
    expect((await choices("APPLICATION")).map(({ id }: { id: string }) => id)).toContain(applicationId);
    expect((await choices("APPLICATION")).length).toBe(2);
  });

  it("takes as many sessions' numbers as a page has rows without more for a session of many calls", async () => {
    const busy = await addCallSession(account, { applicationId, startedAt: daysAgo(50), calls: [] });
    await asSuperuser(sql`
      insert into calls (account_id, call_session_history_id, external_id, started_at, duration, local_number, remote_number, remote_number_type, incoming, successful, session_started_at, application_id)
      select ${account.id}::bigint, ${busy}::bigint, 'busy-' || n, now(), 1, '1', '2', 'pstn', true, true, now() - interval '50 days', ${applicationId}::bigint from generate_series(1, 300) n`);
    const { data } = await run(account.main, `{ callSession(id: ${busy}) { calls { id } } }`);
    expect(data.callSession.calls).toHaveLength(200);
  });
});

describe("callSession", () => {
  it("gives its calls, recordings and resources with exact money", async () => {
    const id = await addCallSession(account, { applicationId, startedAt: daysAgo(100), log: "one line" });
    await addRecording(account, id, { name: "greeting" });
    await addRecording(account, id, { name: "", content: null });
    await addResourceUsage(account, id);
    const { data, errors } = await run(
      account.main,
      "query($id: ID!) { callSession(id: $id) { cost calls { localNumber cost } recordings { name path fileSize } resourceUsages { resourceType quantity unit cost } log { size } } }",
      { id },
    );
    expect(errors).toEqual([]);
    expect(data.callSession).toEqual({
      cost: "0.0125",
      calls: [{ localNumber: "+493090182000", cost: "0.0100" }],
      recordings: [
        { name: "greeting", path: expect.stringMatching(/^\/calls\/recordings\/\d+$/), fileSize: 15 },
        { name: expect.stringMatching(/^recording-\d+$/), path: null, fileSize: null },
      ],
      resourceUsages: [{ resourceType: "ASR", quantity: "2.5000", unit: "minute", cost: "0.0300" }],
      log: { size: 8 },
    });
  });
});

describe("recordings", () => {
  const stored = (id: string) =>
    asSuperuser<{ name: string; transcription: string | null; file_key: string | null }>(sql`
    select name, transcription, file_key from recordings where record_id = ${id}::bigint and deleted_at is null`);

  it.each(["Supervisor", "Support", "Developer"] as const)(
    "are heard and not deleted by a %s, by API and by verb",
    async (role) => {
      const { ctx } = await account.subuser(role);
      const { id, fileKey } = await addRecording(account, sessions.long!);
      expect((await openRecording(ctx, id)).size).toBe(15);
      expect((await run(ctx, "mutation($id: ID!) { deleteRecording(id: $id) }", { id })).codes).toEqual(["FORBIDDEN"]);
      await expect(deleteRecording(ctx, id)).rejects.toMatchObject({ code: "FORBIDDEN" });
      expect(await stored(id)).toHaveLength(1);
      expect(await sizeOfStoredFile(fileKey!)).toBe(15);
    },
  );

  it("are neither heard nor deleted by roles without call history, nor by strangers", async () => {
    const { id } = await addRecording(account, sessions.long!);
    const { ctx } = await account.subuser("Accountant");
    await expect(openRecording(ctx, id)).rejects.toMatchObject({ code: "FORBIDDEN" });
    const stranger = await makeAccount();
    await expect(openRecording(stranger.main, id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(deleteRecording(stranger.main, id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await stored(id)).toHaveLength(1);
  });

  it("go with their files, and the audit log tells of it", async () => {
    const { id, fileKey } = await addRecording(account, sessions.long!, { name: "complaint" });
    const admin = await account.subuser("Admin");
    expect((await run(admin.ctx, "mutation($id: ID!) { deleteRecording(id: $id) }", { id })).data).toEqual({
      deleteRecording: true,
    });
    expect(await stored(id)).toEqual([]);
    expect(await sizeOfStoredFile(fileKey!)).toBeUndefined();
    expect((await auditRows(account, "recording.delete")).at(-1)).toMatchObject({
      actor_name: admin.name,
      object_kind: "recording",
      object_id: id,
      object_name: "complaint",
      old_values: { callSession: Number(sessions.long), fileSize: 15 },
    });
  });

  it("are deleted once when two ask at a time", async () => {
    const { id } = await addRecording(account, sessions.long!);
    const before = (await auditRows(account, "recording.delete")).length;
    const results = await Promise.allSettled([deleteRecording(account.main, id), deleteRecording(account.main, id)]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(results.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "NOT_FOUND" } });
    expect((await auditRows(account, "recording.delete")).length).toBe(before + 1);
  });

  it("are not handed out as something that a browser would run", async () => {
    const { id } = await addRecording(account, sessions.long!, { contentType: "text/html" });
    expect((await openRecording(account.main, id)).contentType).toBe("application/octet-stream");
  });
});
