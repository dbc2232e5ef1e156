import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";

import { viewerOf } from "@/lib/access/auth/viewer-of";
import { addRule } from "@/lib/applications/rules/add-rule";
import { runRule } from "@/lib/applications/rules/run-rule";
import { addScenario } from "@/lib/applications/scenarios/add-scenario";
import type { Ctx } from "@/lib/platform/ctx";
import { type Account, asSuperuser, auditRows, makeAccount, NOBODYS_ID, run, unique } from "@/tests/support/world";

const RUN =
  "mutation($input: RunRuleInput!) { runRule(input: $input) { run { id status customData askedBy rule { name } } } }";
const TAKE =
  "mutation($first: Int) { takeRuleRuns(first: $first) { id ruleId ruleName applicationId customData scenarios { id name version } } }";
const REPORT = "mutation($input: ReportRuleRunInput!) { reportRuleRun(input: $input) }";
const LIST =
  "query($id: ID!) { application(id: $id) { ruleRuns { totalCount nodes { id status problem askedBy callSessionId rule { name } } } } }";

let account: Account;
let applicationId: string;
let scenarioId: string;
let ruleId: string;
let engine: Ctx;

/** Creates a service account, with the engine's grant or the Developer role, and returns its context. */
async function program(of: Account, kind: "engine" | "developer"): Promise<Ctx & { keyId: string }> {
  const isEngine = kind === "engine";
  const [key] = await asSuperuser<{ id: string }>(sql`
    insert into service_accounts (account_id, name, search_text, public_key, roles, engine)
    values (${of.id}, 'robot', 'robot', 'none', ${isEngine ? "{}" : "{Developer}"}, ${isEngine}) returning key_id as id`);
  return {
    request: of.main.request,
    viewer: await viewerOf({ accountId: of.id, subuserId: null, keyId: key!.id }),
    keyId: key!.id,
  };
}

beforeEach(async () => {
  account = await makeAccount();
  applicationId = await account.application();
  scenarioId = String(
    (await addScenario(account.main, { applicationId, name: unique("scn-"), script: "// run me" })).scenarioId,
  );
  ruleId = String(
    (await addRule(account.main, { applicationId, name: "Outbound", pattern: ".*", scenarioIds: [scenarioId] })).ruleId,
  );
  engine = await program(account, "engine");
});

const listed = async () => (await run(account.main, LIST, { id: applicationId })).data.application.ruleRuns;

describe("runRule", () => {
  it("is refused to whoever lacks the section", async () => {
    const { ctx } = await account.subuser("Supervisor");
    expect((await run(ctx, RUN, { input: { ruleId } })).codes).toEqual(["FORBIDDEN"]);
    await expect(runRule(ctx, { ruleId })).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect((await listed()).totalCount).toBe(0);
  });

  it("takes 200 bytes of custom data and not 201, however few characters those are", async () => {
    expect((await run(account.main, RUN, { input: { ruleId, customData: "ы".repeat(100) } })).codes).toEqual([]);
    expect(
      (await run(account.main, RUN, { input: { ruleId, customData: `${"ы".repeat(100)}x` } })).errors[0]?.extensions,
    ).toMatchObject({ code: "BAD_USER_INPUT", fields: { customData: expect.any(String) } });
  });

  it("refuses a rule that runs no scenario", async () => {
    const empty = await addRule(account.main, { applicationId, name: "Empty", pattern: ".*", scenarioIds: [] });
    expect((await run(account.main, RUN, { input: { ruleId: String(empty.ruleId) } })).errors[0]?.message).toMatch(
      /no scenario/,
    );
  });

  it("lets nobody but the service account start a rule that is bound to one, and writes the others down", async () => {
    const [bound, other] = [await program(account, "developer"), await program(account, "developer")];
    await asSuperuser(sql`update rules set bind_key_id = ${bound.keyId}::uuid where rule_id = ${ruleId}`);
    for (const ctx of [account.main, other])
      expect((await run(ctx, RUN, { input: { ruleId } })).codes).toEqual(["FORBIDDEN"]);
    expect(await run(bound, RUN, { input: { ruleId } })).toMatchObject({
      codes: [],
      data: { runRule: { run: { askedBy: "robot" } } },
    });
    expect(await auditRows(account, "access.denied")).toMatchObject([
      { object_id: "rule-bound-to-key" },
      { object_id: "rule-bound-to-key" },
    ]);
  });

  it("has 200 open at most, also when two come at once; what is void does not count", async () => {
    await asSuperuser(sql`
      insert into rule_runs (account_id, application_id, rule_id, asked_by, status, created_at, taken_at)
      select ${account.id}::bigint, ${applicationId}::bigint, ${ruleId}::bigint, 'x', case n % 2 when 0 then 'REQUESTED' else 'TAKEN' end::rule_run_status,
        now() - case when n > 199 then interval '11 minutes' else interval '0' end, case n % 2 when 1 then now() - case when n > 199 then interval '11 minutes' else interval '0' end end
      from generate_series(1, 240) n`);
    const answers = await Promise.all([1, 2].map(() => run(account.main, RUN, { input: { ruleId } })));
    expect(answers.flatMap(({ codes }) => codes)).toEqual(["RATE_LIMITED"]);
    expect(await auditRows(account, "rule.run")).toHaveLength(1);
  });
});

describe("the engine", () => {
  it("alone takes and reports: no role does", async () => {
    for (const ctx of [account.main, (await account.subuser("Owner")).ctx]) {
      expect((await run(ctx, TAKE)).codes).toEqual(["FORBIDDEN"]);
      expect((await run(ctx, REPORT, { input: { id: NOBODYS_ID, status: "STARTED" } })).codes).toEqual(["FORBIDDEN"]);
    }
    expect((await run(engine, RUN, { input: { ruleId } })).codes).toEqual(["FORBIDDEN"]);
    expect((await run(engine, TAKE, { first: 101 })).codes).toEqual(["BAD_USER_INPUT"]);
  });

  it("takes each start once, also when two take at once, and knows what to run", async () => {
    for (const customData of ["one", "two", "three"]) await run(account.main, RUN, { input: { ruleId, customData } });
    const answers = await Promise.all([run(engine, TAKE, { first: 2 }), run(engine, TAKE, { first: 2 })]);
    const taken = answers.flatMap(({ data }) => data.takeRuleRuns) as { customData: string }[];
    expect(taken.map(({ customData }) => customData).sort()).toEqual(["one", "three", "two"]);
    expect(taken[0]).toMatchObject({
      ruleId,
      ruleName: "Outbound",
      applicationId,
      scenarios: [{ id: scenarioId, version: 1 }],
    });
    expect((await run(engine, TAKE)).data.takeRuleRuns).toEqual([]);
    const { data } = await run(engine, "query($id: ID!) { engineScenario(id: $id) { script version } }", {
      id: scenarioId,
    });
    expect(data.engineScenario).toEqual({ script: "// run me", version: 1 });
    expect(await auditRows(account, "ruleRun.take")).toMatchObject([
      { actor: "SERVICE_ACCOUNT" },
      { actor: "SERVICE_ACCOUNT" },
    ]);
  });

  it("sees no start of another account, and answers for one as for none", async () => {
    const { id } = (await run(account.main, RUN, { input: { ruleId } })).data.runRule.run;
    const stranger = await program(await makeAccount(), "engine");
    expect((await run(stranger, TAKE)).data.takeRuleRuns).toEqual([]);
    const unknown = await run(stranger, REPORT, { input: { id: NOBODYS_ID, status: "STARTED" } });
    expect(unknown.codes).toEqual(["NOT_FOUND"]);
    expect(await run(stranger, REPORT, { input: { id, status: "STARTED" } })).toEqual(unknown);
  });

  it("reports on what it took, once; the panel tells waiting, taken, started, failed and void apart", async () => {
    const ids: string[] = [];
    for (let n = 0; n < 5; n++) ids.push((await run(account.main, RUN, { input: { ruleId } })).data.runRule.run.id);
    await run(engine, TAKE, { first: 3 });
    const [started, failed, , , late] = ids as [string, string, string, string, string];
    const report = (id: string, status: string, more = {}) => run(engine, REPORT, { input: { id, status, ...more } });
    expect((await report(started, "STARTED", { callSessionExternalId: "session-1" })).codes).toEqual([]);
    expect((await report(started, "STARTED")).codes).toEqual([]);
    expect((await report(started, "FAILED")).codes).toEqual(["CONFLICT"]);
    expect((await report(failed, "FAILED", { problem: "No route" })).codes).toEqual([]);
    expect((await report(late, "STARTED")).codes).toEqual(["CONFLICT"]);
    await asSuperuser(sql`update rule_runs set created_at = now() - interval '11 minutes' where rule_run_id = ${late}`);
    expect((await run(engine, TAKE)).data.takeRuleRuns).toHaveLength(1); // the fourth; the fifth has expired
    const [session] = await asSuperuser<{ id: string }>(sql`
      insert into call_sessions (account_id, external_id, application_id, application_name, started_at, duration)
      values (${account.id}, 'session-1', ${applicationId}, 'app', now(), 1) returning call_session_history_id::text as id`);
    const { nodes } = await listed();
    const states = Object.fromEntries(
      nodes.map(({ id, status, problem, callSessionId }: Record<string, string>) => [
        id,
        [status, problem, callSessionId],
      ]),
    );
    expect(ids.map((id) => states[id])).toEqual([
      ["STARTED", null, session!.id],
      ["FAILED", "No route", null],
      ["TAKEN", null, null],
      ["TAKEN", null, null],
      ["EXPIRED", null, null],
    ]);
    expect(await auditRows(account, "ruleRun.report")).toHaveLength(2);
  });
});
