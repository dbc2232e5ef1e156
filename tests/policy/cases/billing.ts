import { sql } from "drizzle-orm";

import { withAccount } from "@/db/with-account";
import { makeInvoices } from "@/lib/invoices/make-invoices";
import { post } from "@/lib/ledger/post";
import { takePlan } from "@/lib/plans/take-plan";

import { payIn } from "../../support/money";
import { planOffer } from "../../support/plans";
import { asSuperuser } from "../../support/world";
import { fieldCases, once, type Case, type GridWorld } from "./case";

const plans = ["SUBSCRIPTION_PLANS"];

/** A plan that the account has, in the place of any that it had. */
async function ownPlan({ account }: GridWorld): Promise<string> {
  await noPlan(account);
  const { id } = await once(account, "plan on offer", () => planOffer({ charge: "0" }));
  return String((await takePlan(account.main, id)).planSubscriptionId);
}

/** An invoice, which every role looks at. */
const invoice = ({ account }: GridWorld) =>
  once(account, "invoice", async () => {
    await withAccount({ accountId: account.id }, (tx) => post(tx, account.id, { type: "CALL_CHARGE", book: "USAGE", amount: -10_000n, performedAt: new Date("2025-01-10T10:00:00Z") }));
    await makeInvoices({ month: "2025-01" });
    const [row] = await asSuperuser<{ id: string }>(sql`select invoice_id::text as id from invoices where account_id = ${account.id}`);
    return { id: row!.id };
  });
const oneInvoice = {
  needs: ["INVOICES"],
  behind: { needs: "INVOICES", path: ["invoice"] },
  query: (field: string) => `query($id: ID!) { invoice(id: $id) { ${field} } }`,
  path: ["invoice"],
  variables: invoice,
};

const noPlan = ({ id }: { id: number }) => asSuperuser(sql`update plan_subscriptions set ended_at = now() where account_id = ${id} and ended_at is null`);
const inputOfPlan = async (world: GridWorld) => ({ input: { id: await ownPlan(world) } });

export const billingCases: Record<string, Case> = {
  "Query.planTemplates": { needs: plans, query: "{ planTemplates { name periodicCharge packages { size } } }", path: ["planTemplates"] },
  "Query.plans": { needs: plans, query: "{ plans { name nextCharge packages { left } } }", path: ["plans"] },
  "Mutation.takePlan": {
    needs: plans,
    query: "mutation($id: ID!) { takePlan(templateId: $id) { plan { name nextCharge } } }",
    path: ["takePlan"],
    variables: async ({ account }) => {
      await noPlan(account);
      await payIn(account, "5");
      return { id: (await planOffer()).id };
    },
  },
  "Mutation.changePlan": {
    needs: plans,
    query: "mutation($input: ChangePlanInput!) { changePlan(input: $input) { plan { nextName nextPeriodicCharge } } }",
    path: ["changePlan"],
    variables: async (world) => ({ input: { id: await ownPlan(world), templateId: (await planOffer()).id } }),
  },
  "Mutation.cancelPlan": { needs: plans, query: "mutation($input: PlanInput!) { cancelPlan(input: $input) { plan { endsAtNextCharge } } }", path: ["cancelPlan"], variables: inputOfPlan },
  "Query.invoices": { needs: ["INVOICES"], query: "{ invoices { totalCount nodes { number total rows { amount } } } }", path: ["invoices"] },
  "Query.invoice": { ...oneInvoice, behind: undefined, query: oneInvoice.query("number") },
  ...fieldCases("Invoice", oneInvoice, ["billTo", "path"]),
  "Mutation.keepPlan": { needs: plans, query: "mutation($input: PlanInput!) { keepPlan(input: $input) { plan { endsAtNextCharge } } }", path: ["keepPlan"], variables: inputOfPlan },
};
