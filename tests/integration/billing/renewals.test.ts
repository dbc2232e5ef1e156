import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";

import { takePlan } from "@/lib/billing/plans/take-plan";
import { decideActivation } from "@/lib/numbers/phone-numbers/decide-activation";
import { addSipRegistration } from "@/lib/numbers/sip-registrations/add-sip-registration";
import { renewRented } from "@/lib/platform/server/background";
import { listen, told } from "@/tests/support/events";
import { balanceOf, chargesOf, payIn } from "@/tests/support/money";
import { planOffer } from "@/tests/support/plans";
import { phoneNumber } from "@/tests/support/rows";
import { type Account, asSuperuser, auditRows, makeAccount, run } from "@/tests/support/world";

let account: Account;
beforeEach(async () => {
  account = await makeAccount();
  await listen(account);
});

/** Creates a number at 1.50 a month, bought on a 31st and due on the given day. */
async function numberDue(day: string, { autoCharge = true } = {}): Promise<string> {
  const id = await phoneNumber(account);
  await asSuperuser(
    sql`update phone_numbers set next_renewal = ${day}, purchase_date = '2025-12-31T10:00:00Z', auto_charge = ${autoCharge} where phone_id = ${id}`,
  );
  return id;
}

/** Runs the worker's renewals of a day. */
const on = (day: string) => renewRented(new Date(`${day}T09:00:00Z`));
const eventsOf = async () => (await told(account)).map(({ type, body }) => [type, body.day].filter(Boolean).join(" "));
const stateOf = async (id: string) =>
  (
    await asSuperuser<{ day: string; usable: boolean; deactivated: boolean; frozen: boolean }>(sql`
      select next_renewal::text as day, can_be_used as usable, deactivated, frozen_at is not null as frozen from phone_numbers where phone_id = ${id}`)
  )[0];

describe("a phone number", () => {
  it("is charged once when it is due, however many try at once, and keeps to the ends of months", async () => {
    const id = await numberDue("2026-01-31");
    await payIn(account, "10");
    await on("2026-01-30");
    expect(await chargesOf(account)).toEqual([]);
    await Promise.all([on("2026-01-31"), on("2026-01-31"), on("2026-01-31")]);
    await on("2026-01-31");
    expect(await chargesOf(account)).toMatchObject([
      { type: "PHONE_NUMBER_RENEWAL", amount: "-1.5000", description: expect.stringContaining("2026-01-31") },
    ]);
    expect(await stateOf(id)).toMatchObject({ day: "2026-02-28", usable: true });
    await on("2026-02-28");
    expect(await stateOf(id)).toMatchObject({ day: "2026-03-31" });
    expect(await balanceOf(account)).toBe("7.0000");
    expect(await eventsOf()).toEqual(["subscription.renewed 2026-02-28", "subscription.renewed 2026-03-31"]);
  });

  it("that the balance does not cover is warned of once, waited for, frozen, and usable again when it is paid", async () => {
    const [first, second] = [await numberDue("2026-03-10"), await numberDue("2026-03-10")];
    await payIn(account, "2"); // covers only the first
    for (const day of ["2026-03-06", "2026-03-07", "2026-03-08", "2026-03-10", "2026-03-16"]) await on(day);
    expect(await chargesOf(account)).toHaveLength(1);
    expect(await stateOf(second)).toMatchObject({ day: "2026-03-10", usable: true, frozen: false });
    for (const day of ["2026-03-17", "2026-03-18"]) await on(day);
    expect(await stateOf(second)).toMatchObject({ day: "2026-03-10", usable: false, frozen: true });
    await payIn(account, "1");
    await on("2026-03-20");
    expect(await stateOf(second)).toEqual({ day: "2026-04-20", usable: true, deactivated: false, frozen: false });
    expect(await stateOf(first)).toMatchObject({ day: "2026-04-10" });
    expect(await balanceOf(account)).toBe("0.0000");
    expect(await eventsOf()).toEqual([
      "charge.at_risk 2026-03-10",
      "subscription.renewed 2026-04-10",
      "subscription.frozen 2026-03-10",
      "subscription.renewed 2026-04-20",
    ]);
    expect(
      (await auditRows(account))
        .filter(({ actor }) => actor === "SYSTEM")
        .map(({ action, object_id }) => [action, object_id]),
    ).toEqual([
      ["renewal.freeze", second],
      ["renewal.restore", second],
    ]);
  });

  it.each([
    [
      "waits to be configured is none to be used once it is paid again",
      "AWAITING_BUSINESS_PHONE_NUMBER_CONFIGURATION",
      false,
    ],
    ["is set up while it is frozen is to be used once it is paid again, and not before", "ACTIVATING", true],
  ])("that %s", async (_what, activationStatus, activate) => {
    const id = await numberDue("2026-03-10");
    await asSuperuser(
      sql`update phone_numbers set activation_status = ${activationStatus}, can_be_used = false where phone_id = ${id}`,
    );
    await on("2026-03-17");
    const [row] = await asSuperuser<{ number: string }>(
      sql`select phone_number as number from phone_numbers where phone_id = ${id}`,
    );
    if (activate) await decideActivation(row!.number, { to: "activate" });
    expect(await stateOf(id)).toMatchObject({ usable: false, frozen: true });
    await payIn(account, "10");
    await on("2026-03-18");
    expect(await stateOf(id)).toMatchObject({ usable: activate, frozen: false });
  });

  it("that is not to be renewed is given up on its day and not charged", async () => {
    const id = await numberDue("2026-05-01", { autoCharge: false });
    await payIn(account, "10");
    await on("2026-04-30");
    expect(await stateOf(id)).toMatchObject({ deactivated: false });
    await on("2026-05-01");
    expect(await stateOf(id)).toMatchObject({ deactivated: true, usable: false });
    expect(await chargesOf(account)).toEqual([]);
    expect(await eventsOf()).toEqual(["subscription.detached 2026-05-01"]);
    expect((await auditRows(account)).at(-1)).toMatchObject({
      actor: "SYSTEM",
      action: "renewal.giveUp",
      object_id: id,
    });
  });

  it("of a frozen account under another is paid from its own balance, never from the other's", async () => {
    const parent = await makeAccount();
    await payIn(parent, "100");
    await asSuperuser(
      sql`update accounts set parent_account_id = ${parent.id}, frozen = true where account_id = ${account.id}`,
    );
    const id = await numberDue("2026-06-01");
    await on("2026-06-01");
    expect(await chargesOf(account)).toEqual([]);
    await payIn(account, "1.50");
    await on("2026-06-02");
    expect(await stateOf(id)).toMatchObject({ day: "2026-07-01" });
    expect([await balanceOf(account), await balanceOf(parent)]).toEqual(["0.0000", "100.0000"]);
  });
});

describe("a SIP registration", () => {
  const input = async () => ({
    applicationId: await account.application(),
    sipUsername: "office",
    password: "a very secret one",
    proxy: "sip.example.com",
  });

  it("that is not paid is deactivated, and back when it is; one that somebody else deactivated costs nothing", async () => {
    const asked = await input();
    const [one, other] = [
      await addSipRegistration(account.main, asked),
      await addSipRegistration(account.main, { ...asked, sipUsername: "other" }),
    ];
    await asSuperuser(
      sql`update sip_registrations set subscription_price = 1, next_subscription_renewal = '2026-03-01', purchase_date = '2026-02-01' where account_id = ${account.id}`,
    );
    await asSuperuser(
      sql`update sip_registrations set deactivated = true where sip_registration_id = ${other.sipRegistrationId}`,
    );
    const states = () =>
      asSuperuser(
        sql`select sip_registration_id::int as id, deactivated, next_subscription_renewal::text as day from sip_registrations where account_id = ${account.id} order by 1`,
      );
    const untouched = { id: other.sipRegistrationId, deactivated: true, day: "2026-03-01" };
    await on("2026-03-08");
    expect(await states()).toEqual([{ id: one.sipRegistrationId, deactivated: true, day: "2026-03-01" }, untouched]);
    await payIn(account, "5");
    await on("2026-03-09");
    expect(await states()).toEqual([{ id: one.sipRegistrationId, deactivated: false, day: "2026-04-09" }, untouched]);
    expect(await balanceOf(account)).toBe("4.0000");
  });
});

describe("a plan", () => {
  const offer = (charge: string, size = 100) => planOffer({ charge, size });
  const plans = () =>
    asSuperuser<{ id: string; name: string; day: string; packages: { left: number }[]; ended: boolean }>(sql`
      select plan_subscription_id::text as id, plan_name as name, next_charge::text as day, packages, ended_at is not null as ended from plan_subscriptions where account_id = ${account.id}`);
  const dueOn = (day: string) =>
    asSuperuser(
      sql`update plan_subscriptions set next_charge = ${day}, packages = '[{"name": "Messages", "size": 100, "left": 3}]' where account_id = ${account.id}`,
    );

  it("is charged, with its packages full again, and becomes another one at the price of that", async () => {
    const [small, large] = [await offer("5"), await offer("9", 500)];
    await payIn(account, "30");
    const { planSubscriptionId: id } = await takePlan(account.main, small.id);
    await dueOn("2026-04-15");
    await on("2026-04-15");
    expect(await plans()).toMatchObject([{ name: small.name, day: "2026-05-15", packages: [{ left: 100 }] }]);
    await run(account.main, "mutation($input: ChangePlanInput!) { changePlan(input: $input) { plan { id } } }", {
      input: { id, templateId: large.id },
    });
    await on("2026-05-15");
    expect(await plans()).toMatchObject([
      { name: large.name, day: "2026-06-15", packages: [{ left: 500 }], ended: false },
    ]);
    expect((await chargesOf(account)).map(({ type, amount }) => [type, amount])).toEqual([
      ["PLAN_CHARGE", "-5.0000"],
      ["PLAN_RENEWAL", "-5.0000"],
      ["PLAN_RENEWAL", "-9.0000"],
    ]);
  });

  it("ends at its next charge when it was canceled, and after the days of grace when nobody pays", async () => {
    await payIn(account, "5");
    const { planSubscriptionId: id } = await takePlan(account.main, (await offer("5")).id);
    await dueOn("2026-04-15");
    await on("2026-04-21");
    expect(await plans()).toMatchObject([{ ended: false }]);
    await on("2026-04-22");
    expect(await plans()).toMatchObject([{ ended: true }]);

    await payIn(account, "50");
    const { planSubscriptionId: second } = await takePlan(account.main, (await offer("5")).id);
    await run(account.main, "mutation($input: PlanInput!) { cancelPlan(input: $input) { plan { id } } }", {
      input: { id: second },
    });
    await asSuperuser(
      sql`update plan_subscriptions set next_charge = '2026-04-30' where plan_subscription_id = ${second}`,
    );
    await on("2026-04-30");
    expect((await plans()).map(({ id: planId, ended }) => [Number(planId), ended])).toEqual([
      [id, true],
      [second, true],
    ]);
    expect(await balanceOf(account)).toBe("45.0000");
    expect(await eventsOf()).toEqual([
      "balance.low",
      "charge.at_risk 2026-04-15",
      "subscription.frozen 2026-04-15",
      "subscription.detached 2026-04-30",
    ]);
  });
});
