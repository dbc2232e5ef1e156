import { describe, expect, it } from "vitest";

import { getProfile } from "@/lib/access/accounts/get-profile";
import { getLoginLink } from "@/lib/access/accounts/login-link";
import { addSubuser } from "@/lib/access/subusers/add-subuser";
import { countSubuserSessions } from "@/lib/access/subusers/count-sessions";
import { deleteSubuser } from "@/lib/access/subusers/delete-subuser";
import { getSubuser } from "@/lib/access/subusers/get-subuser";
import { countSubusers, listSubusers } from "@/lib/access/subusers/list-subusers";
import { countAuditLog, listAuditLog } from "@/lib/platform/audit/list-audit-log";
import type { Ctx } from "@/lib/platform/ctx";
import { anonymous, makeAccount, NOBODYS_ID, PASSWORD, run } from "@/tests/support/world";

describe("whoever asks for a denied field by other words is denied it too:", () => {
  it.each([
    "{ account { a: email } }",
    "{ account { ...f } } fragment f on Account { email }",
    "{ account { ... on Account { email } } }",
    "{ account { ... @include(if: true) { email } } }",
    "{ account { email @skip(if: false) } }",
    "{ viewer { account { email } } }",
    "{ a: account { name } account { email } }",
  ])("%s", async (query) => {
    const { ctx } = await (await makeAccount()).subuser("Support");
    const { data, codes } = await run(ctx, query);
    expect(codes).toEqual(["FORBIDDEN"]);
    expect(JSON.stringify(data)).not.toContain("@example.com");
  });
});

describe("a denied list tells nothing:", () => {
  it.each([
    "subusers { totalCount }",
    "subusers(first: 0) { totalCount }",
    'subusers(after: "broken") { totalCount }',
    'subusers(search: "a") { totalCount }',
    "subusers(role: Owner, sort: LAST_LOGIN_DESC) { totalCount }",
    `subuser(id: ${NOBODYS_ID}) { name }`,
    'subuser(id: "no id") { name }',
    'auditLog(actor: "no id") { totalCount }',
  ])("%s is denied like any other, without a look at its arguments", async (field) => {
    const { ctx } = await (await makeAccount()).subuser("Support");
    const { data, codes } = await run(ctx, `{ ${field} }`);
    expect({ data, codes }).toEqual({ data: { [field.split(/[ (]/)[0]!]: null }, codes: ["FORBIDDEN"] });
  });

  it("a subuser that exists and one that does not are the same", async () => {
    const account = await makeAccount();
    const [{ ctx }, other] = [await account.subuser("Support"), await account.subuser("Owner")];
    const ask = (id: number | string) => run(ctx, "query($id: ID!) { subuser(id: $id) { name } }", { id });
    expect(await ask(other.id)).toEqual(await ask(NOBODYS_ID));
  });
});

it("answers what is open beside what is denied, with an error and a path for each", async () => {
  const account = await makeAccount();
  const { ctx } = await account.subuser("Support");
  const { data, errors } = await run(ctx, "{ account { name email subusers { totalCount } } }");
  expect(data).toEqual({ account: { name: account.name, email: null, subusers: null } });
  expect(errors).toMatchObject([
    { path: ["account", "email"], extensions: { code: "FORBIDDEN", section: "PROFILE" } },
    { path: ["account", "subusers"], extensions: { code: "FORBIDDEN", section: "SUBUSERS" } },
  ]);
});

it("lets everybody know themselves by name, and no more of the own row than SUBUSERS opens", async () => {
  const { ctx, id, name } = await (await makeAccount()).subuser("Support");
  const { data, codes } = await run(ctx, "{ viewer { subuser { id name description lastLoginAt } } }");
  expect(data.viewer.subuser).toEqual({ id: String(id), name, description: null, lastLoginAt: null });
  expect(codes).toEqual(["FORBIDDEN", "FORBIDDEN"]);
});

it("adds up the roles: two that each lack something open it together", async () => {
  const { ctx } = await (await makeAccount()).subuser("Support", "Payer");
  const { data } = await run(
    ctx,
    "{ viewer { log: can(section: LOGS) profile: can(section: PROFILE) both: can(section: LOGS, action: callList_pause) not: can(section: LOGS, action: subuser_write) none: can } account { email } }",
  );
  expect(data.viewer).toEqual({ log: true, profile: true, both: true, not: false, none: false });
  expect(data.account.email).toContain("@example.com");
});

describe("each verb refuses by itself, whoever calls it:", () => {
  const verbs: [string, (ctx: Ctx) => Promise<unknown>][] = [
    ["getProfile", getProfile],
    ["getLoginLink", getLoginLink],
    ["listSubusers", (ctx) => listSubusers(ctx, {})],
    ["countSubusers", (ctx) => countSubusers(ctx, {})],
    ["getSubuser", (ctx) => getSubuser(ctx, NOBODYS_ID)],
    ["countSubuserSessions", (ctx) => countSubuserSessions(ctx, [1])],
    ["listAuditLog", (ctx) => listAuditLog(ctx, {})],
    ["countAuditLog", (ctx) => countAuditLog(ctx, {})],
    ["addSubuser", (ctx) => addSubuser(ctx, { name: "somebody", password: PASSWORD, roles: ["Support"] })],
    ["deleteSubuser", (ctx) => deleteSubuser(ctx, NOBODYS_ID)],
  ];

  it.each(verbs)("%s", async (_name, verb) => {
    await expect(verb(anonymous())).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    const { ctx } = await (await makeAccount()).subuser("Support");
    await expect(verb(ctx)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});
