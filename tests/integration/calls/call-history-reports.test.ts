import { parse } from "csv-parse/sync";
import { sql } from "drizzle-orm";
import { buffer, text } from "node:stream/consumers";
import { beforeEach, describe, expect, it } from "vitest";

import { updateSubuser } from "@/lib/access/subusers/update-subuser";
import { readStoredFile, sizeOfStoredFile } from "@/lib/platform/files/store";
import { deleteReport } from "@/lib/platform/reports/delete-report";
import { dropOldReports } from "@/lib/platform/reports/drop-old-reports";
import { openReport } from "@/lib/platform/reports/open-report";
import { orderReport, type OrderReportInput } from "@/lib/platform/reports/order-report";
import { reportSources, runNextJob } from "@/lib/platform/server/background";
import { addCallSession } from "@/tests/support/calls";
import { type Account, asSuperuser, auditRows, makeAccount, run } from "@/tests/support/world";

let account: Account;
let applicationId: string;
beforeEach(async () => {
  await asSuperuser(sql`delete from jobs`); // jobs left by earlier tests
  account = await makeAccount();
  applicationId = await account.application();
});

const order = (input: string) =>
  `mutation { orderCallHistoryReport(input: ${input}) { report { id status fileName applicationId path } } }`;
const reportOf = async (id: string) =>
  (
    await run(
      account.main,
      "query($id: ID!) { callHistoryReport(id: $id) { status problem rowCount fileSize path downloadCount done total } }",
      { id },
    )
  ).data.callHistoryReport;
const contentOf = async (id: string | number) =>
  (await buffer((await openReport(account.main, String(id))).read())).toString();
const records = (csv: string) => parse(csv, { bom: true, columns: true }) as Record<string, string>[];
const keyOf = async (id: string | number) =>
  (await asSuperuser<{ file_key: string | null }>(sql`select file_key from reports where report_id = ${id}::bigint`))[0]
    ?.file_key;

describe("ordering", () => {
  it.each(["Support", "Accountant"] as const)(
    "is refused to %s, for the account and for an application",
    async (role) => {
      const { ctx } = await account.subuser(role);
      expect((await run(ctx, order("{ kind: CALLS }"))).codes).toEqual(["FORBIDDEN"]);
      expect((await run(ctx, order(`{ kind: CALLS, applicationId: ${applicationId} }`))).codes).toEqual(["FORBIDDEN"]);
      expect(await asSuperuser(sql`select 1 from reports where account_id = ${account.id}`)).toEqual([]);
    },
  );

  it("refuses a filter that can't be, another account's application, and a hundred and first report", async () => {
    const theirs = await (await makeAccount()).application();
    expect(
      (await run(account.main, order("{ kind: CALLS, filter: { minDuration: 9, maxDuration: 1 } }"))).codes,
    ).toEqual(["BAD_USER_INPUT"]);
    expect((await run(account.main, order(`{ kind: CALLS, applicationId: ${theirs} }`))).codes).toEqual(["NOT_FOUND"]);
    await asSuperuser(sql`
      insert into reports (account_id, kind, filters, ordered_by, file_name, store_until)
      select ${account.id}::bigint, 'CALLS', '{}', 'x', 'x.csv', now() + interval '1 day' from generate_series(1, 100)`);
    expect((await run(account.main, order("{ kind: CALLS }"))).codes).toEqual(["RATE_LIMITED"]);
    expect(await auditRows(account, "report.order")).toEqual([]);
  });

  it("takes no more than a hundred, however many are at once", async () => {
    await asSuperuser(sql`
      insert into reports (account_id, kind, filters, ordered_by, file_name, store_until)
      select ${account.id}::bigint, 'CALLS', '{}', 'x', 'x.csv', now() + interval '1 day' from generate_series(1, 97)`);
    const answers = await Promise.all(Array.from({ length: 10 }, () => run(account.main, order("{ kind: CALLS }"))));
    expect(answers.filter(({ codes }) => codes[0] === "RATE_LIMITED")).toHaveLength(7);
  });

  it("writes what was asked for into the audit log and starts in progress", async () => {
    const { data } = await run(
      account.main,
      order(`{ kind: CALLS, applicationId: ${applicationId}, filter: { number: "+49*" } }`),
    );
    expect(data.orderCallHistoryReport.report).toMatchObject({
      status: "IN_PROGRESS",
      applicationId,
      path: null,
      fileName: expect.stringMatching(/^calls-app-.*\.csv$/),
    });
    expect(await auditRows(account, "report.order")).toMatchObject([
      { object_kind: "report", new_values: { kind: "CALLS", number: "+49*", applicationId: Number(applicationId) } },
    ]);
  });
});

describe("the file", () => {
  it("has a line for each call, the newest session first, and no formula for a spreadsheet", async () => {
    const other = await account.application();
    const old = await addCallSession(account, {
      applicationId,
      startedAt: new Date(Date.now() - 3 * 3_600_000),
      rule: { id: 1, name: 'the "main", line' },
      calls: [
        { remote: "=HYPERLINK(1)", customData: "@sum\nnext line" },
        { remote: "anna", customData: "-1" },
      ],
    });
    const young = await addCallSession(account, {
      applicationId,
      calls: [{ remote: "+4915112345678", customData: "+1+2" }],
    });
    await addCallSession(account, { applicationId: other });
    const { reportId } = await orderReport(account.main, reportSources.CALLS, { applicationId });
    await addCallSession(account, { applicationId, startedAt: new Date(Date.now() + 60_000) }); // after the order
    expect(await runNextJob()).toBe(true);

    const csv = await contentOf(reportId);
    expect(csv.startsWith("\uFEFFCall id,Session id,")).toBe(true);
    // Every line ends as in RFC 4180, and quoted line breaks are unchanged.
    expect(csv.match(/\r\n/g)).toHaveLength(4);
    expect(csv.replaceAll("\r\n", "").match(/\n/g)).toHaveLength(1);
    expect(csv.endsWith("\r\n")).toBe(true);
    expect(
      records(csv).map((line) => [
        line["Session id"],
        line["Remote number"],
        line["Custom data"],
        line["Rule"],
        line["Cost"],
        line["Direction"],
      ]),
    ).toEqual([
      [young, "+4915112345678", "'+1+2", "", "0.0100", "incoming"],
      [old, "'=HYPERLINK(1)", "'@sum\nnext line", 'the "main", line', "0.0100", "incoming"],
      [old, "anna", "'-1", 'the "main", line', "0.0100", "incoming"],
    ]);
    expect(await reportOf(String(reportId))).toMatchObject({
      status: "READY",
      rowCount: 3,
      fileSize: Buffer.byteLength(csv),
      downloadCount: 1,
      done: 2,
      total: 2,
    });
  });

  it("has a line for each session of the whole account in brief, in order over several batches", async () => {
    const first = await addCallSession(account, {
      applicationId,
      startedAt: new Date(Date.now() - 86_400_000),
      customData: "first of all",
    });
    await asSuperuser(sql`
      insert into call_sessions (account_id, external_id, application_id, application_name, started_at, duration, custom_data)
      select ${account.id}::bigint, 'many-' || n, ${applicationId}::bigint, 'app', now() - interval '1 hour' - (n / 3) * interval '1 second', n, 'said "' || n || E'",\\nno more' from generate_series(1, 40500) n`);
    const { reportId } = await orderReport(account.main, reportSources.CALLS_BRIEF);
    await runNextJob();
    const csv = await contentOf(reportId);
    const lines = records(csv);
    const inOrder = Array.from({ length: 40_500 }, (_, at) => at + 1).sort(
      (a, b) => Math.floor(a / 3) - Math.floor(b / 3) || b - a,
    );
    expect(lines.slice(0, -1).map((line) => Number(line["Duration (s)"]))).toEqual(inOrder);
    expect(lines.slice(0, -1).map((line) => line["Custom data"])).toEqual(inOrder.map((n) => `said "${n}",\nno more`));
    expect(lines).toHaveLength(40_501);
    expect(new Set(lines.map((line) => line["Session id"])).size).toBe(40_501);
    expect(lines.map((line) => line["Started (UTC)"]!)).toEqual(
      lines
        .map((line) => line["Started (UTC)"]!)
        .sort()
        .reverse(),
    );
    expect(csv.match(/\r\n/g)).toHaveLength(40_502);
    expect(lines.at(-1)).toMatchObject({
      "Session id": first,
      "Custom data": "first of all",
      "Finish reason": "NORMAL",
    });
    expect(await reportOf(String(reportId))).toMatchObject({ status: "READY", rowCount: 40_501 });
  });

  it("is a heading alone when nothing matches", async () => {
    const { reportId } = await orderReport(account.main, reportSources.CALLS, { filter: { number: "+1*" } });
    await runNextJob();
    expect(records(await contentOf(reportId))).toEqual([]);
    expect(await reportOf(String(reportId))).toMatchObject({ status: "READY", rowCount: 0 });
  });

  it("is not written for somebody who may not have it any more, and the report says that it failed", async () => {
    const developer = await account.subuser("Developer");
    const { reportId } = await orderReport(developer.ctx, reportSources.CALLS);
    await updateSubuser(account.main, { id: String(developer.id), roles: ["Support"] });
    await runNextJob();
    expect(await reportOf(String(reportId))).toMatchObject({
      status: "FAILED",
      problem: expect.stringContaining("CALL_HISTORY_DOWNLOADS"),
      path: null,
    });
    await expect(openReport(account.main, String(reportId))).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("is not left behind when its report was deleted before it was written", async () => {
    const { reportId } = await orderReport(account.main, reportSources.CALLS);
    await deleteReport(account.main, String(reportId));
    await runNextJob();
    expect(await asSuperuser(sql`select status, problem from jobs where account_id = ${account.id}`)).toEqual([
      { status: "FAILED", problem: "There is no such report." },
    ]);
  });
});

describe("a report that is ready", () => {
  const ready = async (input?: OrderReportInput) => {
    const { reportId } = await orderReport(account.main, reportSources.CALLS, input);
    await runNextJob();
    return String(reportId);
  };

  it("is not opened, seen or deleted by strangers or without the downloads", async () => {
    const id = await ready();
    const stranger = await makeAccount();
    const support = await account.subuser("Support");
    for (const verb of [openReport, deleteReport]) {
      await expect(verb(stranger.main, id)).rejects.toMatchObject({ code: "NOT_FOUND" });
      await expect(verb(support.ctx, id)).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
    expect(await sizeOfStoredFile((await keyOf(id))!)).toBeGreaterThan(0);
  });

  it("is listed where it belongs: an application's there, the account's apart", async () => {
    const ofApplication = await ready({ applicationId });
    const ofAccount = await ready();
    const { data } = await run(
      account.main,
      "query($id: ID!) { callHistoryReports { nodes { id } } application(id: $id) { callHistoryReports { totalCount nodes { id } } } }",
      { id: applicationId },
    );
    expect(data.callHistoryReports.nodes).toEqual([{ id: ofAccount }]);
    expect(data.application.callHistoryReports).toEqual({ totalCount: 1, nodes: [{ id: ofApplication }] });
  });

  it("counts its downloads, and the audit log tells of each", async () => {
    const id = await ready();
    await contentOf(id);
    await contentOf(id);
    expect(await reportOf(id)).toMatchObject({ downloadCount: 2 });
    expect(await auditRows(account, "report.download")).toHaveLength(2);
  });

  it("goes with its file", async () => {
    const id = await ready();
    const key = (await keyOf(id))!;
    expect((await run(account.main, "mutation($id: ID!) { deleteCallHistoryReport(id: $id) }", { id })).data).toEqual({
      deleteCallHistoryReport: true,
    });
    expect(await sizeOfStoredFile(key)).toBeUndefined();
    expect(await auditRows(account, "report.delete")).toMatchObject([{ object_id: id, old_values: { kind: "CALLS" } }]);
  });

  it("is gone when its time is over, first for people and then from the disk", async () => {
    const [id, kept] = [await ready(), await ready()];
    const key = (await keyOf(id))!;
    await asSuperuser(
      sql`update reports set store_until = now() - interval '1 second' where report_id = ${id}::bigint`,
    );
    await expect(openReport(account.main, id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await dropOldReports();
    expect(await keyOf(id)).toBeUndefined();
    expect(await sizeOfStoredFile(key)).toBeUndefined();
    expect(await text(readStoredFile((await keyOf(kept))!))).toContain("Call id");
  });
});
