import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { addApplication } from "@/lib/applications/applications/add-application";
import { deleteApplication } from "@/lib/applications/applications/delete-application";
import { updateApplication } from "@/lib/applications/applications/update-application";
import {
  type Account,
  anonymous,
  asSuperuser,
  auditRows,
  makeAccount,
  NOBODYS_ID,
  run,
  unique,
} from "@/tests/support/world";

const UPDATE =
  "mutation($input: UpdateApplicationInput!) { updateApplication(input: $input) { application { id name description icon secureRecordStorage version } } }";
const DELETE = "mutation($input: DeleteApplicationInput!) { deleteApplication(input: $input) }";

const stored = (id: string) => asSuperuser(sql`select * from applications where application_id = ${id}`);

/** Inserts one object of each kind that an application can contain, bypassing the API. */
async function fill({ id: account }: Account, application: string): Promise<void> {
  await asSuperuser(sql`
    with number as (insert into phone_numbers (account_id, application_id, phone_number, country_code, category_name, price, purchase_date, next_renewal, auto_charge, search_text)
      select ${account}::bigint, ${application}::bigint, (7000000000 + ${application}::bigint * 10 + n)::text, 'RU', 'MOBILE', 1, now(), current_date + days, charges, ''
      from (values (1, 5, true), (2, 9, false), (3, 45, true)) number(n, days, charges)),
    registration as (insert into sip_registrations (account_id, application_id, sip_username, password, proxy, next_subscription_renewal, subscription_price, search_text)
      select ${account}::bigint, ${application}::bigint, 'trunk', 'v1:0123456789abcdef:' || repeat('a', 38), 'sip.example.com', current_date + 3, 1, '')
    insert into call_sessions (account_id, external_id, application_id, application_name, started_at, duration, successful)
    select ${account}::bigint, ${application} || '-' || n, ${application}::bigint, 'app', now() - n * interval '1 hour', 60, n % 2 = 0 from generate_series(1, 20) n`);
}

describe.each([
  [
    "updateApplication",
    UPDATE,
    (id: string) => ({ id, description: "changed" }),
    (ctx: Account["main"], id: string) => updateApplication(ctx, { id, description: "changed" }),
  ],
  [
    "deleteApplication",
    DELETE,
    (id: string) => ({ id, name: "no-name" }),
    (ctx: Account["main"], id: string) => deleteApplication(ctx, { id, name: "no-name" }),
  ],
] as const)("%s", (_field, query, inputOf, direct) => {
  it("is refused without a login, and to whoever lacks the section or the action, by the verb itself too", async () => {
    const account = await makeAccount();
    const id = await account.application();
    const before = await stored(id);
    expect((await run(anonymous(), query, { input: inputOf(id) })).codes).toEqual(["UNAUTHENTICATED"]);
    for (const role of ["Developer", "CallListManager"] as const) {
      const { ctx } = await account.subuser(role);
      expect((await run(ctx, query, { input: inputOf(id) })).codes).toEqual(["FORBIDDEN"]);
      await expect(direct(ctx, id)).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
    expect(await stored(id)).toEqual(before);
  });

  it("answers for another account's application as for one that never was", async () => {
    const [{ main }, other] = [await makeAccount(), await makeAccount()];
    const id = await other.application("no-name");
    const before = await stored(id);
    const unknown = await run(main, query, { input: inputOf(NOBODYS_ID) });
    expect(unknown.codes).toEqual(["NOT_FOUND"]);
    expect(await run(main, query, { input: inputOf(id) })).toEqual(unknown);
    expect(await stored(id)).toEqual(before);
  });
});

describe("updateApplication", () => {
  it.each([
    ["a name of 81 characters", { name: `a${"b".repeat(80)}` }, "name"],
    ["a name with upper case", { name: "Sales" }, "name"],
    ["a name that begins with a digit", { name: "1sales" }, "name"],
    ["a description of 256 characters", { description: "d".repeat(256) }, "description"],
    ["an icon that is none", { icon: "skull" }, "icon"],
  ])("refuses %s with a sentence for the field", async (_what, change, field) => {
    const account = await makeAccount();
    const id = await account.application();
    const { errors } = await run(account.main, UPDATE, { input: { id, ...change } });
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      { code: "BAD_USER_INPUT", fields: { [field]: expect.stringMatching(/\.$/) } },
    ]);
  });

  it("refuses the name of another application of the account, and not that of another account's", async () => {
    const [account, other] = [await makeAccount(), await makeAccount()];
    const [id, taken, theirs] = [await account.application(), unique("taken-"), unique("theirs-")];
    await account.application(taken);
    await other.application(theirs);
    expect((await run(account.main, UPDATE, { input: { id, name: taken } })).errors[0]?.extensions).toMatchObject({
      code: "BAD_USER_INPUT",
      fields: { name: expect.any(String) },
    });
    expect((await run(account.main, UPDATE, { input: { id, name: theirs } })).codes).toEqual([]);
  });

  it("changes what is given, says so in the audit log, and writes nothing for what is as it was", async () => {
    const account = await makeAccount();
    const [name, id] = [`a${"b".repeat(79)}`, await account.application("sales")];
    const admin = await account.subuser("Admin");
    const input = { id, name, icon: "headset", secureRecordStorage: false, version: 1 };
    const { data } = await run(admin.ctx, UPDATE, { input });
    expect(data.updateApplication.application).toEqual({
      id,
      name,
      description: "",
      icon: "headset",
      secureRecordStorage: false,
      version: 2,
    });
    expect(await run(admin.ctx, UPDATE, { input: { ...input, version: 2 } })).toMatchObject({
      codes: [],
      data: { updateApplication: { application: { version: 2 } } },
    });
    const [row, ...more] = await auditRows(account, "application.update");
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      outcome: "DONE",
      actor_name: admin.name,
      object_kind: "application",
      object_id: id,
      object_name: "sales",
      old_values: { name: "sales", icon: "apps", secureRecordStorage: true },
      new_values: { name, icon: "headset", secureRecordStorage: false },
    });
    expect(
      (
        await run(account.main, "query($q: String) { applications(search: $q) { nodes { id } } }", {
          q: name.slice(0, 50),
        })
      ).data.applications.nodes,
    ).toEqual([{ id }]);
  });

  it("lets one of two who change the same version win, and tells the other", async () => {
    const account = await makeAccount();
    const id = await account.application();
    const answers = await Promise.all(
      ["first", "second"].map((description) => run(account.main, UPDATE, { input: { id, description, version: 1 } })),
    );
    expect(answers.flatMap(({ codes }) => codes)).toEqual(["CONFLICT"]);
    expect(await auditRows(account, "application.update")).toHaveLength(1);
  });
});

describe("deleteApplication", () => {
  it("asks for the very name", async () => {
    const account = await makeAccount();
    const id = await account.application("sales");
    for (const name of ["", "Sales", "sales ", "other"]) {
      expect((await run(account.main, DELETE, { input: { id, name } })).errors[0]?.extensions).toMatchObject({
        code: "BAD_USER_INPUT",
        fields: { name: expect.any(String) },
      });
    }
    expect(await stored(id)).toHaveLength(1);
  });

  it("detaches numbers and registrations, keeps the calls, and counts in the audit log what went", async () => {
    const account = await makeAccount();
    const id = await account.application("sales");
    await fill(account, id);
    await run(
      account.main,
      'mutation($id: ID!) { addScenario(input: { applicationId: $id, name: "one" }) { scenario { id } } }',
      { id },
    );
    const owner = await account.subuser("Owner");
    expect((await run(owner.ctx, DELETE, { input: { id, name: "sales" } })).data).toEqual({ deleteApplication: true });
    expect(await stored(id)).toEqual([]);
    const [left] = await asSuperuser(sql`select
      (select count(*)::int from scenarios where account_id = ${account.id}) as scenarios,
      (select count(*)::int from phone_numbers where account_id = ${account.id} and application_id is null) as numbers,
      (select count(*)::int from sip_registrations where account_id = ${account.id} and application_id is null) as registrations,
      (select count(*)::int from call_sessions where account_id = ${account.id} and application_id = ${id}) as calls`);
    expect(left).toEqual({ scenarios: 0, numbers: 3, registrations: 1, calls: 20 });
    const [row] = await auditRows(account, "application.delete");
    expect(row).toMatchObject({
      object_id: id,
      object_name: "sales",
      old_values: { scenarios: 1, phoneNumbers: 3, sipRegistrations: 1, rules: 0 },
    });
  });

  it("refuses while a call list of it runs", async () => {
    const account = await makeAccount();
    const id = await account.application("sales");
    await asSuperuser(sql`
      insert into call_lists (account_id, application_id, name, search_text, max_simultaneous, num_attempts, interval_seconds, status)
      values (${account.id}, ${id}, 'monday', 'monday', 1, 1, 60, 'IN_PROGRESS')`);
    const { codes, errors } = await run(account.main, DELETE, { input: { id, name: "sales" } });
    expect({ codes, message: errors[0]?.message }).toEqual({
      codes: ["CONFLICT"],
      message: expect.stringMatching(/call list/),
    });
    expect(await stored(id)).toHaveLength(1);
  });
});

describe("the overview", () => {
  const OVERVIEW = `query($id: ID!) { application(id: $id) {
    contents { phoneNumbers sipRegistrations scenarios } callDays { date sessions successful isCapped } renewals { phoneNumbers phoneNumbersLost sipRegistrations }
    numberRenewals { name renewsItself } sipRegistrationRenewals { name renewsItself } } }`;

  it("counts what the application holds and its calls, and names what is due, nearest loss first", async () => {
    const account = await makeAccount();
    const [id, other] = [await account.application(), await account.application()];
    await fill(account, id);
    await fill(account, other);
    const { data, errors } = await run(account.main, OVERVIEW, { id });
    expect(errors).toEqual([]);
    const { contents, callDays, renewals, numberRenewals, sipRegistrationRenewals } = data.application;
    expect(contents).toEqual({ phoneNumbers: 3, sipRegistrations: 1, scenarios: 0 });
    expect(renewals).toEqual({ phoneNumbers: 2, phoneNumbersLost: 1, sipRegistrations: 1 });
    expect(numberRenewals.map(({ renewsItself }: { renewsItself: boolean }) => renewsItself)).toEqual([false, true]);
    expect(sipRegistrationRenewals).toEqual([{ name: "trunk", renewsItself: true }]);
    expect(callDays).toHaveLength(14);
    expect(callDays.map(({ date }: { date: string }) => date)).toEqual([...callDays].map(({ date }) => date).sort());
    const sum = (key: "sessions" | "successful") =>
      callDays.reduce((total: number, day: Record<string, number>) => total + day[key]!, 0);
    expect([sum("sessions"), sum("successful")]).toEqual([20, 10]);
  });

  it("gives Accountant numbers by row 20, and no SIP user's name", async () => {
    const account = await makeAccount();
    const id = await account.application();
    await fill(account, id);
    const { ctx } = await account.subuser("Accountant");
    const { data, errors } = await run(ctx, OVERVIEW, { id });
    expect(data.application.numberRenewals).toHaveLength(2);
    const held = new Set(errors.map(({ path }) => path?.join(".")));
    const mayNameRegistrations = !held.has("application.sipRegistrationRenewals");
    expect(data.application.renewals.sipRegistrations).toBe(1);
    expect(mayNameRegistrations).toBe(ctx.viewer.permissions.has("SIP_REGISTRATIONS"));
  });

  it("counts a day in the account's time zone, and stops at 10,000 calls a day", async () => {
    const account = await makeAccount();
    const id = await account.application();
    await asSuperuser(sql`update accounts set location = 'Pacific/Auckland' where account_id = ${account.id}`);
    await asSuperuser(sql`
      insert into call_sessions (account_id, external_id, application_id, application_name, started_at, duration, successful)
      select ${account.id}::bigint, 'busy-' || n, ${id}::bigint, 'app', ((now() at time zone 'Pacific/Auckland')::date - 1)::timestamp at time zone 'Pacific/Auckland', 1, true
      from generate_series(1, 10002) n`);
    const main = { ...account.main, viewer: { ...account.main.viewer, timeZone: "Pacific/Auckland" } };
    const { data } = await run(
      main,
      "query($id: ID!) { application(id: $id) { callDays { sessions successful isCapped } } }",
      { id },
    );
    expect(data.application.callDays.at(-2)).toEqual({ sessions: 10_000, successful: 10_000, isCapped: true });
    expect(data.application.callDays.at(-1)).toEqual({ sessions: 0, successful: 0, isCapped: false });
  });
});

it("an application is made with its icon and its storage, or with the usual ones, and with no icon that is none", async () => {
  const { main } = await makeAccount();
  expect(await addApplication(main, { name: unique("app-"), icon: "robot", secureRecordStorage: false })).toMatchObject(
    { icon: "robot", secureRecordStorage: false },
  );
  expect(await addApplication(main, { name: unique("app-") })).toMatchObject({
    icon: "apps",
    secureRecordStorage: true,
  });
  await expect(addApplication(main, { name: unique("app-"), icon: "skull" })).rejects.toMatchObject({
    code: "BAD_USER_INPUT",
    details: { fields: { icon: expect.any(String) } },
  });
});

it("two who make an application of one name at once: one wins, one is told", async () => {
  const { main } = await makeAccount();
  const name = unique("same-");
  const results = await Promise.allSettled([addApplication(main, { name }), addApplication(main, { name })]);
  const refused = results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
  expect(refused).toMatchObject([{ code: "BAD_USER_INPUT" }]);
});
