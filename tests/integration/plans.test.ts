import { beforeEach, describe, expect, it } from "vitest";

import { listAllOffers, offerPlans } from "@/lib/plans/offer";
import { takePlan } from "@/lib/plans/take-plan";

import { balanceOf, chargesOf, payIn } from "../support/money";
import { planOffer } from "../support/plans";
import { auditRows, makeAccount, run, unique, type Account } from "../support/world";

const TAKE = "mutation($id: ID!) { takePlan(templateId: $id) { plan { id name periodicCharge nextCharge packages { size left } } } }";
const CHANGE = "mutation($input: ChangePlanInput!) { changePlan(input: $input) { plan { name nextName nextPeriodicCharge endsAtNextCharge version } } }";
const CANCEL = "mutation($input: PlanInput!) { cancelPlan(input: $input) { plan { nextName endsAtNextCharge version } } }";
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
    expect(short.errors[0]).toMatchObject({ message: expect.stringContaining("4.99"), extensions: { code: "CONFLICT", reason: "INSUFFICIENT_FUNDS" } });
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
    expect((await auditRows(account, "plan.take")).map(({ actor_name, object_name }) => [actor_name, object_name])).toEqual([[payer.name, taken.name]]);
    expect((await run(account.main, TAKE, { id: (await planOffer({ type: "MAU", charge: "0" })).id })).errors).toEqual([]);
  });

  it("is changed, canceled and kept for its next charge, at no cost now, each with its audit row", async () => {
    await payIn(account, "5");
    const [small, large] = [await planOffer(), await planOffer({ charge: "9" })];
    const { planSubscriptionId } = await takePlan(account.main, small.id);
    const id = String(planSubscriptionId);
    expect((await run(account.main, CHANGE, { input: { id, templateId: (await planOffer({ type: "MAU" })).id } })).codes).toEqual(["BAD_USER_INPUT"]);
    expect((await run(account.main, CHANGE, { input: { id, templateId: small.id } })).codes).toEqual(["BAD_USER_INPUT"]);
    const changed = await run(account.main, CHANGE, { input: { id, templateId: large.id, version: 1 } });
    expect(changed.data.changePlan.plan).toEqual({ name: small.name, nextName: large.name, nextPeriodicCharge: "9.0000", endsAtNextCharge: false, version: 2 });
    expect((await run(account.main, CANCEL, { input: { id, version: 1 } })).codes).toEqual(["CONFLICT"]);
    expect((await run(account.main, CANCEL, { input: { id, version: 2 } })).data.cancelPlan.plan).toEqual({ nextName: null, endsAtNextCharge: true, version: 3 });
    expect((await run(account.main, KEEP, { input: { id } })).data.keepPlan.plan).toEqual({ nextName: null, endsAtNextCharge: false, version: 4 });
    const other = await makeAccount();
    expect((await run(other.main, CANCEL, { input: { id } })).codes).toEqual(["NOT_FOUND"]);
    expect(await chargesOf(account)).toHaveLength(1);
    expect((await auditRows(account)).map(({ action }) => action).filter((action) => action.startsWith("plan."))).toEqual(["plan.take", "plan.change", "plan.cancel", "plan.keep"]);
  });
});

describe("the operator", () => {
  it("puts plans on offer from a file, replaces them by name, and what is wrong with it shows before anything is written", async () => {
    const name = unique("Plan ");
    const plan = { type: "IM", name, charge: "5.00", currency: "USD", packages: [{ name: "Messages", size: 10 }] };
    const offersOf = async () => (await listAllOffers()).filter((offer) => offer.name.toLowerCase() === name.toLowerCase());
    for (const wrong of [{ ...plan, charge: 5 }, { ...plan, type: "SMS" }, { ...plan, packages: [{ name: "Messages", size: 0 }] }, { ...plan, price: "1" }]) {
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
