import { sql } from "drizzle-orm";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { importCallListRows } from "@/lib/applications/call-lists/import-rows";
import { uploadRows } from "@/lib/applications/call-lists/upload-rows";
import { filesDir } from "@/lib/platform/env";
import { dropOldUploads, FileTooLargeError } from "@/lib/platform/files/store";
import { runNextJob } from "@/lib/platform/server/background";
import {
  ADD,
  countsOf,
  makeList,
  makePayingAccount,
  makeRule,
  rowsOf,
  tasksOf,
  upload,
} from "@/tests/support/call-lists";
import { type Account, anonymous, asSuperuser, auditRows, NOBODYS_ID, run, unique } from "@/tests/support/world";

const APPEND =
  "mutation($input: AppendCallListRowsInput!) { appendCallListRows(input: $input) { callList { status counts { total } } job { id } } }";
const HEADER = "name;phone;task_uuid\n";

const inputFor = async (account: Account, rest: Record<string, unknown>) => {
  const applicationId = await account.application();
  return { applicationId, ruleId: await makeRule(account, applicationId), name: unique("list "), ...rest };
};
const uploads = async ({ id }: Account) => readdir(join(filesDir(), String(id), "uploads")).catch(() => []);

describe("an upload", () => {
  it("is refused to whoever may not make or fill lists, before its content is read", async () => {
    const account = await makePayingAccount();
    let read = false;
    async function* content() {
      read = true;
      yield new Uint8Array();
    }
    for (const ctx of [
      anonymous(),
      (await account.subuser("Support")).ctx,
      (await account.subuser("Supervisor")).ctx,
    ]) {
      await expect(uploadRows(ctx, { content: content(), fileName: "a", skipBadRows: false })).rejects.toMatchObject({
        code: ctx.viewer ? "FORBIDDEN" : "UNAUTHENTICATED",
      });
    }
    expect(read).toBe(false);
    expect(await uploads(account)).toEqual([]);
  });

  it.each([
    ["that is empty", "", "The file is empty."],
    ["of blank lines", "\n\r\n\n", "The file is empty."],
    ["with a header and no rows", HEADER, "The file has a header and no rows."],
    ["with a column without a name", "name,,phone\na,b,c\n", /Column 2 of the header has no name/],
    ["with a column twice", "name,phone,name\na,b,c\n", "The header has the column name twice."],
    [
      "with a special column twice in two spellings",
      "phone,task_uuid,__task_uuid\n1,2,3\n",
      "The header has the column task_uuid twice.",
    ],
    ["with special columns alone", "task_uuid,task_priority\na,1\n", /column with the number to dial is missing/],
    [
      "with 101 columns",
      `${Array.from({ length: 101 }, (_, n) => `c${n}`).join(",")}\n`,
      /has 101 columns; at most 100/,
    ],
    [
      "with a quotation mark that never ends",
      `phone\n"1\n${"2\n".repeat(40_000)}`,
      /quotation mark is opened and never closed/,
    ],
    ["with a quotation mark open at its end", 'phone\n"1\n', /quotation mark is opened and never closed/],
    ["with a NUL", "phone\n1\0\n", /NUL/],
    ["in UTF-16 with a mark", Buffer.from("\ufeffphone\n1\n", "utf16le"), /UTF-16/],
    ["in UTF-16 without one", Buffer.from("phone\n1\n", "utf16le"), /UTF-16/],
    ["in Latin-1", Buffer.from("name\nJosé\n", "latin1"), /not in UTF-8: after about line/],
    ["of a spreadsheet", Buffer.from("PK\u0003\u0004rest"), /spreadsheet/],
    ["that ends within a character", Buffer.from("name\né\n").subarray(0, 6), /not in UTF-8/],
  ])("%s is refused with a sentence, and nothing is kept", async (_what, content, message) => {
    const account = await makePayingAccount();
    await expect(upload(account.main, content)).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
      details: { fields: { file: typeof message === "string" ? message : expect.stringMatching(message) } },
    });
    expect(await uploads(account)).toEqual([]);
  });

  it.each([
    ["a value too few", "a;b", "It has 2 values, the header 3 columns."],
    ["a value too many", "a;b;c;d", "It has 4 values, the header 3 columns."],
    ["more than 20,000 characters", `${"a".repeat(20_000)};b;`, "It has more than 20000 characters."],
    ["a UUID of 41 characters", `a;b;${"u".repeat(41)}`, /up to 40 characters/],
    ["a UUID with an underscore", "a;b;u_1", /up to 40 characters/],
    ["a UUID that came before, in another case", "a;b;GOOD", "The task UUID GOOD stands in line 2 already."],
  ])("says of each row what is wrong with it: %s", async (_what, row, message) => {
    const account = await makePayingAccount();
    const { id, rowCount, problemCount, problems } = await upload(account.main, `${HEADER}a;b;good\n${row}\n`);
    expect({ id, rowCount, problemCount, problems }).toEqual({
      id: null,
      rowCount: 1,
      problemCount: 1,
      problems: [{ line: 3, message: typeof message === "string" ? message : expect.stringMatching(message) }],
    });
    expect(await uploads(account)).toEqual([]);
  });

  const days = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString();
  it.each([
    ["start_execution_time", "9:30", /time of day/],
    ["start_execution_time", "24:00", /time of day/],
    ["__end_execution_time", "10:60:00", /time of day/],
    ["task_priority", "-1", /priority/],
    ["task_priority", "1.5", /priority/],
    ["task_priority", "4294967296", /priority/],
    ["next_attempt_time", "tomorrow", /next attempt is a moment/],
    ["next_attempt_time", "2030-02-30 10:00:00", /next attempt is a moment/],
    ["next_attempt_time", days(-1), "A next attempt is not in the past."],
    ["next_attempt_time", days(290), "A next attempt is at most 9 months ahead."],
    ["call_schedule", "[1]", /JSON object/],
    ["call_schedule", "{", /JSON object/],
  ])("refuses in the column %s the value %s", async (column, value, message) => {
    const { main } = await makePayingAccount();
    const { problems } = await upload(main, `phone\t${column}\n1\t${value}\n`);
    expect(problems).toEqual([
      { line: 2, message: typeof message === "string" ? message : expect.stringMatching(message) },
    ]);
  });

  it.each([",", ";", "\t", "|"])("finds the delimiter %j, whatever stands in quotes", async (delimiter) => {
    const { main } = await makePayingAccount();
    const other = delimiter === "," ? ";" : ",";
    const found = await upload(
      main,
      `\ufeff"a${other}${other}${other}"${delimiter}phone${delimiter}__task_uuid\r\n"x${delimiter}""y"""${delimiter}1${delimiter}u-1\r\n\r\n${delimiter}${delimiter}\r\n`,
    );
    expect(found).toMatchObject({
      delimiter,
      columns: [`a${other}${other}${other}`, "phone"],
      specialColumns: ["task_uuid"],
      rowCount: 1,
      problemCount: 0,
      preview: { rows: [[`x${delimiter}"y"`, "1", "u-1"]] },
    });
  });

  it("larger than allowed is given up as soon as it is, with nothing kept", async () => {
    const account = await makePayingAccount();
    let sent = 0;
    async function* endless() {
      yield new TextEncoder().encode("phone\n");
      const piece = new TextEncoder().encode("12345678\n".repeat(100_000));
      for (; sent < 1_000_000_000; sent += piece.length) yield piece;
    }
    await expect(
      uploadRows(account.main, { content: endless(), fileName: "big.csv", skipBadRows: true }),
    ).rejects.toThrow(/500000 rows/);
    async function* wide() {
      yield new TextEncoder().encode("phone\n");
      const piece = new TextEncoder().encode(`${"1".repeat(999)}\n`.repeat(1_000));
      for (; sent < 1_000_000_000; sent += piece.length) yield piece;
    }
    sent = 0;
    await expect(uploadRows(account.main, { content: wide(), fileName: "big.csv", skipBadRows: true })).rejects.toThrow(
      FileTooLargeError,
    );
    expect(sent).toBeLessThan(60_000_000);
    expect(await uploads(account)).toEqual([]);
  });

  it("is one of twenty at most that wait to be used", async () => {
    const account = await makePayingAccount();
    for (let n = 0; n < 20; n++) await upload(account.main, "phone\n1\n");
    await expect(upload(account.main, "phone\n1\n")).rejects.toMatchObject({ code: "RATE_LIMITED" });
  });

  it("keeps the good rows when the others are to be left out, and a file's name without its folders", async () => {
    const { main } = await makePayingAccount();
    const found = await upload(main, `${HEADER}a;1;u1\nb\nc;3;u3\n`, {
      skipBadRows: true,
      fileName: "C:\\lists\\../spring\u0007.csv",
    });
    expect(found).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f]{32}$/),
      rowCount: 2,
      problemCount: 1,
      fileName: "spring.csv",
    });
  });
});

describe("a list made of an upload", () => {
  it("gets every row of 2,500, its columns in order, and is followed by a job; the file is gone then", async () => {
    const account = await makePayingAccount();
    const lines = Array.from({ length: 2_500 }, (_, n) => `Person ${n};+1${n};u:${n};${n % 3 === 0 ? 7 : ""};09:30;2`);
    const file = await upload(
      account.main,
      `zeta;10;task_uuid;task_priority;start_execution_time;1\n${lines.join("\n")}\n`,
    );
    const { data } = await run(account.main, ADD, {
      input: await inputFor(account, { uploadId: file.id, numAttempts: 3 }),
    });
    const { callList, job } = data.addCallList;
    expect({ total: callList.counts.total, job: job.total }).toEqual({ total: 0, job: 2_500 });
    await runNextJob();
    const tasks = await tasksOf(callList.id);
    expect(tasks).toHaveLength(2_500);
    expect(tasks[3]).toMatchObject({
      task_uuid: "u:3",
      attempts_left: 3,
      task_priority: 7,
      custom_data: { zeta: "Person 3", "10": "+13", "1": "2" },
    });
    expect(tasks[4]).toMatchObject({ task_priority: 50 });
    const answer = await run(
      account.main,
      "query($id: ID!) { callList(id: $id) { columns counts { total new } batches { fileName rowCount importing problem } } }",
      { id: callList.id },
    );
    expect(answer.data.callList).toEqual({
      columns: ["zeta", "10", "1"],
      counts: { total: 2_500, new: 2_500 },
      batches: [{ fileName: "rows.csv", rowCount: 2_500, importing: false, problem: null }],
    });
    expect(
      (await run(account.main, "query($id: ID!) { job(id: $id) { status done result } }", { id: job.id })).data.job,
    ).toEqual({ status: "DONE", done: 2_500, result: { rows: 2_500, skipped: 0 } });
    expect(await uploads(account)).toEqual([]);
    expect(await auditRows(account, "callList.import")).toMatchObject([
      { object_id: callList.id, new_values: { rows: 2_500, skipped: 0 } },
    ]);
  });

  it("gets no row twice when the worker dies in the middle", async () => {
    const account = await makePayingAccount();
    const file = await upload(account.main, `phone\n${Array.from({ length: 2_300 }, (_, n) => n).join("\n")}\n`);
    const { data } = await run(account.main, ADD, { input: await inputFor(account, { uploadId: file.id }) });
    const listId = data.addCallList.callList.id as string;
    let advances = 0;
    // The second transaction is never committed, and the worker never reports again.
    await runNextJob({
      "callList.import": (job) =>
        importCallListRows({
          ...job,
          advance: async (tx, ...far) => {
            await job.advance(tx, ...far);
            if (++advances === 2) throw new Error("killed");
          },
        }),
    });
    expect(await tasksOf(listId)).toHaveLength(1_000);
    await asSuperuser(
      sql`update jobs set status = 'RUNNING', alive_at = now() - interval '2 minutes', finished_at = null where job_id = ${data.addCallList.job.id}`,
    );
    await runNextJob();
    const tasks = await tasksOf(listId);
    expect(tasks.map(({ custom_data }) => (custom_data as { phone: string }).phone)).toEqual(
      Array.from({ length: 2_300 }, (_, n) => String(n)),
    );
    expect((await countsOf(listId)).kept).toEqual([2_300, 0, 0, 0, 0]);
    const [batch] = await asSuperuser(sql`select row_count, job_id from call_list_batches where list_id = ${listId}`);
    expect(batch).toEqual({ row_count: 2_300, job_id: null });
  });

  it("is not made twice of one upload, even by two at once", async () => {
    const account = await makePayingAccount();
    const file = await upload(account.main, "phone\n1\n");
    const [one, other] = [
      await inputFor(account, { uploadId: file.id }),
      await inputFor(account, { uploadId: file.id }),
    ];
    const answers = await Promise.all([
      run(account.main, ADD, { input: one }),
      run(account.main, ADD, { input: other }),
    ]);
    expect(answers.flatMap(({ codes }) => codes)).toEqual(["CONFLICT"]);
    await runNextJob();
    expect((await run(account.main, ADD, { input: await inputFor(account, { uploadId: file.id }) })).codes).toEqual([
      "NOT_FOUND",
    ]);
  });

  it("does not end with its first tasks while others are still to be read", async () => {
    const account = await makePayingAccount();
    const file = await upload(account.main, "phone;task_uuid\n1;u1\n2;u2\n");
    const { data } = await run(account.main, ADD, { input: await inputFor(account, { uploadId: file.id }) });
    const listId = data.addCallList.callList.id as string;
    const cancel = (...taskUuids: string[]) =>
      run(account.main, "mutation($input: CancelCallListTasksInput!) { cancelCallListTasks(input: $input) }", {
        input: { listId, taskUuids },
      });
    await run(account.main, APPEND, { input: { listId, rows: rowsOf("first") } });
    expect((await cancel("first")).data.cancelCallListTasks).toBe(1);
    expect((await countsOf(listId)).status).toBe("IN_PROGRESS");
    await runNextJob();
    expect((await cancel("U1", "u2", "u3")).data.cancelCallListTasks).toBe(2);
    expect((await countsOf(listId)).status).toBe("COMPLETED");
  });

  it("that is canceled or deleted meanwhile says so in its job, and gets nothing", async () => {
    const account = await makePayingAccount();
    for (const end of ["cancelCallList", "deleteCallList"]) {
      const file = await upload(account.main, "phone\n1\n");
      const { data } = await run(account.main, ADD, { input: await inputFor(account, { uploadId: file.id }) });
      const { callList, job } = data.addCallList;
      if (end === "deleteCallList")
        await run(account.main, "mutation($id: ID!) { pauseCallList(id: $id) { callList { id } } }", {
          id: callList.id,
        });
      await run(
        account.main,
        `mutation($id: ID!) { ${end}(id: $id) ${end === "cancelCallList" ? "{ callList { id } }" : ""} }`,
        { id: callList.id },
      );
      await runNextJob();
      const found = await run(account.main, "query($id: ID!) { job(id: $id) { status problem } }", { id: job.id });
      expect(found.data.job).toEqual({
        status: "FAILED",
        problem: expect.stringMatching(end === "cancelCallList" ? /was canceled/ : /was deleted/),
      });
      expect(await tasksOf(callList.id)).toEqual([]);
      expect(await uploads(account)).toEqual([]);
    }
  });

  it("says so when its file was dropped before it was read", async () => {
    const account = await makePayingAccount();
    const file = await upload(account.main, "phone\n1\n");
    const { data } = await run(account.main, ADD, { input: await inputFor(account, { uploadId: file.id }) });
    await dropOldUploads(Date.now() + 90_000_000);
    await runNextJob();
    expect(
      (
        await run(account.main, "query($id: ID!) { callList(id: $id) { batches { problem importing } } }", {
          id: data.addCallList.callList.id,
        })
      ).data.callList.batches,
    ).toEqual([{ importing: false, problem: expect.stringMatching(/dropped/) }]);
  });
});

describe("appendCallListRows", () => {
  it("leaves out the rows of a file whose UUIDs the list has, and counts them", async () => {
    const account = await makePayingAccount();
    const list = await makeList(account, { rows: rowsOf("A", "b") });
    const file = await upload(account.main, "phone;task_uuid\n1;a\n2;B\n3;c\n");
    const { data } = await run(account.main, APPEND, { input: { listId: list.id, uploadId: file.id } });
    await runNextJob();
    expect(
      (await run(account.main, "query($id: ID!) { job(id: $id) { result } }", { id: data.appendCallListRows.job.id }))
        .data.job,
    ).toEqual({ result: { rows: 1, skipped: 2 } });
    expect((await tasksOf(list.id)).map(({ task_uuid }) => task_uuid)).toEqual(["A", "b", "c"]);
    expect((await countsOf(list.id)).kept).toEqual([3, 0, 0, 0, 0]);
  });

  it.each([
    ["no rows at all", {}, "rows"],
    ["an empty list of rows", { rows: [] }, "rows"],
    ["two rows with one UUID in two cases", { rows: rowsOf("a", "A") }, "rows"],
    ["a UUID that the list has", { rows: rowsOf("new", "1") }, "rows"],
    ["a row without data", { rows: [{ customData: "x" }] }, "rows.0.customData"],
    ["a row with a list in its data", { rows: [{ customData: { a: [1] } }] }, "rows.0.customData.a"],
    ["a priority below 0", { rows: [{ customData: { a: "1" }, priority: -1 }] }, "rows.0.priority"],
    [
      "a window of no time",
      { rows: [{ customData: { a: "1" }, startExecutionTime: "09:00", finishExecutionTime: "09:00:00" }] },
      "rows.0.finishExecutionTime",
    ],
    [
      "an attempt in the past",
      { rows: [{ customData: { a: "1" }, nextAttemptAt: "2020-01-01T00:00:00Z" }] },
      "rows.0.nextAttemptAt",
    ],
  ])("refuses %s, and adds nothing", async (_what, input, field) => {
    const account = await makePayingAccount();
    const list = await makeList(account);
    const { errors } = await run(account.main, APPEND, { input: { listId: list.id, ...input } });
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      { code: "BAD_USER_INPUT", fields: { [field]: expect.stringMatching(/\.$/) } },
    ]);
    expect(await tasksOf(list.id)).toHaveLength(3);
    expect(await auditRows(account, "callList.append")).toEqual([]);
  });

  it("lets a completed list run again, and refuses a canceled one", async () => {
    const account = await makePayingAccount();
    const list = await makeList(account, { rows: rowsOf("1") });
    await run(account.main, "mutation($input: CancelCallListTasksInput!) { cancelCallListTasks(input: $input) }", {
      input: { listId: list.id, taskUuids: ["1"] },
    });
    expect((await countsOf(list.id)).status).toBe("COMPLETED");
    expect(
      (await run(account.main, APPEND, { input: { listId: list.id, rows: rowsOf("2") } })).data.appendCallListRows
        .callList,
    ).toEqual({ status: "IN_PROGRESS", counts: { total: 2 } });
    await run(account.main, "mutation($id: ID!) { cancelCallList(id: $id) { callList { id } } }", { id: list.id });
    expect((await run(account.main, APPEND, { input: { listId: list.id, rows: rowsOf("3") } })).codes).toEqual([
      "CONFLICT",
    ]);
  });

  it("does not know another account's list or upload", async () => {
    const [account, other] = [await makePayingAccount(), await makePayingAccount()];
    const [list, theirs] = [await makeList(account), await makeList(other)];
    const file = await upload(other.main, "phone\n1\n");
    const unknown = await run(account.main, APPEND, { input: { listId: NOBODYS_ID, rows: rowsOf("9") } });
    expect(unknown.codes).toEqual(["NOT_FOUND"]);
    expect(await run(account.main, APPEND, { input: { listId: theirs.id, rows: rowsOf("9") } })).toEqual(unknown);
    const never = await run(account.main, APPEND, { input: { listId: list.id, uploadId: "0".repeat(32) } });
    expect(never.codes).toEqual(["NOT_FOUND"]);
    for (const id of [file.id, `../${other.id}/uploads/${file.id}`, ""])
      expect(await run(account.main, APPEND, { input: { listId: list.id, uploadId: id } })).toEqual(never);
  });
});
