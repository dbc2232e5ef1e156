import { beforeEach, describe, expect, it } from "vitest";

import { listAllOffers, offerPlans } from "@/lib/billing/plans/offer";
import { takePlan } from "@/lib/billing/plans/take-plan";
import { balanceOf, chargesOf, payIn } from "@/tests/support/money";
import { planOffer } from "@/tests/support/plans";
import { makeKey, program } from "@/tests/support/service-account";
import { type Account, auditRows, makeAccount, run, unique } from "@/tests/support/world";

const TAKE =
  "mutation($id: ID!) { takePlan(templateId: $id) { plan { id name periodicCharge nextCharge packages { size left } } } }";
const CHANGE =
  "mutation($input: ChangePlanInput!) { changePlan(input: $input) { plan { name nextName nextPeriodicCharge endsAtNextCharge version } } }";
const CANCEL =
  "mutation($input: PlanInput!) { cancelPlan(input: $input) { plan { nextName endsAtNextCharge version } } }";
const KEEP = "mutation($input: PlanInput!) { keepPlan(input: $input) { plan { nextName endsAtNextCharge version } } }";
const LIST = "{ plans { id name } planTemplates { id name } }";

let account: Account;
beforeEach(async () => {
  account = await makeAccount();
});

describe("a plan", () => {
  it("is neither seen nor taken by whoever may not, and nothing is charged", async () => {
    await payIn(account, "100");
    const { id } = await planOffer();
    for (const role of ["Developer", "Support", "UserManager"] as const) {
      const { ctx } = await account.subuser(role);
      expect((await run(ctx, LIST)).codes).toEqual(["FORBIDDEN", "FORBIDDEN"]);
      expect((await run(ctx, TAKE, { id })).codes).toEqual(["FORBIDDEN"]);
      await expect(takePlan(ctx, id)).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
    expect(await chargesOf(account)).toEqual([]);
  });

  it("is not taken when the balance is short, when it is withdrawn or in another currency, and nothing stays", async () => {
    await payIn(account, "4.99");
    const short = await run(account.main, TAKE, { id: (await planOffer({ charge: "5" })).id });
    expect(short.errors[0]).toMatchObject({
      message: expect.stringContaining("4.99"),
      extensions: { code: "CONFLICT", reason: "INSUFFICIENT_FUNDS" },
    });
    for (const refused of [{ onOffer: false }, { currency: "EUR" }]) {
      const { id, name } = await planOffer({ charge: "1", ...refused });
      expect((await run(account.main, TAKE, { id })).codes).toEqual(["NOT_FOUND"]);
      expect(JSON.stringify((await run(account.main, LIST)).data)).not.toContain(name);
    }
    expect((await run(account.main, LIST)).data.plans).toEqual([]);
    expect(await balanceOf(account)).toBe("4.9900");
  });

  it("is charged when it is taken; of two at once one is taken and paid", async () => {
    await payIn(account, "100");
    const offers = [await planOffer(), await planOffer()];
    const payer = await account.subuser("PayerNoVerify");
    const answers = await Promise.all(offers.map(({ id }) => run(payer.ctx, TAKE, { id })));
    expect(answers.map(({ codes }) => codes[0] ?? "done").sort()).toEqual(["CONFLICT", "done"]);
    const taken = answers.find(({ codes }) => codes.length === 0)!.data.takePlan.plan;
    expect(taken).toMatchObject({ periodicCharge: "5.0000", packages: [{ size: 100, left: 100 }] });
    expect(await chargesOf(account)).toMatchObject([{ type: "PLAN_CHARGE", amount: "-5.0000" }]);
    expect(
      (await auditRows(account, "plan.take")).map(({ actor_name, object_name }) => [actor_name, object_name]),
    ).toEqual([[payer.name, taken.name]]);
    expect((await run(account.main, TAKE, { id: (await planOffer({ type: "MAU", charge: "0" })).id })).errors).toEqual(
      [],
    );
  });

  it("is changed, canceled and kept for its next charge, at no cost now, each with its audit row", async () => {
    await payIn(account, "5");
    const [small, large] = [await planOffer(), await planOffer({ charge: "9" })];
    const { planSubscriptionId } = await takePlan(account.main, small.id);
    const id = String(planSubscriptionId);
    expect(
      (await run(account.main, CHANGE, { input: { id, templateId: (await planOffer({ type: "MAU" })).id } })).codes,
    ).toEqual(["BAD_USER_INPUT"]);
    expect((await run(account.main, CHANGE, { input: { id, templateId: small.id } })).codes).toEqual([
      "BAD_USER_INPUT",
    ]);
    const changed = await run(account.main, CHANGE, { input: { id, templateId: large.id, version: 1 } });
    expect(changed.data.changePlan.plan).toEqual({
      name: small.name,
      nextName: large.name,
      nextPeriodicCharge: "9.0000",
      endsAtNextCharge: false,
      version: 2,
    });
    expect((await run(account.main, CANCEL, { input: { id, version: 1 } })).codes).toEqual(["CONFLICT"]);
    expect((await run(account.main, CANCEL, { input: { id, version: 2 } })).data.cancelPlan.plan).toEqual({
      nextName: null,
      endsAtNextCharge: true,
      version: 3,
    });
    expect((await run(account.main, KEEP, { input: { id } })).data.keepPlan.plan).toEqual({
      nextName: null,
      endsAtNextCharge: false,
      version: 4,
    });
    const other = await makeAccount();
    expect((await run(other.main, CANCEL, { input: { id } })).codes).toEqual(["NOT_FOUND"]);
    expect(await chargesOf(account)).toHaveLength(1);
    expect(
      (await auditRows(account)).map(({ action }) => action).filter((action) => action.startsWith("plan.")),
    ).toEqual(["plan.take", "plan.change", "plan.cancel", "plan.keep"]);
  });
});

describe("what the engine reports of a plan's use", () => {
  const PUT = "mutation($uses: [PlanUseInput!]!) { putPlanUses(uses: $uses) { changed unchanged } }";
  const packages = async () =>
    (await run(account.main, "{ plans { packages { left overrun } } }")).data.plans[0].packages;

  it("is refused from people, for packages that the plan has not and periods that have not come, and changes nothing", async () => {
    await payIn(account, "5");
    const { nextCharge } = await takePlan(account.main, (await planOffer()).id);
    const use = { planType: "IM", package: "Messages", period: nextCharge, used: 10 };
    expect((await run(account.main, PUT, { uses: [use] })).codes).toEqual(["FORBIDDEN"]);
    const engine = await program(await makeKey(account.main, { engine: true }));
    for (const [field, wrong] of [
      ["package", { package: "Calls" }],
      ["period", { period: "2999-01-01" }],
      ["period", { period: "soon" }],
      ["used", { used: -1 }],
    ] as const) {
      const { errors } = await run(engine, PUT, { uses: [{ ...use, ...wrong }] });
      expect(errors[0]!.extensions).toMatchObject({
        code: "BAD_USER_INPUT",
        fields: { [`uses.0.${field}`]: expect.any(String) },
      });
    }
    expect(await packages()).toEqual([{ left: 100, overrun: 0 }]);
  });

  it("takes from the packages, once however often it is told, and charges what goes beyond by the piece", async () => {
    await payIn(account, "5");
    const { nextCharge } = await takePlan(account.main, (await planOffer()).id);
    const engine = await program(await makeKey(account.main, { engine: true }));
    expect(
      (await run(engine, "{ engineAccount { plans { type nextCharge packages { name left } } } }")).data.engineAccount
        .plans,
    ).toEqual([{ type: "IM", nextCharge, packages: [{ name: "Messages", left: 100 }] }]);
    const put = async (used: number, more: object = {}) =>
      (await run(engine, PUT, { uses: [{ planType: "IM", package: "Messages", period: nextCharge, used, ...more }] }))
        .data.putPlanUses.changed;
    expect([
      await put(40),
      await put(40),
      await put(30),
      await put(90, { period: "2020-01-01" }),
      await put(1, { planType: "MAU" }),
    ]).toEqual([1, 0, 0, 0, 0]);
    expect(await packages()).toEqual([{ left: 60, overrun: 0 }]);
    expect([await put(101), await put(110), await put(111), await put(111), await put(135)]).toEqual([1, 1, 1, 0, 1]);
    expect(await packages()).toEqual([{ left: 0, overrun: 35 }]);
    expect((await chargesOf(account)).slice(1).map(({ type, amount }) => `${type} ${amount}`)).toEqual([
      "PLAN_OVERRUN -0.5000",
      "PLAN_OVERRUN -0.5000",
      "PLAN_OVERRUN -1.0000",
    ]);
    expect(await balanceOf(account)).toBe("-2.0000");
  });
});

describe("the operator", () => {
  it("puts plans on offer from a file, replaces them by name, and what is wrong with it shows before anything is written", async () => {
    const name = unique("Plan ");
    const plan = { type: "IM", name, charge: "5.00", currency: "USD", packages: [{ name: "Messages", size: 10 }] };
    const offersOf = async () =>
      (await listAllOffers()).filter((offer) => offer.name.toLowerCase() === name.toLowerCase());
    for (const wrong of [
      { ...plan, charge: 5 },
      { ...plan, type: "SMS" },
      { ...plan, packages: [{ name: "Messages", size: 0 }] },
      { ...plan, price: "1" },
      { ...plan, packages: [{ name: "Messages", size: 1, mayOverrun: true }] },
    ]) {
      await expect(offerPlans(JSON.stringify([plan, wrong]))).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    }
    await expect(offerPlans(JSON.stringify([plan, { ...plan, name: name.toUpperCase() }]))).rejects.toThrow(/twice/);
    await expect(offerPlans("{")).rejects.toThrow(SyntaxError);
    expect(await offersOf()).toEqual([]);
    expect(await offerPlans(JSON.stringify([plan]))).toBe(1);
    await offerPlans(JSON.stringify([{ ...plan, charge: "6", onOffer: false }]));
    expect(await offersOf()).toMatchObject([{ periodicCharge: 60_000n, onOffer: false }]);
  });
});
