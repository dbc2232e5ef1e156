import { parse } from "csv-parse/sync";
import { sql } from "drizzle-orm";
import { buffer } from "node:stream/consumers";
import { afterEach, describe, expect, it, vi } from "vitest";

import { addSubuser } from "@/lib/access/subusers/add-subuser";
import { deleteSubuser } from "@/lib/access/subusers/delete-subuser";
import { openReport } from "@/lib/platform/reports/open-report";
import { runNextJob } from "@/lib/platform/server/background";
import { bearer, post } from "@/tests/integration/over-http";
import { makeKey, program } from "@/tests/support/service-account";
import {
  asRole,
  asSuperuser,
  auditRows,
  auditRowsWhere,
  makeAccount,
  NOBODYS_ID,
  PASSWORD,
  run,
  withToken,
} from "@/tests/support/world";

afterEach(() => void vi.useRealTimers());

describe("the database refuses, even to its superuser, to", () => {
  it.each([
    ["update a row", sql`update audit_log set actor_name = 'somebody else'`],
    ["delete a row", sql`delete from audit_log`],
    ["empty the table", sql`truncate audit_log`],
    ["empty it with the accounts", sql`truncate accounts cascade`],
  ])("%s", async (_what, statement) => {
    const account = await makeAccount();
    const before = await auditRows(account);
    await expect(asSuperuser(statement)).rejects.toThrow();
    await expect(asSuperuser(statement).catch((error: Error) => Promise.reject(error.cause))).rejects.toThrow(
      /append-only/,
    );
    expect(await auditRows(account)).toEqual(before);
  });

  it.each(["gatehouse_app", "gatehouse_sign_in"] as const)(
    "let %s change, delete or empty anything, by its rights alone",
    async (role) => {
      const { id } = await makeAccount();
      for (const statement of [
        sql`update audit_log set actor_name = 'x'`,
        sql`delete from audit_log`,
        sql`truncate audit_log`,
      ]) {
        await expect(asRole(role, id, statement).catch((error: Error) => Promise.reject(error.cause))).rejects.toThrow(
          /permission denied/,
        );
      }
    },
  );
});

describe("a denial", () => {
  const denied = async (account: { id: number }) =>
    (await auditRows(account, "access.denied")).map(({ object_id, count }) => [object_id, count]);

  it("is a row with who, with which roles, and what was denied", async () => {
    const account = await makeAccount();
    const support = await account.subuser("Support", "Payer");
    await run(support.ctx, "{ subusers { totalCount } }");
    expect(await auditRows(account, "access.denied")).toMatchObject([
      {
        actor: "SUBUSER",
        subuser_id: String(support.id),
        actor_name: support.name,
        actor_roles: ["Payer", "Support"],
        outcome: "DENIED",
        object_kind: "section",
        object_id: "SUBUSERS",
        request_id: support.ctx.request.id,
        count: 1,
      },
    ]);
  });

  it("that is repeated within a minute is one row with a count; another section, viewer or minute is another row", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2031-05-01T08:00:05Z") });
    const account = await makeAccount();
    const [one, two] = [await account.subuser("Support"), await account.subuser("Support")];
    for (let times = 0; times < 3; times++) await run(one.ctx, "{ subusers { totalCount } }");
    expect(await denied(account)).toEqual([["SUBUSERS", 3]]);
    await run(one.ctx, "{ auditLog { totalCount } }");
    await run(two.ctx, "{ subusers { totalCount } }");
    expect(await denied(account)).toEqual([
      ["SUBUSERS", 3],
      ["AUDIT_LOG", 1],
      ["SUBUSERS", 1],
    ]);
    vi.setSystemTime(new Date("2031-05-01T08:01:05Z"));
    await run(one.ctx, "{ subusers { totalCount } }");
    expect(await denied(account)).toEqual([
      ["SUBUSERS", 3],
      ["AUDIT_LOG", 1],
      ["SUBUSERS", 1],
      ["SUBUSERS", 1],
    ]);
    const { data } = await run(account.main, "{ auditLog(outcome: DENIED) { nodes { count } } }");
    expect(data.auditLog.nodes.map(({ count }: { count: number }) => count)).toEqual([1, 1, 1, 3]);
  });

  it("of one section by many fields of a request counts once", async () => {
    const account = await makeAccount();
    const support = await account.subuser("Support");
    await run(
      support.ctx,
      "{ subusers { totalCount } again: subusers { totalCount } account { subusers { totalCount } loginLink { id } email } }",
    );
    expect((await denied(account)).sort()).toEqual([
      ["PROFILE", 1],
      ["SUBUSERS", 1],
    ]);
  });

  it("by 20 requests at once is one row that counts 20", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2031-05-01T09:00:05Z") });
    const account = await makeAccount();
    const support = await account.subuser("Support");
    await Promise.all(Array.from({ length: 20 }, () => run(support.ctx, "{ subusers { totalCount } }")));
    expect(await denied(account)).toEqual([["SUBUSERS", 20]]);
  });
});

describe("reading it", () => {
  const log = (args: string) => `{ auditLog${args} { totalCount nodes { action actorName outcome objectName } } }`;
  const world = async () => {
    const account = await makeAccount();
    const owner = await account.subuser("Owner");
    await run(
      owner.ctx,
      `mutation { updateSubuser(input: { id: ${owner.id}, description: "me" }) { subuser { id } } }`,
    );
    const support = await account.subuser("Support");
    await run(support.ctx, log(""));
    return { account, owner, support };
  };
  const actions = (answer: Awaited<ReturnType<typeof run>>) =>
    answer.data.auditLog.nodes.map(({ action }: { action: string }) => action);

  it.each(["x", "0", "-1", "1.5", "9".repeat(30), "Main"])("is refused for the actor %j", async (actor) => {
    const { main } = await makeAccount();
    const { errors } = await run(main, "query($actor: ID) { auditLog(actor: $actor) { totalCount } }", { actor });
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      { code: "BAD_USER_INPUT", fields: { actor: expect.any(String) } },
    ]);
  });

  it.each(["yesterday", "2026-13-01T00:00:00Z", "0000-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "-1", ""])(
    "from the time %j gives no error of ours",
    async (from) => {
      const { main } = await makeAccount();
      const { codes } = await run(main, "query($from: DateTime) { auditLog(from: $from, to: $from) { totalCount } }", {
        from,
      });
      for (const code of codes) expect(code).toBe("BAD_USER_INPUT");
    },
  );

  it("is filtered by a service account, an address or its network, an object, and what else acts", async () => {
    const account = await makeAccount();
    const key = await makeKey(account.main, { roles: ["Owner"], name: "billing sync" });
    const from = (address: string) => ({ ...account.main, request: { ...account.main.request, address } });
    await addSubuser(await program(key), { name: "made-by-program", password: PASSWORD, roles: ["Support"] });
    const { subuser } = await addSubuser(from("198.51.100.7"), {
      name: "made-by-main",
      password: PASSWORD,
      roles: ["Support"],
    });
    await deleteSubuser(from("2001:db8::7"), String(subuser.subuserId));
    await asSuperuser(sql`insert into audit_log (account_id, requested_at, actor, actor_name, actor_roles, action, outcome, address, user_agent, request_id)
      values (${account.id}, now(), 'SYSTEM', '', '{}', 'subscription.renew', 'DONE', '', '', 'x'), (${account.id}, now(), 'OPERATOR', '', '{}', 'payment.confirm', 'DONE', '', '', 'x')`);
    const found = async (args: string) =>
      (await run(account.main, `{ auditLog${args} { nodes { action objectName } } }`)).data.auditLog.nodes.map(
        ({ action, objectName }: { action: string; objectName: string | null }) => [action, objectName],
      );
    expect(await found(`(actor: "${key.keyId}")`)).toEqual([["subuser.add", "made-by-program"]]);
    expect(await found('(actor: "system")')).toEqual([["subscription.renew", null]]);
    expect(await found('(actor: "operator")')).toEqual([["payment.confirm", null]]);
    expect(await found('(address: "198.51.100.7")')).toEqual([["subuser.add", "made-by-main"]]);
    expect(await found('(address: "198.51.100.0/24")')).toEqual([["subuser.add", "made-by-main"]]);
    expect(await found('(address: "2001:db8::/32")')).toEqual([["subuser.delete", "made-by-main"]]);
    expect(await found(`(objectKind: "subuser", objectId: "${subuser.subuserId}")`)).toEqual([
      ["subuser.delete", "made-by-main"],
      ["subuser.add", "made-by-main"],
    ]);
    expect(await found('(objectKind: "scenario", objectId: "1")')).toEqual([]);
    expect(
      (await run(account.main, '{ auditLog(address: "somewhere") { totalCount } }')).errors[0]!.extensions,
    ).toEqual({ code: "BAD_USER_INPUT", fields: { address: expect.any(String) } });
  });

  it("shows nothing of another account, by whatever actor, just as for an actor that never was", async () => {
    const { account } = await world();
    const { support } = await world();
    const unknown = await run(account.main, log(`(actor: ${NOBODYS_ID})`));
    expect(unknown.data.auditLog).toEqual({ totalCount: 0, nodes: [] });
    expect(await run(account.main, log(`(actor: ${support.id})`))).toEqual(unknown);
  });

  it("gives the newest first, to the main account and to an Owner alike", async () => {
    const { account, owner } = await world();
    const seen = await run(account.main, log(""));
    expect(actions(seen)).toEqual([
      "access.denied",
      "session.logIn",
      "subuser.add",
      "subuser.update",
      "session.logIn",
      "subuser.add",
      "account.signUp",
    ]);
    expect((await run(owner.ctx, log(""))).data).toEqual(seen.data);
    expect(
      (await run(owner.ctx, "{ account { auditLog { totalCount nodes { action actorName outcome objectName } } } }"))
        .data.account,
    ).toEqual(seen.data);
  });

  it("goes forward and backward by cursor", async () => {
    const { account } = await world();
    const paged = (args: string) =>
      run(
        account.main,
        `{ auditLog(${args}) { nodes { action } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
      );
    const all = actions(await run(account.main, log("")));
    const first = await paged("first: 3");
    const second = await paged(`first: 10, after: "${first.data.auditLog.pageInfo.endCursor}"`);
    expect([...actions(first), ...actions(second)]).toEqual(all);
    const back = await paged(`last: 10, before: "${second.data.auditLog.pageInfo.startCursor}"`);
    expect(actions(back)).toEqual(actions(first));
    expect(first.data.auditLog.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(second.data.auditLog.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it("is filtered by actor, action, outcome and time", async () => {
    const { account, owner, support } = await world();
    const found = async (args: string) => actions(await run(account.main, log(args)));
    expect(await found("(actor: main)".replace("main", '"main"'))).toEqual([
      "subuser.add",
      "subuser.add",
      "account.signUp",
    ]);
    expect(await found(`(actor: ${owner.id})`)).toEqual(["subuser.update", "session.logIn"]);
    expect(await found(`(actor: ${support.id}, outcome: DENIED)`)).toEqual(["access.denied"]);
    expect(await found('(action: "subuser.add")')).toEqual(["subuser.add", "subuser.add"]);
    expect(await found('(action: "subuser.%")')).toEqual([]);
    expect(await found("(outcome: FAILED)")).toEqual([]);
    expect(await found('(to: "2020-01-01T00:00:00Z")')).toEqual([]);
    expect(await found(`(from: "${new Date(Date.now() + 60_000).toISOString()}")`)).toEqual([]);
    expect(await found('(from: "2020-01-01T00:00:00Z")')).toHaveLength(7);
  });

  it("tells every particular of a row", async () => {
    const { account, owner } = await world();
    const { data } = await run(
      account.main,
      `{ auditLog(action: "subuser.update") { nodes {
      id time actor actorName actorRoles subuserId action outcome objectKind objectId objectName oldValues newValues address userAgent requestId count
    } } }`,
    );
    expect(data.auditLog.nodes).toEqual([
      {
        id: expect.stringMatching(/^\d+$/),
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        actor: "SUBUSER",
        actorName: owner.name,
        actorRoles: ["Owner"],
        subuserId: String(owner.id),
        action: "subuser.update",
        outcome: "DONE",
        objectKind: "subuser",
        objectId: String(owner.id),
        objectName: owner.name,
        oldValues: { description: "" },
        newValues: { description: "me" },
        address: owner.ctx.request.address,
        userAgent: "tests",
        requestId: owner.ctx.request.id,
        count: 1,
      },
    ]);
  });
});

describe("what a client sends is harmless in it:", () => {
  it("a user agent of 10,000 characters is cut", async () => {
    const account = await makeAccount();
    const { status } = await post(
      `mutation { updateSubuser(input: { id: ${(await account.subuser("Support")).id}, description: "x" }) { subuser { id } } }`,
      {
        ...bearer(account.token),
        "user-agent": "a".repeat(10_000),
      },
    );
    expect(status).toBe(200);
    expect((await auditRows(account, "subuser.update")).map(({ user_agent }) => user_agent)).toEqual(["a".repeat(512)]);
  });

  it("line breaks in a login make no second row and appear nowhere", async () => {
    const address = "192.0.2.7";
    const answer = await post(
      `mutation { logIn(input: { login: "nobody\\r\\n{\\"level\\":30}", password: "x" }) { sessionId } }`,
      { "x-gatehouse-address": address },
    );
    expect(answer.codes).toEqual(["UNAUTHENTICATED"]);
    const rows = await auditRowsWhere(sql`address = ${address}`);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain("level");
  });

  it("line breaks in a description stay inside its value", async () => {
    const account = await makeAccount();
    const { id } = await account.subuser("Support");
    const description = "one\r\ntwo\u2028three";
    await run(
      account.main,
      "mutation($input: UpdateSubuserInput!) { updateSubuser(input: $input) { subuser { id } } }",
      { input: { id, description } },
    );
    expect(await auditRows(account, "subuser.update")).toMatchObject([{ new_values: { description } }]);
  });
});

it("stays readable after the deletion of the subuser who acted and of the one acted upon", async () => {
  const account = await makeAccount();
  const owner = await account.subuser("Owner");
  const support = await account.subuser("Support");
  await run(owner.ctx, `mutation { deleteSubuser(id: ${support.id}) }`);
  await run(account.main, `mutation { deleteSubuser(id: ${owner.id}) }`);
  const { data } = await run(
    account.main,
    '{ auditLog(action: "subuser.delete") { nodes { actorName actorRoles objectName } } }',
  );
  expect(data.auditLog.nodes).toEqual([
    { actorName: account.name, actorRoles: ["MainAccount"], objectName: owner.name },
    { actorName: owner.name, actorRoles: ["Owner"], objectName: support.name },
  ]);
  expect((await withToken(owner.token)).viewer).toBeNull();
});

describe("a file of it", () => {
  const ORDER = "mutation($filter: AuditLogFilter) { orderAuditReport(filter: $filter) { report { id kind } } }";

  it("is refused to whoever may not read it, and for a filter that can't be", async () => {
    const account = await makeAccount();
    const admin = await account.subuser("Admin");
    expect((await run(admin.ctx, ORDER)).codes).toEqual(["FORBIDDEN"]);
    expect((await run(account.main, ORDER, { filter: { address: "somewhere" } })).codes).toEqual(["BAD_USER_INPUT"]);
  });

  it("holds what the filter left when it was ordered", async () => {
    await asSuperuser(sql`delete from jobs`); // jobs left by earlier tests
    const account = await makeAccount();
    for (const name of ["first", "second"])
      await addSubuser(
        { ...account.main, request: { ...account.main.request, address: "198.51.100.7" } },
        { name, password: PASSWORD, roles: ["Support"] },
      );
    const { data } = await run(account.main, ORDER, { filter: { address: "198.51.100.0/24", action: "subuser.add" } });
    const { id } = data.orderAuditReport.report;
    expect(await runNextJob()).toBe(true);
    const { data: after } = await run(
      account.main,
      "query($id: ID!) { report(id: $id) { status rowCount } auditReports { totalCount } }",
      { id },
    );
    expect(after).toMatchObject({ report: { status: "READY", rowCount: 2 }, auditReports: { totalCount: 1 } });
    const lines = parse((await buffer((await openReport(account.main, id)).read())).toString(), {
      bom: true,
      columns: true,
    }) as Record<string, string>[];
    expect(lines).toMatchObject([
      { Action: "subuser.add", "Object's name": "second", Address: "198.51.100.7", Count: "1" },
      { "Object's name": "first" },
    ]);
    expect(JSON.stringify(lines)).not.toContain(PASSWORD);
  });
});
