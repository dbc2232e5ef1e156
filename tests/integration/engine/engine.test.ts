import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";

import type { CallSessionInput } from "@/lib/engine/call-sessions/input";
import { putCallSessions } from "@/lib/engine/put-call-sessions";
import { putCharges } from "@/lib/engine/put-charges";
import { putSms } from "@/lib/engine/put-sms";
import { getEngineApplication } from "@/lib/engine/routing/application";
import type { SignedIn } from "@/lib/platform/ctx";
import { toUnits } from "@/lib/platform/money";
import { bearer, post } from "@/tests/integration/over-http";
import { statementsDuring } from "@/tests/integration/statements";
import { makeTelephony, type Telephony } from "@/tests/support/engine-world";
import { balanceOf, transactionsOf } from "@/tests/support/money";
import { makeKey, program, type ProgramKey, signToken } from "@/tests/support/service-account";
import { makeUser } from "@/tests/support/telephony";
import { type Account, anonymous, asSuperuser, auditRows, makeAccount, run, unique } from "@/tests/support/world";

let account: Account;
let held: Telephony;
let key: ProgramKey;
let engine: SignedIn;
beforeAll(async () => {
  account = await makeAccount();
  held = await makeTelephony(account);
  key = await makeKey(account.main, { roles: [], engine: true });
  engine = await program(key);
});

const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 9, minute));
const NOTHING = { added: 0, changed: 0, unchanged: 0 };

/** Builds a session with a call, a recording and a resource usage. */
function session(externalId = unique("session-"), more: Partial<CallSessionInput> = {}): CallSessionInput {
  const { applicationId, ruleId, userId } = held;
  return {
    externalId,
    applicationId,
    ruleId,
    userId,
    startedAt: at(0),
    duration: 60,
    customData: "order 7",
    calls: [
      {
        externalId: `${externalId}-call`,
        startedAt: at(0),
        duration: 50,
        localNumber: "4930111",
        remoteNumber: "4930222",
        remoteNumberType: "pstn",
        incoming: true,
        successful: true,
        cost: "0.0150",
      },
    ],
    recordings: [{ externalId: `${externalId}-record`, startedAt: at(0), duration: 50, cost: "0.001" }],
    resourceUsages: [
      {
        externalId: `${externalId}-asr`,
        resourceType: "ASR",
        quantity: "12.5",
        unit: "s",
        cost: "0.1",
        usedAt: at(1),
        callExternalId: `${externalId}-call`,
      },
    ],
    ...more,
  };
}

const storedSessions = (ids: string[]) =>
  asSuperuser(
    sql`select * from call_sessions where account_id = ${account.id} and external_id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)) order by external_id`,
  );

/** Returns everything stored that the engine reported. */
async function everything() {
  const tables = [
    "call_sessions",
    "calls",
    "recordings",
    "resource_usages",
    "session_logs",
    "sms_messages",
    "sip_registrations",
    "acd_queue_states",
    "acd_sessions",
    "sq_tasks",
    "users",
    "sq_agents",
    "usage_charges",
  ];
  const rows = [];
  for (const table of tables)
    rows.push(
      ...(await asSuperuser<{ row: string }>(
        sql`select ${table} || kept::text as row from ${sql.identifier(table)} kept where account_id = ${account.id} order by 1`,
      )),
    );
  return rows.map(({ row }) => row);
}

describe("the engine's grant", () => {
  it("is asked by the verbs themselves, of people too", async () => {
    const owner = await account.subuser("Owner");
    const without = await program(await makeKey(account.main, { roles: ["Owner"] }));
    for (const ctx of [account.main, owner.ctx, without]) {
      await expect(putCallSessions(ctx, [session()])).rejects.toMatchObject({
        code: "FORBIDDEN",
        details: { grant: "engine" },
      });
      await expect(getEngineApplication(ctx, held.applicationId)).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
    await expect(putSms(anonymous(), [])).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    expect(await auditRows(account, "engine.putCallSessions")).toEqual([]);
  });

  it("opens nothing of the panel", async () => {
    const { data, codes } = await run(
      engine,
      "{ applications { totalCount } subusers { totalCount } account { email } viewer { sections { id } } }",
    );
    expect(data).toEqual({ applications: null, subusers: null, account: { email: null }, viewer: { sections: [] } });
    expect(codes).toEqual(["FORBIDDEN", "FORBIDDEN", "FORBIDDEN"]);
  });
});

describe("putCallSessions", () => {
  it("adds a session with its parts, names and exact cost; the same again changes nothing", async () => {
    const one = session();
    expect(await putCallSessions(engine, [one])).toEqual({
      sessions: { ...NOTHING, added: 1 },
      calls: { ...NOTHING, added: 1 },
      recordings: { ...NOTHING, added: 1 },
      resourceUsages: { ...NOTHING, added: 1 },
    });
    const [row] = await storedSessions([one.externalId]);
    expect(row).toMatchObject({
      rule_name: "incoming",
      user_name: held.userName,
      successful: true,
      cost: "0.1160",
      duration: 60,
      finish_reason: "NORMAL",
      audio_quality: "STANDARD",
    });
    const before = await everything();
    expect(await putCallSessions(engine, [one])).toEqual({
      sessions: { ...NOTHING, unchanged: 1 },
      calls: { ...NOTHING, unchanged: 1 },
      recordings: { ...NOTHING, unchanged: 1 },
      resourceUsages: { ...NOTHING, unchanged: 1 },
    });
    expect(await everything()).toEqual(before);
    expect(
      (
        await asSuperuser(
          sql`select 1 from resource_usages join calls on call_id = ref_call_id where resource_usages.external_id = ${`${one.externalId}-asr`} and calls.external_id = ${`${one.externalId}-call`}`,
        )
      ).length,
    ).toBe(1);
  });

  it("lets a session grow, and what was shorter came late", async () => {
    const whole = session();
    const begun = {
      ...whole,
      duration: 10,
      calls: [{ ...whole.calls![0]!, duration: 10, successful: false, cost: "0" }],
      recordings: [],
      resourceUsages: [],
    };
    await putCallSessions(engine, [begun]);
    expect(await storedSessions([whole.externalId])).toMatchObject([
      { duration: 10, successful: false, cost: "0.0000" },
    ]);
    const second = { ...whole.calls![0]!, externalId: `${whole.externalId}-call-2`, cost: "0.02" };
    const grown = { ...whole, calls: [whole.calls![0]!, second] };
    expect(await putCallSessions(engine, [grown])).toMatchObject({
      sessions: { changed: 1 },
      calls: { added: 1, changed: 1 },
      recordings: { added: 1 },
    });
    expect(await storedSessions([whole.externalId])).toMatchObject([
      { duration: 60, successful: true, cost: "0.1360" },
    ]);
    const before = await everything();
    expect(await putCallSessions(engine, [begun])).toMatchObject({
      sessions: { unchanged: 1 },
      calls: { unchanged: 1 },
    });
    expect(await everything()).toEqual(before);
  });

  it.each<[string, (one: CallSessionInput) => CallSessionInput, string]>([
    ["an application that never was", (one) => ({ ...one, applicationId: "4242424242" }), "sessions.1.applicationId"],
    ["an application that is no id", (one) => ({ ...one, applicationId: "x' or 1=1" }), "sessions.1.applicationId"],
    ["a rule that never was", (one) => ({ ...one, ruleId: "4242424242" }), "sessions.1.ruleId"],
    ["a user that never was", (one) => ({ ...one, userId: "4242424242" }), "sessions.1.userId"],
    ["a duration below nothing", (one) => ({ ...one, duration: -1 }), "sessions.1.duration"],
    ["a time to come", (one) => ({ ...one, startedAt: new Date(Date.now() + 2 * 86_400_000) }), "sessions.1.startedAt"],
    [
      "201 bytes of custom data in fewer characters",
      (one) => ({ ...one, customData: "ü".repeat(101) }),
      "sessions.1.customData",
    ],
    [
      "a call without an id",
      (one) => ({ ...one, calls: [{ ...one.calls![0]!, externalId: "" }] }),
      "sessions.1.calls.0.externalId",
    ],
    [
      "an unknown kind of number",
      (one) => ({ ...one, calls: [{ ...one.calls![0]!, remoteNumberType: "fax" }] }),
      "sessions.1.calls.0.remoteNumberType",
    ],
    [
      "too exact a cost",
      (one) => ({ ...one, recordings: [{ ...one.recordings![0]!, cost: "0.00001" }] }),
      "sessions.1.recordings.0.cost",
    ],
    [
      "a usage of a call that is not there",
      (one) => ({ ...one, resourceUsages: [{ ...one.resourceUsages![0]!, callExternalId: "nobody's" }] }),
      "sessions.1.resourceUsages.0.callExternalId",
    ],
    [
      "101 calls",
      (one) => ({ ...one, calls: Array.from({ length: 101 }, (_, i) => ({ ...one.calls![0]!, externalId: `c${i}` })) }),
      "sessions.1.calls",
    ],
  ])("refuses the whole batch for %s, and names the item", async (_what, wrong, path) => {
    const before = await everything();
    const [good, bad] = [session(), wrong(session())];
    await expect(putCallSessions(engine, [good, bad])).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
      details: { fields: { [path]: expect.stringMatching(/\.$/) } },
    });
    expect(await everything()).toEqual(before);
  });

  it("refuses twins within a batch, of sessions and of parts", async () => {
    const [one, two] = [session("twin-a"), session("twin-b")];
    await expect(putCallSessions(engine, [one, one])).rejects.toMatchObject({
      details: { fields: { "sessions.1": "twin-a is in this batch twice." } },
    });
    await expect(putCallSessions(engine, [one, { ...two, calls: one.calls }])).rejects.toMatchObject({
      details: { fields: { "sessions.1.calls.0": "twin-a-call is in this batch twice." } },
    });
    expect(await storedSessions(["twin-a", "twin-b"])).toEqual([]);
  });

  it("refuses a part of another session, and another start or application of a known one", async () => {
    const known = session();
    const otherApplication = await account.application();
    await putCallSessions(engine, [known]);
    const before = await everything();
    await expect(putCallSessions(engine, [session(undefined, { calls: known.calls })])).rejects.toMatchObject({
      details: { fields: { "sessions.0.calls.0": expect.stringContaining("another session") } },
    });
    await expect(putCallSessions(engine, [session(undefined, { recordings: known.recordings })])).rejects.toMatchObject(
      { code: "BAD_USER_INPUT" },
    );
    for (const other of [{ startedAt: at(5) }, { applicationId: otherApplication, ruleId: null }]) {
      await expect(putCallSessions(engine, [{ ...known, ...other, duration: 90 }])).rejects.toMatchObject({
        details: { fields: { "sessions.0": expect.stringContaining("before") } },
      });
    }
    await expect(
      putCallSessions(engine, [session(undefined, { applicationId: otherApplication })]),
      "a rule of another application",
    ).rejects.toMatchObject({ details: { fields: { "sessions.0.ruleId": expect.any(String) } } });
    expect(await everything()).toEqual(before);
  });

  it("keeps the names as they were, and takes a known session over again when its rule and user are gone", async () => {
    const telephony = await makeTelephony(account);
    const one = {
      ...session(),
      applicationId: telephony.applicationId,
      ruleId: telephony.ruleId,
      userId: telephony.userId,
    };
    await putCallSessions(engine, [one]);
    await asSuperuser(sql`update rules set name = 'renamed' where rule_id = ${telephony.ruleId}`);
    expect((await putCallSessions(engine, [one])).sessions).toEqual({ ...NOTHING, unchanged: 1 });
    await asSuperuser(sql`delete from rules where rule_id = ${telephony.ruleId}`);
    await asSuperuser(sql`delete from users where user_id = ${telephony.userId}`);
    expect((await putCallSessions(engine, [{ ...one, duration: 99 }])).sessions).toEqual({ ...NOTHING, changed: 1 });
    expect(await storedSessions([one.externalId])).toMatchObject([
      { rule_name: "incoming", user_name: telephony.userName, duration: 99 },
    ]);
    await expect(
      putCallSessions(engine, [
        { ...one, externalId: unique("other-"), calls: [], recordings: [], resourceUsages: [] },
      ]),
    ).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
  });

  it("of the same batch from two at once adds everything once", async () => {
    const batch = Array.from({ length: 50 }, () => session());
    const [one, two] = await Promise.all([
      putCallSessions(engine, batch),
      putCallSessions(engine, [...batch].reverse()),
    ]);
    expect(one.sessions.added + two.sessions.added).toBe(50);
    expect(one.calls.added + two.calls.added).toBe(50);
    expect(one.sessions.unchanged + two.sessions.unchanged).toBe(50);
  });

  it("takes 500, in as many statements as 5", async () => {
    const statements = async (count: number) => {
      const before = await executed();
      const batch = Array.from({ length: count }, () => session());
      expect((await putCallSessions(engine, batch)).sessions.added).toBe(count);
      return (await executed()) - before;
    };
    const few = await statements(5);
    expect(few).toBeGreaterThan(5);
    expect(await statements(500)).toBe(few);
  });

  it("does not cross accounts: the same external id is another's own session", async () => {
    const other = await makeAccount();
    const theirs = await makeTelephony(other);
    const program2 = await program(await makeKey(other.main, { engine: true }));
    const one = session();
    await putCallSessions(engine, [one]);
    const result = await putCallSessions(program2, [
      { ...one, applicationId: theirs.applicationId, ruleId: theirs.ruleId, userId: theirs.userId },
    ]);
    expect(result.sessions.added).toBe(1);
    expect(result.calls.added).toBe(1);
  });

  it("is a row of the audit log a minute, counted, and only when something was written", async () => {
    const other = await makeAccount();
    const telephony = await makeTelephony(other);
    const ctx = await program(await makeKey(other.main, { name: "switch", roles: [], engine: true }));
    const one = {
      ...session(),
      applicationId: telephony.applicationId,
      ruleId: telephony.ruleId,
      userId: telephony.userId,
    };
    for (const duration of [60, 60, 61, 62]) await putCallSessions(ctx, [{ ...one, duration }]);
    const rows = await auditRows(other, "engine.putCallSessions");
    expect(rows.reduce((sum, { count }) => sum + Number(count), 0)).toBe(3);
    expect(rows[0]).toMatchObject({
      actor: "SERVICE_ACCOUNT",
      actor_name: "switch",
      outcome: "DONE",
      new_values: null,
    });
  });
});

/** Number of statements that the product has executed so far, counted by a wrapper. */
let counted = 0;
async function executed(): Promise<number> {
  if (counted === 0) {
    const { openConnection } = await import("@/db/operator");
    const db = (await openConnection()) as unknown as { session: object };
    const prototype = Object.getPrototypeOf(db.session) as { prepareQuery: (...args: unknown[]) => unknown };
    const { prepareQuery } = prototype;
    prototype.prepareQuery = function (this: unknown, ...args) {
      counted++;
      return prepareQuery.apply(this, args);
    };
    counted = 1;
  }
  return counted;
}

const PUT = {
  logs: "mutation($items: [SessionLogInput!]!) { putSessionLogs(logs: $items) { added changed unchanged } }",
  sms: "mutation($items: [SmsInput!]!) { putSms(messages: $items) { added changed unchanged } }",
  sip: "mutation($items: [SipRegistrationStateInput!]!) { putSipRegistrationStates(states: $items) { added changed unchanged } }",
  queues: "mutation($items: [QueueStateInput!]!) { putQueueStates(states: $items) { added changed unchanged } }",
  acd: "mutation($items: [AcdSessionInput!]!) { putAcdSessions(sessions: $items) { added changed unchanged } }",
  tasks: "mutation($items: [SmartQueueTaskInput!]!) { putSmartQueueTasks(tasks: $items) { added changed unchanged } }",
  charges: "mutation($items: [ChargeInput!]!) { putCharges(charges: $items) { added changed unchanged } }",
};

async function put(what: keyof typeof PUT, ...items: object[]) {
  const { data, errors } = await run(engine, PUT[what], { items });
  return errors.length > 0 ? errors.map(({ extensions }) => extensions) : Object.values(data)[0];
}

const iso = (minute: number) => at(minute).toISOString();

describe.each<[keyof typeof PUT, () => Promise<{ first: object; later: object; bad: object; path: string }>]>([
  [
    "logs",
    async () => {
      const now = new Date(Date.now() - 60_000);
      const one = session(undefined, { startedAt: now, calls: [], recordings: [], resourceUsages: [] });
      await putCallSessions(engine, [one]);
      const first = { sessionExternalId: one.externalId, text: "begun" };
      return {
        first,
        later: { ...first, text: "begun, and ended" },
        bad: { ...first, sessionExternalId: "nobody's" },
        path: "logs.1.sessionExternalId",
      };
    },
  ],
  [
    "sms",
    async () => {
      const first = {
        externalId: unique("sms-"),
        sourceNumber: "1",
        destinationNumber: "2",
        direction: "OUT",
        fragments: 1,
        status: "WAITING",
        processedAt: iso(1),
        text: "hello",
      };
      return {
        first,
        later: { ...first, status: "SUCCESS", deliveryStatus: "DELIVERED", processedAt: iso(2) },
        bad: { ...first, externalId: "x", deliveryStatus: "LOST" },
        path: "messages.1.deliveryStatus",
      };
    },
  ],
  [
    "queues",
    async () => {
      const first = {
        acdQueueId: held.acdQueueId,
        readyUserIds: [held.userId],
        lockedUserIds: [],
        afterServiceUserIds: [],
        waiting: [],
        inService: [],
        reportedAt: iso(1),
      };
      const later = {
        ...first,
        readyUserIds: [],
        inService: [{ callerId: "4930", priority: 1, waitingTime: 3, userId: held.userId }],
        reportedAt: iso(2),
      };
      return { first, later, bad: { ...first, acdQueueId: "4242424242" }, path: "states.1.acdQueueId" };
    },
  ],
  [
    "acd",
    async () => {
      const first = {
        externalId: unique("acd-"),
        acdRequestId: "request-7",
        acdQueueId: held.acdQueueId,
        beganAt: iso(1),
        waitingSeconds: 3,
        events: [{ type: "WAITING", time: iso(1) }],
      };
      const later = {
        ...first,
        userId: held.userId,
        inServiceSeconds: 60,
        afterServiceSeconds: 5,
        events: [...first.events, { type: "IN_SERVICE", time: iso(2) }],
      };
      return { first, later, bad: { ...first, externalId: "x", userId: "4242424242" }, path: "sessions.1.userId" };
    },
  ],
  [
    "tasks",
    async () => {
      const first = {
        externalId: unique("task-"),
        sqQueueId: held.sqQueueId,
        kind: "CALL",
        status: "IN_QUEUE",
        waitingMs: 100,
        processingMs: 0,
        beganAt: iso(1),
        skills: [{ name: "german", level: 2 }],
      };
      const later = { ...first, status: "ENDED", userId: held.userId, processingMs: 3_000, endedAt: iso(3) };
      return {
        first,
        later,
        bad: { ...first, externalId: "x", skills: [{ name: "german", level: 6 }] },
        path: "tasks.1.skills.0.level",
      };
    },
  ],
])("put %s", (what, make) => {
  it("adds, changes, and leaves alone what is the same or came late; a bad item is named and refuses all", async () => {
    const { first, later, bad, path } = await make();
    const before = await everything();
    expect(await put(what, later, bad)).toEqual([
      { code: "BAD_USER_INPUT", fields: { [path]: expect.stringMatching(/\.$/) } },
    ]);
    expect(await everything()).toEqual(before);
    expect(await put(what, first)).toEqual({ ...NOTHING, added: 1 });
    expect(await put(what, first)).toEqual({ ...NOTHING, unchanged: 1 });
    expect(await put(what, later)).toEqual({ ...NOTHING, changed: 1 });
    const after = await everything();
    expect(after).not.toEqual(before);
    expect(await put(what, later)).toEqual({ ...NOTHING, unchanged: 1 });
    expect(await put(what, first)).toEqual({ ...NOTHING, unchanged: 1 });
    expect(await put(what)).toEqual(NOTHING);
    expect(await everything()).toEqual(after);
  });
});

describe("putSms", () => {
  it("keeps a text only while the account has that switched on, by direction, and never later", async () => {
    const message = (direction: string) => ({
      externalId: unique("sms-"),
      sourceNumber: "1",
      destinationNumber: "2",
      direction,
      fragments: 1,
      status: "SUCCESS",
      processedAt: iso(1),
      text: "the words",
    });
    const [before, received, sent] = [message("IN"), message("IN"), message("OUT")];
    const texts = async () =>
      Object.fromEntries(
        (
          await asSuperuser<{ id: string; text: string | null }>(
            sql`select external_id as id, text from sms_messages where account_id = ${account.id}`,
          )
        ).map(({ id, text }) => [id, text]),
      );
    await put("sms", before);
    await asSuperuser(sql`update accounts set store_inbound_sms = true where account_id = ${account.id}`);
    await put("sms", before, received, sent);
    expect(await texts()).toMatchObject({
      [before.externalId]: null,
      [received.externalId]: "the words",
      [sent.externalId]: null,
    });
  });
});

describe("putSessionLogs", () => {
  it("keeps a log for a month from the session's end, and takes none that is older", async () => {
    const [fresh, old] = [
      session(undefined, { startedAt: new Date(Date.now() - 86_400_000) }),
      session(undefined, { startedAt: new Date("2026-01-05T00:00:00Z") }),
    ];
    await putCallSessions(engine, [fresh, old]);
    expect(
      await put(
        "logs",
        { sessionExternalId: fresh.externalId, text: "kept: ü" },
        { sessionExternalId: old.externalId, text: "gone" },
      ),
    ).toEqual({ ...NOTHING, added: 1, unchanged: 1 });
    const [row] = await asSuperuser(
      sql`select size, (store_until = started_at + make_interval(secs => duration) + interval '1 month') as month from session_logs join call_sessions using (call_session_history_id) where external_id = ${fresh.externalId}`,
    );
    expect(row).toEqual({ size: 8, month: true });
  });
});

describe("putSipRegistrationStates", () => {
  it("tells how a registration fares, the newest word last", async () => {
    const id = held.sipRegistrationId;
    const stateOf = async () =>
      (
        await asSuperuser(
          sql`select successful, status_code, error_message from sip_registrations where sip_registration_id = ${id}`,
        )
      )[0];
    expect(
      await put("sip", {
        sipRegistrationId: id,
        successful: false,
        statusCode: 403,
        errorMessage: "Forbidden",
        reportedAt: iso(2),
      }),
    ).toEqual({ ...NOTHING, changed: 1 });
    for (const late of [iso(1), iso(2)])
      expect(await put("sip", { sipRegistrationId: id, successful: true, reportedAt: late })).toEqual({
        ...NOTHING,
        unchanged: 1,
      });
    expect(await stateOf()).toEqual({ successful: false, status_code: 403, error_message: "Forbidden" });
    expect(await put("sip", { sipRegistrationId: "4242424242", successful: true, reportedAt: iso(3) })).toMatchObject([
      { fields: { "states.0.sipRegistrationId": expect.any(String) } },
    ]);
  });
});

describe("putAgentStates", () => {
  it("takes over both kinds of status, each with since when, and nothing that is older", async () => {
    const query =
      "mutation($acd: [AcdAgentStateInput!], $smartQueue: [SmartQueueAgentStateInput!]) { putAgentStates(acd: $acd, smartQueue: $smartQueue) { acd { changed unchanged } smartQueue { changed unchanged } } }";
    const { applicationId, userId } = held;
    const states = (minute: number, status: string) => ({
      acd: [{ userId, status, since: iso(minute) }],
      smartQueue: ["CALL", "IM"].map((kind) => ({ applicationId, userId, kind, status, since: iso(minute) })),
    });
    expect((await run(engine, query, states(2, "READY"))).data.putAgentStates).toEqual({
      acd: { changed: 1, unchanged: 0 },
      smartQueue: { changed: 2, unchanged: 0 },
    });
    for (const late of [1, 2])
      expect((await run(engine, query, states(late, "OFFLINE"))).data.putAgentStates).toEqual({
        acd: { changed: 0, unchanged: 1 },
        smartQueue: { changed: 0, unchanged: 2 },
      });
    expect(
      await asSuperuser(
        sql`select acd_status, call_status, im_status, acd_status_changed_at = ${iso(2)}::timestamptz as since from users join sq_agents using (user_id) where user_id = ${userId}`,
      ),
    ).toEqual([{ acd_status: "READY", call_status: "READY", im_status: "READY", since: true }]);
    const stranger = await run(engine, query, {
      smartQueue: [{ applicationId: await account.application(), userId, kind: "IM", status: "READY", since: iso(3) }],
    });
    expect(stranger.errors[0]!.extensions).toMatchObject({
      code: "BAD_USER_INPUT",
      fields: { "smartQueue.0": expect.any(String) },
    });
  });
});

describe("putCharges", () => {
  const charge = () => ({
    externalId: unique("charge-"),
    applicationId: held.applicationId,
    resourceType: "call",
    amount: "0.0150",
    chargedAt: iso(1),
  });

  it("books each once, exactly; another under its id is a CONFLICT and books nothing", async () => {
    const [one, two] = [charge(), charge()];
    expect(await put("charges", one)).toEqual({ ...NOTHING, added: 1 });
    expect(await put("charges", { ...one, amount: "0.015" }, two)).toEqual({ ...NOTHING, added: 1, unchanged: 1 });
    const before = await everything();
    expect(await put("charges", charge(), { ...one, amount: "0.0151" })).toEqual([{ code: "CONFLICT" }]);
    expect(await everything()).toEqual(before);
  });

  it("moves the balance by each once, under zero too, and knows what was used", async () => {
    const [had, count] = [toUnits(await balanceOf(account)), (await transactionsOf(account)).length];
    const charges = [
      charge(),
      { ...charge(), resourceType: "CALLRECORD", amount: "3" },
      { ...charge(), resourceType: "sms", description: "to Ann" },
      { ...charge(), resourceType: "ASR" },
      { ...charge(), amount: "-1" },
      { ...charge(), amount: "0" },
    ];
    await put("charges", ...charges);
    await put("charges", ...charges);
    expect((await transactionsOf(account)).slice(count)).toEqual([
      { type: "CALL_CHARGE", amount: "-0.0150", description: "", key: `usage:${charges[0]!.externalId}` },
      { type: "RECORDING_CHARGE", amount: "-3.0000", description: "", key: `usage:${charges[1]!.externalId}` },
      { type: "SMS_CHARGE", amount: "-0.0150", description: "to Ann", key: `usage:${charges[2]!.externalId}` },
      { type: "RESOURCE_CHARGE", amount: "-0.0150", description: "", key: `usage:${charges[3]!.externalId}` },
      { type: "REFUND", amount: "1.0000", description: "", key: `usage:${charges[4]!.externalId}` },
    ]);
    expect(toUnits(await balanceOf(account)) - had).toBe(toUnits("-2.045"));
  });

  it("is named by what it paid: a call, a recording, a message or another use, and not by another account's or what is not there", async () => {
    const one = session();
    await putCallSessions(engine, [one]);
    const message = {
      externalId: unique("sms-"),
      sourceNumber: "1",
      destinationNumber: "2",
      direction: "OUT" as const,
      fragments: 1,
      status: "SUCCESS" as const,
      processedAt: at(1),
    };
    await putSms(engine, [message]);
    const things = {
      call: one.calls![0]!.externalId,
      record: one.recordings![0]!.externalId,
      sms: message.externalId,
      ASR: one.resourceUsages![0]!.externalId,
    };
    const transactions = async () =>
      (
        await asSuperuser<{ key: string | null }>(sql`
          select external_key as key from (
            select 1 as place, transaction_id from calls where account_id = ${account.id} and external_id = ${things.call}
            union all select 2, transaction_id from recordings where account_id = ${account.id} and external_id = ${things.record}
            union all select 3, transaction_id from sms_messages where account_id = ${account.id} and external_id = ${things.sms}
            union all select 4, transaction_id from resource_usages where account_id = ${account.id} and external_id = ${things.ASR}
          ) thing left join transactions using (transaction_id) order by place`)
      ).map(({ key }) => key);

    const before = await everything();
    for (const bad of [
      { resourceType: "call", resourceExternalId: things.sms },
      { resourceType: "sms", resourceExternalId: "nobody's", amount: "0" },
    ]) {
      expect(await put("charges", charge(), { ...charge(), ...bad })).toEqual([
        expect.objectContaining({
          code: "BAD_USER_INPUT",
          fields: expect.objectContaining({ "charges.1.resourceExternalId": expect.any(String) }),
        }),
      ]);
    }
    const other = await makeAccount();
    await expect(
      putCharges(await program(await makeKey(other.main, { roles: [], engine: true })), [
        { externalId: "c", resourceType: "sms", resourceExternalId: things.sms, amount: "1", chargedAt: at(1) },
      ]),
    ).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    expect([await everything(), await transactions()]).toEqual([before, [null, null, null, null]]);

    const charges = Object.entries(things).map(([resourceType, resourceExternalId]) => ({
      ...charge(),
      resourceType,
      resourceExternalId,
    }));
    await put("charges", ...charges);
    const keys = charges.map(({ externalId }) => `usage:${externalId}`);
    expect(await transactions()).toEqual(keys);
    await put("charges", { ...charge(), resourceType: "sms", resourceExternalId: things.sms, amount: "-0.01" });
    expect(await transactions()).toEqual(keys);
    expect(
      (await run(account.main, "{ smsMessages { nodes { transactionId } } }")).data.smsMessages.nodes,
    ).toContainEqual({ transactionId: expect.stringMatching(/^\d+$/) });
  });

  it("makes no money: what it gives back was charged before, by two at once too, and none is larger than a balance can hold", async () => {
    const other = await makeAccount();
    const key = await program(await makeKey(other.main, { roles: [], engine: true }));
    const give = (amount: string) =>
      putCharges(key, [{ externalId: unique("charge-"), resourceType: "call", amount, chargedAt: at(1) }]);
    await expect(give("-0.0001")).rejects.toMatchObject({
      code: "CONFLICT",
      details: { reason: "REFUND_BEYOND_CHARGES" },
    });
    await give("2");
    const both = await Promise.allSettled([give("-1.5"), give("-1.5")]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await balanceOf(other)).toBe("-0.5000");
    for (const amount of ["1000000.0001", "-1000000.0001", "99999999999999.9999"])
      await expect(give(amount)).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
  });

  it("takes from a user's own balance what the user pays, once and under zero too, and leaves the account's as it is", async () => {
    const payer = await makeUser(account, await account.application(), { parentAccounting: false });
    const had = await balanceOf(account);
    const charges = [
      { ...charge(), userId: payer.id, amount: "1.25" },
      { ...charge(), userId: payer.id, amount: "-0.25" },
      { ...charge(), userId: payer.id, resourceType: "sms" },
    ];
    for (const unchanged of [0, 3])
      expect(await put("charges", ...charges)).toEqual({ added: 3 - unchanged, changed: 0, unchanged });
    expect(
      await asSuperuser(
        sql`select live_balance::text as live, fixed_balance::text as fixed from users where user_id = ${payer.id}::bigint`,
      ),
    ).toEqual([{ live: "-1.0150", fixed: "-1.0150" }]);
    expect(await balanceOf(account)).toBe(had);
    expect((await transactionsOf(account)).slice(-6).map(({ type, amount }) => `${type} ${amount}`)).toEqual([
      "TRANSFER_FROM_USER 1.2500",
      "CALL_CHARGE -1.2500",
      "TRANSFER_FROM_USER -0.2500",
      "REFUND 0.2500",
      "TRANSFER_FROM_USER 0.0150",
      "SMS_CHARGE -0.0150",
    ]);
  });

  it("books 500 in no more statements than one", async () => {
    const statements = (count: number) =>
      statementsDuring(() =>
        putCharges(
          engine,
          Array.from({ length: count }, () => ({ ...charge(), chargedAt: at(1) })),
        ),
      );
    expect(await statements(500)).toBe(await statements(1));
  });

  it("from two at once is booked once", async () => {
    const batch = [charge()].map((one) => ({ ...one, chargedAt: at(1) }));
    const both = await Promise.allSettled([putCharges(engine, batch), putCharges(engine, batch)]);
    const added = both.map((result) => (result.status === "fulfilled" ? result.value.added : 0));
    expect(added[0]! + added[1]!).toBe(1);
    expect((await putCharges(engine, batch)).unchanged).toBe(1);
  });
});

describe("engineApplication", () => {
  const QUERY = `query($id: ID!) { engineApplication(id: $id) { id name secureRecordStorage
    rules { id name pattern scenarioIds bindKeyId } scenarios { id name script } users { id name active password parentAccounting liveBalance skillIds } secrets { name value }
    acdQueues { id name userIds skillIds } smartQueues { id name agents { userId handleCalls skills { name level } } }
    phoneNumbers { phoneNumber ruleId } sipRegistrations { id sipUsername password ruleId } whatsappNumbers { phoneNumber voicePassword }
    pushCredentials { id certPassword } dialogflowKeys { id jsonCredentials } } }`;

  it("gives the whole routing in one request, secrets opened", async () => {
    const { data, errors } = await run(engine, QUERY, { id: held.applicationId });
    expect(errors).toEqual([]);
    expect(data.engineApplication).toMatchObject({
      id: held.applicationId,
      secureRecordStorage: true,
      rules: [{ id: held.ruleId, name: "incoming", pattern: ".*", scenarioIds: [held.scenarioId] }],
      scenarios: [{ id: held.scenarioId, script: 'VoxEngine.say("hello")' }],
      users: [
        {
          id: held.userId,
          password: "ann's own password",
          parentAccounting: true,
          liveBalance: "0.0000",
          skillIds: [],
        },
      ],
      secrets: [{ name: "TOKEN", value: "a secret of the scenarios" }],
      acdQueues: [{ id: held.acdQueueId, userIds: [held.userId], skillIds: [] }],
      smartQueues: [
        {
          id: held.sqQueueId,
          agents: [{ userId: held.userId, handleCalls: true, skills: [{ name: "german", level: 4 }] }],
        },
      ],
      sipRegistrations: [{ id: held.sipRegistrationId, password: "desk's own password", ruleId: held.ruleId }],
      phoneNumbers: [],
    });
  });

  it("tries rules in their order and runs scenarios in theirs, a shared one given once", async () => {
    const id = await account.application();
    const shared = (
      await asSuperuser<{ id: string }>(
        sql`insert into scenarios (account_id, name, script, search_text, modified_by) select ${account.id}, 'shared-' || i, 's', '', 't' from generate_series(1, 2) i returning scenario_id::text as id`,
      )
    ).map((row) => row.id);
    for (const [position, name] of [
      [2, "b"],
      [1, "a"],
    ] as const) {
      await asSuperuser(sql`with made as (insert into rules (account_id, application_id, name, pattern, position, search_text) values (${account.id}, ${id}, ${name}, '.*', ${position}, '') returning rule_id)
        insert into rule_scenarios select ${account.id}::bigint, rule_id, s.id, s.position, ${account.id}::bigint from made, (values (${shared[0]}::bigint, 2), (${shared[1]}::bigint, 1)) s(id, position)`);
    }
    const { data } = await run(engine, QUERY, { id });
    expect(data.engineApplication.rules).toMatchObject([
      { name: "a", scenarioIds: [shared[1], shared[0]] },
      { name: "b", scenarioIds: [shared[1], shared[0]] },
    ]);
    expect(data.engineApplication.scenarios.map((scenario: { id: string }) => scenario.id)).toEqual(shared);
  });

  it("has nothing of its users, secrets or passwords for anybody else", async () => {
    const text = JSON.stringify([
      await run(account.main, QUERY, { id: held.applicationId }),
      await run((await account.subuser("Owner")).ctx, QUERY, { id: held.applicationId }),
    ]);
    expect(text).not.toContain('password":');
    expect(text).not.toContain("ann's");
  });
});

describe("over HTTP", () => {
  const CALLS =
    "mutation($items: [CallSessionInput!]!) { putCallSessions(sessions: $items) { sessions { added unchanged } } }";
  const small = (count: number) =>
    Array.from({ length: count }, () => ({
      ...session(),
      startedAt: iso(0),
      calls: [],
      recordings: [],
      resourceUsages: [],
    }));

  it("the engine may send 500 items and more than 100 kB; 501 items or 8 MB are too many", async () => {
    const token = bearer(await signToken(key));
    const items = small(500).map((item) => ({ ...item, customData: "x".repeat(150) }));
    const answer = await post(CALLS, token, { items });
    expect(JSON.stringify({ items }).length).toBeGreaterThan(100_000);
    expect(answer.body).toEqual({ data: { putCallSessions: { sessions: { added: 500, unchanged: 0 } } } });
    expect((await post(CALLS, token, { items: small(501) })).status).toBe(400);
    expect((await post(CALLS, token, { items: [], x: "x".repeat(8_000_000) })).status).toBe(413);
  });

  it("nobody else may: not the account itself, not a program without the grant, not a bad token", async () => {
    const items = small(101);
    const big = { items: [], x: "x".repeat(6_000_000) };
    const without = await signToken(await makeKey(account.main, { roles: ["Owner"] }));
    for (const token of [account.token, without]) {
      expect((await post(CALLS, bearer(token), { items })).status).toBe(400);
      expect((await post(CALLS, bearer(token), big)).status).toBe(413);
    }
    const bad = `${(await signToken(key)).slice(0, -4)}AAAA`;
    expect((await post(CALLS, bearer(bad), big)).status).toBe(413);
    expect((await post(CALLS, bearer(bad), { items: [] })).status).toBe(401);
  });

  it("a time or a number that is none is named with its place", async () => {
    const [item] = small(1);
    for (const wrong of [{ startedAt: "yesterday" }, { duration: "long" }, { duration: 1.5 }]) {
      const { status, text } = await post(CALLS, bearer(await signToken(key)), {
        items: [item, { ...item, ...wrong }],
      });
      expect(status).toBe(400);
      expect(text).toContain(`items[1].${Object.keys(wrong)[0]}`);
    }
  });
});
