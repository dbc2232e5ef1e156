import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { withAccount } from "@/db/with-account";
import { balanceOf, post } from "@/lib/billing/ledger/post";
import { addSipRegistration } from "@/lib/numbers/sip-registrations/add-sip-registration";
import { deleteSipRegistration } from "@/lib/numbers/sip-registrations/delete-sip-registration";
import { env } from "@/lib/platform/env";
import { toUnits } from "@/lib/platform/money";
import { listen, told } from "@/tests/support/events";
import { type Account, asSuperuser, auditRows, makeAccount, run } from "@/tests/support/world";

const LIST = `query($search: String, $state: SipRegistrationState, $applicationId: ID, $sort: SipRegistrationSort) {
  sipRegistrations(search: $search, state: $state, applicationId: $applicationId, sort: $sort) { totalCount nodes { sipUsername } } }`;
const ADD =
  "mutation($input: AddSipRegistrationInput!) { addSipRegistration(input: $input) { sipRegistration { id subscriptionPrice } } }";

let account: Account;
beforeEach(async () => void (account = await makeAccount()));

const input = (applicationId: string, sipUsername: string) => ({
  applicationId,
  sipUsername,
  password: "secret",
  proxy: "sip.example.com",
});

describe("the account's SIP registrations", () => {
  it("are a page of those who hold the section, with the filters, in either order", async () => {
    const [first, second] = [await account.application(), await account.application()];
    const ids = await Promise.all(
      [
        ["anna", first],
        ["berta", first],
        ["carla", second],
        ["dora", second],
      ].map(([name, app]) => addSipRegistration(account.main, input(app!, name!))),
    );
    await asSuperuser(sql`update sip_registrations set successful = sip_username <> 'berta', deactivated = sip_username = 'carla',
      next_subscription_renewal = current_date + 10 - sip_registration_id::int % 7, last_updated = now() where account_id = ${account.id} and sip_username <> 'dora'`);
    await asSuperuser(
      sql`update sip_registrations set next_subscription_renewal = current_date + 20 where sip_registration_id = ${ids[1]!.sipRegistrationId}`,
    );
    const { ctx } = await account.subuser("Accountant");
    const names = async (variables: object) =>
      (await run(ctx, LIST, { ...variables })).data.sipRegistrations.nodes.map(
        ({ sipUsername }: { sipUsername: string }) => sipUsername,
      );
    expect(await names({})).toEqual(["anna", "berta", "carla", "dora"]);
    expect(await names({ sort: "NAME_DESC" })).toEqual(["dora", "carla", "berta", "anna"]);
    expect((await names({ sort: "RENEWAL_DESC" }))[0]).toBe("dora");
    expect([
      await names({ state: "REGISTERED" }),
      await names({ state: "FAILED" }),
      await names({ state: "NOT_REPORTED" }),
      await names({ state: "DEACTIVATED" }),
    ]).toEqual([["anna"], ["berta"], ["dora"], ["carla"]]);
    expect(await names({ applicationId: second, search: "DOR" })).toEqual(["dora"]);
    const other = await makeAccount();
    expect((await run(other.main, LIST, { applicationId: second })).data.sipRegistrations).toEqual({
      totalCount: 0,
      nodes: [],
    });
    expect((await run((await account.subuser("UserManager")).ctx, LIST)).codes).toEqual(["FORBIDDEN"]);
  });

  it("go page by page by their renewal, and refuse a cursor that is no day", async () => {
    const applicationId = await account.application();
    for (const name of ["a", "b", "c"]) await addSipRegistration(account.main, input(applicationId, name));
    const PAGE =
      "query($after: String) { sipRegistrations(first: 2, after: $after, sort: RENEWAL_ASC) { pageInfo { endCursor } nodes { sipUsername } } }";
    const { data } = await run(account.main, PAGE);
    const next = await run(account.main, PAGE, { after: data.sipRegistrations.pageInfo.endCursor });
    expect([data, next.data].map(({ sipRegistrations }) => sipRegistrations.nodes.length)).toEqual([2, 1]);
    const broken = Buffer.from(JSON.stringify(["2026-02-31", 1])).toString("base64url");
    expect((await run(account.main, PAGE, { after: broken })).codes).toEqual(["BAD_USER_INPUT"]);
  });
});

describe("a registration that costs something", () => {
  beforeEach(() => void (env().SIP_REGISTRATION_PRICE = "3.5"));
  afterEach(() => void (env().SIP_REGISTRATION_PRICE = "0"));

  const balance = () =>
    withAccount({ accountId: account.id }, (tx) => balanceOf(tx, account.id)).then((held) => held.balance);

  it("is not made when the balance is short, and nothing is charged", async () => {
    const applicationId = await account.application();
    const { errors } = await run(account.main, ADD, { input: input(applicationId, "office") });
    expect(errors[0]!.extensions).toMatchObject({ code: "CONFLICT", reason: "INSUFFICIENT_FUNDS" });
    expect((await run(account.main, LIST)).data.sipRegistrations.totalCount).toBe(0);
    expect(await balance()).toBe(0n);
  });

  it("charges its first month where it is made, says so before, and gives nothing back when it is deleted", async () => {
    const applicationId = await account.application();
    await withAccount({ accountId: account.id }, (tx) =>
      post(tx, account.id, { type: "BANK_TRANSFER", book: "PAYMENTS", amount: toUnits("10") }),
    );
    const { ctx } = await account.subuser("Accountant");
    expect((await run(ctx, "{ sipRegistrationPrice { price currency } }")).data.sipRegistrationPrice).toEqual({
      price: "3.5000",
      currency: "USD",
    });
    const { data } = await run(ctx, ADD, { input: input(applicationId, "office") });
    expect(data.addSipRegistration.sipRegistration.subscriptionPrice).toBe("3.5000");
    expect(await balance()).toBe(toUnits("6.5"));
    await listen(account);
    await deleteSipRegistration(account.main, data.addSipRegistration.sipRegistration.id);
    expect(await balance()).toBe(toUnits("6.5"));
    expect((await auditRows(account)).map(({ action }) => action)).toEqual(
      expect.arrayContaining(["sipRegistration.add", "sipRegistration.delete"]),
    );
    expect(await told(account)).toMatchObject([
      {
        type: "subscription.detached",
        body: { kind: "sipRegistration", name: "office@sip.example.com", reason: "GIVEN_UP" },
      },
    ]);
  });
});
