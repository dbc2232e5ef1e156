import { takePlan } from "@/lib/plans/take-plan";

import { planOffer } from "../../support/plans";
import type { IdPlace, TenancyWorld } from "./place";

const plan = async ({ account }: TenancyWorld) => (await takePlan(account.main, (await planOffer({ charge: "0" })).id)).planSubscriptionId;
/** A plan that is on offer to accounts in another currency. */
const elsewhere = async () => (await planOffer({ currency: "EUR" })).id;
const inputOf = (id: string) => ({ input: { id } });

export const billingIds: Record<string, IdPlace> = {
  "Mutation.takePlan(templateId)": { query: "mutation($id: ID!) { takePlan(templateId: $id) { plan { name } } }", theirs: elsewhere },
  "ChangePlanInput.id": {
    query: "mutation($input: ChangePlanInput!) { changePlan(input: $input) { plan { name } } }",
    theirs: plan,
    variables: async (id) => ({ input: { id, templateId: (await planOffer()).id } }),
  },
  "ChangePlanInput.templateId": {
    query: "mutation($input: ChangePlanInput!) { changePlan(input: $input) { plan { name } } }",
    theirs: elsewhere,
    variables: async (id, own) => ({ input: { id: String(await once(own)), templateId: id } }),
  },
  "PlanInput.id": { query: "mutation($input: PlanInput!) { cancelPlan(input: $input) { plan { name } } }", theirs: plan, variables: inputOf },
};

const made = new WeakMap<TenancyWorld, ReturnType<typeof plan>>();
/** The asking account's plan: it may have one of a type. */
function once(own: TenancyWorld) {
  if (!made.has(own)) made.set(own, plan(own));
  return made.get(own)!;
}
