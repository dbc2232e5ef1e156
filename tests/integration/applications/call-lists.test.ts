import { sql } from "drizzle-orm";
import { NodePgSession } from "drizzle-orm/node-postgres";
import { PgliteSession } from "drizzle-orm/pglite";
import { describe, expect, it, vi } from "vitest";

import { withAccount } from "@/db/with-account";
import { post } from "@/lib/billing/ledger/post";
import {
  ADD,
  countsOf,
  engineOf,
  makeList,
  makePayingAccount,
  makeQueue,
  makeRule,
  rowsOf,
  tasksOf,
} from "@/tests/support/call-lists";
import { payIn } from "@/tests/support/money";
import { type Account, asSuperuser, auditRows, makeAccount, run, unique } from "@/tests/support/world";

const move = (account: Account, verb: string, id: string, version?: number) =>
  run(
    account.main,
    `mutation($id: ID!, $version: Int) { ${verb}CallList(id: $id, version: $version) ${verb === "delete" ? "" : "{ callList { status version } }"} }`,
    { id, version },
  );
const update = (account: Account, input: Record<string, unknown>) =>
  run(
    account.main,
    "mutation($input: UpdateCallListInput!) { updateCallList(input: $input) { callList { name type priority bufferSize maximumErrorRate busyFactor multiplier startAt version queue { name } } } }",
    { input },
  );
const take = (account: Account, id: string, first = 10) =>
  run(
    engineOf(account),
    "mutation($id: ID!, $first: Int!) { takeCallListTasks(listId: $id, first: $first) { id uuid attemptsLeft customData } }",
    { id, first },
  );
const report = (account: Account, listId: string, tasks: Record<string, unknown>[]) =>
  run(
    engineOf(account),
    "mutation($input: ReportCallListTasksInput!) { reportCallListTasks(input: $input) { counted completed } }",
    { input: { listId, tasks } },
  );
const taken = async (account: Account, id: string, first = 10) =>
  (await take(account, id, first)).data.takeCallListTasks as {
    id: string;
    uuid: string;
    attemptsLeft: number;
    customData: unknown;
  }[];

describe("addCallList", () => {
  it.each([
    ["a name with a slash", { name: "a/b" }, "name"],
    ["a name with a backslash", { name: "a\\b" }, "name"],
    ["a name of 256 characters", { name: "n".repeat(256) }, "name"],
    ["a name of blanks", { name: "  " }, "name"],
    ["6 attempts", { numAttempts: 6 }, "numAttempts"],
    ["0 attempts", { numAttempts: 0 }, "numAttempts"],
    ["a priority of -1", { priority: -1 }, "priority"],
    ["no calls at once", { maxSimultaneous: 0 }, "maxSimultaneous"],
    ["a predictive list without a queue", { type: "PREDICTIVE" }, "sqQueueId"],
    ["an automatic list with a buffer", { bufferSize: 20 }, "bufferSize"],
    ["neither rows nor an upload", { rows: null }, "rows"],
    ["both rows and an upload", { uploadId: "0".repeat(32) }, "rows"],
  ])("refuses %s with a sentence for the field, and makes nothing", async (_what, input, field) => {
    const account = await makePayingAccount();
    const applicationId = await account.application();
    const ruleId = await makeRule(account, applicationId);
    const { errors } = await run(account.main, ADD, {
      input: { applicationId, ruleId, name: "list", rows: rowsOf("1"), ...input },
    });
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      { code: "BAD_USER_INPUT", fields: { [field]: expect.stringMatching(/\.$/) } },
    ]);
    expect(await asSuperuser(sql`select from call_lists where account_id = ${account.id}`)).toEqual([]);
  });

  it.each([
    ["bufferSize", 19],
    ["bufferSize", 501],
    ["maximumErrorRate", 1.1],
    ["busyFactor", -0.1],
    ["multiplier", 0.9],
  ])("refuses for a predictive list %s %d", async (field, value) => {
    const account = await makePayingAccount();
    const applicationId = await account.application();
    const [ruleId, sqQueueId] = [await makeRule(account, applicationId), await makeQueue(account, applicationId)];
    const input = {
      applicationId,
      ruleId,
      sqQueueId,
      type: "PREDICTIVE",
      name: "list",
      rows: rowsOf("1"),
      [field]: value,
    };
    expect((await run(account.main, ADD, { input })).errors[0]!.extensions).toEqual({
      code: "BAD_USER_INPUT",
      fields: { [field]: expect.any(String) },
    });
  });

  it("does not take a rule or a queue of another application", async () => {
    const account = await makePayingAccount();
    const [applicationId, other] = [await account.application(), await account.application()];
    const [ruleId, elsewhere, queue] = [
      await makeRule(account, applicationId),
      await makeRule(account, other),
      await makeQueue(account, other),
    ];
    const input = { applicationId, ruleId, name: "list", rows: rowsOf("1") };
    expect((await run(account.main, ADD, { input: { ...input, ruleId: elsewhere } })).codes).toEqual(["NOT_FOUND"]);
    expect((await run(account.main, ADD, { input: { ...input, type: "PREDICTIVE", sqQueueId: queue } })).codes).toEqual(
      ["NOT_FOUND"],
    );
  });

  it("is refused with a balance under 1, and so is letting a paused list run on", async () => {
    const account = await makeAccount();
    const applicationId = await account.application();
    const input = { applicationId, ruleId: await makeRule(account, applicationId), name: "list", rows: rowsOf("1") };
    const poor = { code: "CONFLICT", reason: "INSUFFICIENT_FUNDS", amount: "1.0000" };
    // A user who runs lists may lack the billing section, so the message doesn't reveal the balance.
    const refused = await run((await account.subuser("CallListManager", "Developer")).ctx, ADD, { input });
    expect(refused.errors[0]).toMatchObject({
      message: "A call list runs with a balance of at least 1 USD. A payment has to be made first.",
    });
    expect(refused.errors[0]!.extensions).toEqual(poor);
    expect(await asSuperuser(sql`select from call_lists where account_id = ${account.id}`)).toEqual([]);
    await payIn(account, "1");
    const { id } = (await run(account.main, ADD, { input })).data.addCallList.callList;
    await move(account, "pause", id);
    await withAccount({ accountId: account.id }, (tx) =>
      post(tx, account.id, { type: "CALL_CHARGE", book: "USAGE", amount: -1n }),
    );
    expect((await move(account, "resume", id)).errors[0]!.extensions).toEqual(poor);
    await payIn(account, "1");
    expect((await move(account, "resume", id)).errors).toEqual([]);
  });

  it("makes a list with its tasks, and the audit log has its settings and none of its rows", async () => {
    const account = await makePayingAccount();
    const list = await makeList(account, {
      rows: [{ taskUuid: "u:1", customData: { phone: "+1 secret" }, priority: 3 }, { customData: { phone: "+2" } }],
      numAttempts: 2,
    });
    expect(await tasksOf(list.id)).toMatchObject([
      { task_uuid: "u:1", task_priority: 3, attempts_left: 2, status: "NEW" },
      { task_uuid: expect.stringMatching(/^[0-9a-f-]{36}$/), task_priority: 50 },
    ]);
    const rows = await auditRows(account, "callList.add");
    expect(rows).toMatchObject([
      { object_kind: "callList", object_id: list.id, object_name: list.name, new_values: { numAttempts: 2, rows: 2 } },
    ]);
    expect(JSON.stringify(rows)).not.toContain("secret");
  });
});

describe("updateCallList", () => {
  it("gives a list that becomes predictive the figures that are not set, and takes them away again", async () => {
    const account = await makePayingAccount();
    const list = await makeList(account);
    expect((await update(account, { id: list.id, type: "PREDICTIVE" })).errors[0]!.extensions).toMatchObject({
      fields: { sqQueueId: expect.any(String) },
    });
    const queue = await makeQueue(account, list.applicationId);
    expect(
      (await update(account, { id: list.id, type: "PREDICTIVE", sqQueueId: queue })).data.updateCallList.callList,
    ).toMatchObject({ bufferSize: 20, maximumErrorRate: 0.02, busyFactor: 0.8, multiplier: 1 });
    expect((await update(account, { id: list.id, type: "MANUAL" })).data.updateCallList.callList).toMatchObject({
      type: "MANUAL",
      bufferSize: null,
      multiplier: null,
      queue: null,
    });
  });

  it("refuses an older version and a canceled list; null as start means at once, and no change is no row", async () => {
    const account = await makePayingAccount();
    const list = await makeList(account, { startAt: "2030-01-01T00:00:00.000Z" });
    expect(
      (await update(account, { id: list.id, version: 1, name: list.name })).data.updateCallList.callList.version,
    ).toBe(1);
    expect(
      (await update(account, { id: list.id, version: 1, priority: 5 })).data.updateCallList.callList,
    ).toMatchObject({ priority: 5, version: 2, startAt: "2030-01-01T00:00:00.000Z" });
    expect((await update(account, { id: list.id, version: 1, priority: 6 })).codes).toEqual(["CONFLICT"]);
    expect((await update(account, { id: list.id, startAt: null })).data.updateCallList.callList.startAt).toBeNull();
    await move(account, "cancel", list.id);
    expect((await update(account, { id: list.id, priority: 6 })).codes).toEqual(["CONFLICT"]);
    expect(await auditRows(account, "callList.update")).toMatchObject([
      { old_values: { priority: 0 }, new_values: { priority: 5 } },
      { new_values: { startAt: null } },
    ]);
  });
});

describe("a list's status", () => {
  it.each([
    ["resume", [], "running"],
    ["delete", [], "running"],
    ["pause", ["pause"], "paused"],
    ["pause", ["cancel"], "canceled"],
    ["resume", ["cancel"], "canceled"],
    ["cancel", ["cancel"], "canceled"],
  ])("does not let it %s after %j", async (verb, before, word) => {
    const account = await makePayingAccount();
    const list = await makeList(account);
    for (const step of before) expect((await move(account, step, list.id)).errors).toEqual([]);
    const { codes, errors } = await move(account, verb, list.id);
    expect({ codes, message: errors[0]!.message }).toEqual({
      codes: ["CONFLICT"],
      message: expect.stringContaining(word),
    });
    expect(await auditRows(account, `callList.${verb}`)).toHaveLength(before.filter((step) => step === verb).length);
  });

  it("goes from running to paused and back, to canceled with its open tasks, and then it can be deleted with all of them", async () => {
    const account = await makePayingAccount();
    const list = await makeList(account);
    await take(account, list.id, 1);
    expect((await move(account, "pause", list.id, 1)).data.pauseCallList.callList).toEqual({
      status: "SUSPENDED",
      version: 2,
    });
    expect((await take(account, list.id)).data.takeCallListTasks).toEqual([]);
    expect((await move(account, "resume", list.id, 1)).codes).toEqual(["CONFLICT"]);
    expect((await move(account, "resume", list.id, 2)).data.resumeCallList.callList.status).toBe("IN_PROGRESS");
    await move(account, "cancel", list.id);
    expect(await countsOf(list.id)).toEqual({ kept: [0, 0, 0, 0, 3], counted: [0, 0, 0, 0, 3], status: "CANCELED" });
    expect((await move(account, "delete", list.id)).data.deleteCallList).toBe(true);
    expect(
      await asSuperuser(
        sql`select from call_list_tasks where list_id = ${list.id} union all select from call_list_batches where list_id = ${list.id}`,
      ),
    ).toEqual([]);
    expect((await move(account, "delete", list.id)).codes).toEqual(["NOT_FOUND"]);
    expect(await auditRows(account, "callList.cancel")).toMatchObject([
      { old_values: { status: "IN_PROGRESS" }, new_values: { status: "CANCELED", tasks: 3 } },
    ]);
  });

  it("has one winner when two pause at once", async () => {
    const account = await makePayingAccount();
    const list = await makeList(account);
    const answers = await Promise.all([
      move(account, "pause", list.id),
      move(account, "pause", list.id),
      move(account, "pause", list.id),
    ]);
    expect(answers.flatMap(({ codes }) => codes)).toEqual(["CONFLICT", "CONFLICT"]);
    expect(await auditRows(account, "callList.pause")).toHaveLength(1);
  });

  it("does not run on without its rule", async () => {
    const account = await makePayingAccount();
    const list = await makeList(account);
    await move(account, "pause", list.id);
    await asSuperuser(sql`delete from rules where rule_id = ${list.ruleId}`);
    expect((await move(account, "resume", list.id)).codes).toEqual(["CONFLICT"]);
    const other = await makeRule(account, list.applicationId);
    await update(account, { id: list.id, ruleId: other });
    expect((await move(account, "resume", list.id)).errors).toEqual([]);
  });
});

describe("Support", () => {
  it("pauses a list and cancels its tasks, and reads none of them", async () => {
    const account = await makePayingAccount();
    const list = await makeList(account);
    const { ctx } = await account.subuser("Support");
    const cancel = (uuids: string[]) =>
      run(ctx, "mutation($input: CancelCallListTasksInput!) { cancelCallListTasks(input: $input) }", {
        input: { listId: list.id, taskUuids: uuids },
      });
    expect((await cancel(["1", "1", "nobody"])).data.cancelCallListTasks).toBe(1);
    const [, second] = await tasksOf(list.id);
    const edit = (task: Record<string, unknown>) =>
      run(ctx, "mutation($input: UpdateCallListTasksInput!) { updateCallListTasks(input: $input) }", {
        input: { listId: list.id, tasks: [{ id: second!.task_id, ...task }] },
      });
    expect((await edit({ priority: 1 })).data.updateCallListTasks).toBe(1);
    expect((await edit({ customData: { phone: "mine" } })).codes).toEqual(["FORBIDDEN"]);
    const read = await run(
      ctx,
      "query($id: ID!) { callList(id: $id) { counts { canceled } tasks { nodes { uuid } } } }",
      { id: list.id },
    );
    expect(read).toMatchObject({ codes: ["FORBIDDEN"], data: { callList: { counts: { canceled: 1 }, tasks: null } } });
    expect(
      (await run(ctx, "mutation($id: ID!) { pauseCallList(id: $id) { callList { status } } }", { id: list.id })).data
        .pauseCallList.callList.status,
    ).toBe("SUSPENDED");
    expect(
      (await run(ctx, "mutation($id: ID!) { resumeCallList(id: $id) { callList { status } } }", { id: list.id })).codes,
    ).toEqual(["FORBIDDEN"]);
  });
});

describe("updateCallListTasks", () => {
  it("changes all or none: not one that is under way, and none when another is not of the list", async () => {
    const account = await makePayingAccount();
    const [list, other] = [await makeList(account), await makeList(account)];
    const [under, waiting] = [...(await tasksOf(list.id))];
    await take(account, list.id, 1);
    const edit = (...tasks: Record<string, unknown>[]) =>
      run(account.main, "mutation($input: UpdateCallListTasksInput!) { updateCallListTasks(input: $input) }", {
        input: { listId: list.id, tasks },
      });
    expect((await edit({ id: waiting!.task_id, priority: 1 }, { id: under!.task_id, priority: 1 })).codes).toEqual([
      "CONFLICT",
    ]);
    expect(
      (await edit({ id: waiting!.task_id, priority: 1 }, { id: (await tasksOf(other.id))[0]!.task_id, priority: 1 }))
        .codes,
    ).toEqual(["NOT_FOUND"]);
    expect(
      (await edit({ id: waiting!.task_id, nextAttemptAt: new Date(Date.now() + 300 * 86_400_000).toISOString() }))
        .codes,
    ).toEqual(["BAD_USER_INPUT"]);
    expect((await tasksOf(list.id))[1]).toMatchObject({ task_priority: 50, next_attempt_time: null });
    expect(
      (await edit({ id: waiting!.task_id, priority: 1, attemptsLeft: 4, customData: { phone: "new" } })).data
        .updateCallListTasks,
    ).toBe(1);
    expect((await tasksOf(list.id))[1]).toMatchObject({
      task_priority: 1,
      attempts_left: 4,
      custom_data: { phone: "new" },
    });
    const rows = await auditRows(account, "callListTask.update");
    expect(rows).toMatchObject([{ new_values: { tasks: 1, fields: ["priority", "attemptsLeft", "customData"] } }]);
  });

  it("takes times of day off by null, each for itself, and leaves those that are not given", async () => {
    const account = await makePayingAccount();
    const list = await makeList(account);
    const [task] = await tasksOf(list.id);
    const edit = async (times: object) => {
      const { codes } = await run(
        account.main,
        "mutation($input: UpdateCallListTasksInput!) { updateCallListTasks(input: $input) }",
        { input: { listId: list.id, tasks: [{ id: task!.task_id, ...times }] } },
      );
      const [row] = await asSuperuser<{ start: string | null; finish: string | null }>(
        sql`select start_execution_time::text as start, finish_execution_time::text as finish from call_list_tasks where task_id = ${task!.task_id}::bigint`,
      );
      return codes[0] ?? [row!.start, row!.finish];
    };
    expect(await edit({ startExecutionTime: "09:00", finishExecutionTime: "17:00" })).toEqual(["09:00:00", "17:00:00"]);
    expect(await edit({ startExecutionTime: "" })).toBe("BAD_USER_INPUT");
    expect(await edit({ startExecutionTime: null })).toEqual([null, "17:00:00"]);
    expect(await edit({ priority: 3 })).toEqual([null, "17:00:00"]);
    expect(await edit({ startExecutionTime: "09:00", finishExecutionTime: null })).toEqual(["09:00:00", null]);
    expect(await edit({ startExecutionTime: null })).toEqual([null, null]);
  });
});

describe("the engine", () => {
  it("is the only one who takes and reports, whatever else somebody holds", async () => {
    const account = await makePayingAccount();
    const list = await makeList(account);
    const { errors } = await run(
      account.main,
      "mutation($id: ID!) { takeCallListTasks(listId: $id, first: 1) { id } }",
      { id: list.id },
    );
    expect(errors[0]!.extensions).toMatchObject({ code: "FORBIDDEN", grant: "engine" });
    expect((await take(await makePayingAccount(), list.id)).codes).toEqual(["NOT_FOUND"]);
    expect(
      (await run(engineOf(account), "query($id: ID!) { callList(id: $id) { name } }", { id: list.id })).codes,
    ).toEqual(["FORBIDDEN"]);
  });

  it("takes tasks by priority, each once, with one attempt fewer", async () => {
    const account = await makePayingAccount();
    const rows = [9, 0, 5].map((priority) => ({
      taskUuid: `p${priority}`,
      customData: { phone: String(priority) },
      priority,
    }));
    const list = await makeList(account, { rows, numAttempts: 2 });
    expect(await taken(account, list.id, 2)).toMatchObject([
      { uuid: "p0", attemptsLeft: 1, customData: { phone: "0" } },
      { uuid: "p5" },
    ]);
    expect(await taken(account, list.id, 2)).toMatchObject([{ uuid: "p9" }]);
    expect(await taken(account, list.id, 2)).toEqual([]);
    expect((await countsOf(list.id)).kept).toEqual([0, 3, 0, 0, 0]);
  });

  it("gives no task to two, when many take at once, and the counts are those of the tasks", async () => {
    const account = await makePayingAccount();
    const list = await makeList(account, { rows: rowsOf(...Array.from({ length: 90 }, (_, n) => `t${n}`)) });
    const all = (await Promise.all(Array.from({ length: 12 }, () => taken(account, list.id, 10)))).flat();
    expect(new Set(all.map(({ id }) => id)).size).toBe(90);
    expect(all).toHaveLength(90);
    const ends = all.map(({ id, attemptsLeft }, index) => ({
      taskId: id,
      attemptsLeft,
      status: index % 3 === 0 ? "ERROR" : "PROCESSED",
    }));
    const others = Array.from({ length: 9 }, (_, part) =>
      report(account, list.id, ends.slice(part * 10, part * 10 + 10)),
    );
    const append = run(
      account.main,
      "mutation($input: AppendCallListRowsInput!) { appendCallListRows(input: $input) { callList { id } } }",
      { input: { listId: list.id, rows: rowsOf("late") } },
    );
    expect((await Promise.all([...others, append])).flatMap(({ errors }) => errors)).toEqual([]);
    expect(await countsOf(list.id)).toEqual({
      kept: [1, 0, 60, 30, 0],
      counted: [1, 0, 60, 30, 0],
      status: "IN_PROGRESS",
    });
  });

  it("is given no task before its time, outside its hours, or of a list that has not started or lost its rule", async () => {
    const account = await makePayingAccount();
    const at = (minutes: number) => new Date(Date.now() + minutes * 60_000);
    const time = (minutes: number) => at(minutes).toISOString().slice(11, 19);
    const list = await makeList(account, {
      rows: [
        { taskUuid: "later", customData: { a: "1" }, nextAttemptAt: at(60).toISOString() },
        { taskUuid: "closed", customData: { a: "1" }, startExecutionTime: time(120), finishExecutionTime: time(180) },
        { taskUuid: "open", customData: { a: "1" }, startExecutionTime: time(-60), finishExecutionTime: time(60) },
        {
          taskUuid: "overnight",
          customData: { a: "1" },
          startExecutionTime: time(-60),
          finishExecutionTime: time(-120),
        },
      ],
    });
    expect((await taken(account, list.id)).map(({ uuid }) => uuid)).toEqual(["open", "overnight"]);
    const early = await makeList(account, { startAt: at(60).toISOString() });
    const orphan = await makeList(account);
    await asSuperuser(sql`delete from rules where rule_id = ${orphan.ruleId}`);
    expect([await taken(account, early.id), await taken(account, orphan.id)]).toEqual([[], []]);
    const { data } = await run(engineOf(account), "{ runningCallLists { id ruleId waiting } }");
    expect(data.runningCallLists).toEqual([{ id: list.id, ruleId: list.ruleId, waiting: 2 }]);
  });

  it("has a failed task back after the interval while attempts are left, in the order that the list prefers; the last failure stands", async () => {
    const account = await makePayingAccount();
    for (const [strategy, order] of [
      ["FIRST_ATTEMPTS", ["2", "1"]],
      ["REPEATED_ATTEMPTS", ["1", "2"]],
    ] as const) {
      const list = await makeList(account, {
        rows: rowsOf("1", "2"),
        numAttempts: 2,
        intervalSeconds: 0,
        taskPriorityStrategy: strategy,
      });
      const [first] = await taken(account, list.id, 1);
      expect(
        (
          await report(account, list.id, [
            { taskId: first!.id, attemptsLeft: 1, status: "ERROR", resultData: { code: 486 } },
          ])
        ).data.reportCallListTasks,
      ).toEqual({ counted: [first!.id], completed: false });
      const again = await taken(account, list.id);
      expect(again.map(({ uuid }) => uuid)).toEqual(order);
      const ends = again.map(({ id, attemptsLeft }) => ({ taskId: id, attemptsLeft, status: "ERROR" }));
      expect((await report(account, list.id, ends)).data.reportCallListTasks.completed).toBe(false);
      expect((await tasksOf(list.id))[0]).toMatchObject({
        status: "ERROR",
        attempts_left: 0,
        result_data: { code: 486 },
      });
      const [last] = await taken(account, list.id);
      expect(
        (await report(account, list.id, [{ taskId: last!.id, attemptsLeft: 0, status: "PROCESSED" }])).data
          .reportCallListTasks.completed,
      ).toBe(true);
      expect(await countsOf(list.id)).toMatchObject({ kept: [0, 0, 1, 1, 0], status: "COMPLETED" });
    }
    const slow = await makeList(account, { rows: rowsOf("1"), numAttempts: 2, intervalSeconds: 3_600 });
    const [task] = await taken(account, slow.id);
    await report(account, slow.id, [{ taskId: task!.id, attemptsLeft: 1, status: "ERROR" }]);
    expect(await taken(account, slow.id)).toEqual([]);
    expect((await countsOf(slow.id)).status).toBe("IN_PROGRESS");
  });

  it("is counted once for an attempt: a report that comes late, twice or of a canceled task is passed over", async () => {
    const account = await makePayingAccount();
    const list = await makeList(account, { rows: rowsOf("1", "2"), numAttempts: 3, intervalSeconds: 0 });
    const [one, two] = await taken(account, list.id);
    const failed = { taskId: one!.id, attemptsLeft: 2, status: "ERROR" };
    expect((await report(account, list.id, [failed])).data.reportCallListTasks.counted).toEqual([one!.id]);
    expect((await report(account, list.id, [failed])).data.reportCallListTasks.counted).toEqual([]);
    await taken(account, list.id);
    expect(
      (await report(account, list.id, [{ ...failed, status: "PROCESSED" }])).data.reportCallListTasks.counted,
    ).toEqual([]);
    await run(account.main, "mutation($input: CancelCallListTasksInput!) { cancelCallListTasks(input: $input) }", {
      input: { listId: list.id, taskUuids: ["2"] },
    });
    expect(
      (await report(account, list.id, [{ taskId: two!.id, attemptsLeft: 2, status: "PROCESSED" }])).data
        .reportCallListTasks.counted,
    ).toEqual([]);
    expect((await countsOf(list.id)).kept).toEqual([0, 1, 0, 0, 1]);
  });
});

describe("the lists of an application", () => {
  const PAGE =
    "query($id: ID!, $first: Int, $search: String, $status: CallListStatus) { application(id: $id) { callLists(first: $first, search: $search, status: $status, sort: NAME_ASC) { totalCount nodes { name counts { total } rule { name } columns batches { rowCount } } } } }";

  it("are found by name and status, and only there", async () => {
    const account = await makePayingAccount();
    const applicationId = await account.application();
    const ruleId = await makeRule(account, applicationId);
    for (const name of ["Spring", "SPRING sale", "Autumn"])
      await run(account.main, ADD, { input: { applicationId, ruleId, name, rows: rowsOf("1") } });
    await makeList(account, { name: unique("Spring ") });
    const { data } = await run(account.main, PAGE, { id: applicationId, search: "spring", status: "IN_PROGRESS" });
    expect(data.application.callLists).toMatchObject({
      totalCount: 2,
      nodes: [{ name: "SPRING sale" }, { name: "Spring", columns: ["name", "phone"], batches: [{ rowCount: 1 }] }],
    });
    expect(
      (await run(account.main, PAGE, { id: applicationId, status: "CANCELED" })).data.application.callLists.nodes,
    ).toEqual([]);
  });

  it("take as many statements for a page of 7 as for a page of 2", async () => {
    const account = await makePayingAccount();
    const applicationId = await account.application();
    const ruleId = await makeRule(account, applicationId);
    for (let n = 0; n < 8; n++)
      await run(account.main, ADD, { input: { applicationId, ruleId, name: `list ${n}`, rows: rowsOf("1", "2") } });
    const prepared = [
      vi.spyOn(PgliteSession.prototype, "prepareQuery"),
      vi.spyOn(NodePgSession.prototype, "prepareQuery"),
    ];
    const statementsOf = async (first: number) => {
      prepared.forEach((spy) => spy.mockClear());
      const { data, errors } = await run(account.main, PAGE, { id: applicationId, first });
      expect({ errors, rows: data.application.callLists.nodes.length }).toEqual({ errors: [], rows: first });
      return prepared.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
    };
    const few = await statementsOf(2);
    expect(few).toBeGreaterThan(0);
    expect(await statementsOf(7)).toBe(few);
    prepared.forEach((spy) => spy.mockRestore());
  });

  it("page through tasks both ways, by status and by the start of a UUID", async () => {
    const account = await makePayingAccount();
    const list = await makeList(account, { rows: rowsOf("a1", "A2", "b1", "a3") });
    const TASKS =
      "query($id: ID!, $first: Int, $after: String, $last: Int, $before: String, $uuid: String, $status: CallListTaskStatus) { callList(id: $id) { tasks(first: $first, after: $after, last: $last, before: $before, uuid: $uuid, status: $status) { totalCount nodes { uuid } pageInfo { endCursor startCursor hasNextPage } } } }";
    const page = async (args: Record<string, unknown>) =>
      (await run(account.main, TASKS, { id: list.id, ...args })).data.callList.tasks;
    const uuids = ({ nodes }: { nodes: { uuid: string }[] }) => nodes.map(({ uuid }) => uuid);
    const first = await page({ first: 2, uuid: "A" });
    expect([uuids(first), first.totalCount]).toEqual([["a1", "A2"], 3]);
    const second = await page({ first: 2, after: first.pageInfo.endCursor, uuid: "a" });
    expect(uuids(second)).toEqual(["a3"]);
    expect(uuids(await page({ last: 2, before: second.pageInfo.startCursor }))).toEqual(["A2", "b1"]);
    expect(uuids(await page({ uuid: "%" }))).toEqual([]);
    await take(account, list.id, 1);
    expect(uuids(await page({ status: "IN_PROGRESS" }))).toEqual(["a1"]);
    const broken = await run(account.main, TASKS, {
      id: list.id,
      first: 1,
      after: Buffer.from('["1 or 1=1",1]').toString("base64url"),
    });
    expect(broken.codes).toEqual(["BAD_USER_INPUT"]);
  });
});
