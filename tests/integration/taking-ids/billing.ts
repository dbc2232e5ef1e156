import { sql } from "drizzle-orm";

import { withAccount } from "@/db/with-account";
import { keepBankCard } from "@/lib/billing/bank-cards/add-bank-card";
import { makeInvoices } from "@/lib/billing/invoices/make-invoices";
import { post } from "@/lib/billing/ledger/post";
import { takePlan } from "@/lib/billing/plans/take-plan";

import { plugInTestProvider } from "../../support/card-provider";
import { planOffer } from "../../support/plans";
import { asSuperuser } from "../../support/world";
import type { IdPlace, TenancyWorld } from "./place";

const plans = new WeakMap<TenancyWorld, Promise<number>>();
/** The only plan of its type that an account can have. */
const plan = (world: TenancyWorld): Promise<number> => {
  const { main } = world.account;
  const taken =
    plans.get(world) ??
    planOffer({ charge: "0" }).then(async ({ id }) => (await takePlan(main, id)).planSubscriptionId);
  plans.set(world, taken);
  return taken;
};
/** Creates a plan offer in another currency. */
const elsewhere = async () => (await planOffer({ currency: "EUR" })).id;
const inputOf = (id: string) => ({ input: { id } });

async function invoice({ account }: TenancyWorld): Promise<string> {
  await withAccount({ accountId: account.id }, (tx) =>
    post(tx, account.id, {
      type: "CALL_CHARGE",
      book: "USAGE",
      amount: -10_000n,
      performedAt: new Date("2025-01-10T10:00:00Z"),
    }),
  );
  await makeInvoices({ month: "2025-01" });
  const [row] = await asSuperuser<{ id: string }>(
    sql`select invoice_id::text as id from invoices where account_id = ${account.id}`,
  );
  return row!.id;
}

async function card({ account }: TenancyWorld): Promise<number> {
  plugInTestProvider();
  return (
    await keepBankCard(account.id, {
      token: "tok",
      lastDigits: "4242",
      cardHolder: "Jo Doe",
      cardType: "VISA",
      expiryMonth: 12,
      expiryYear: 2099,
    })
  ).bankCardId;
}

export const billingIds: Record<string, IdPlace> = {
  "Mutation.takePlan(templateId)": {
    query: "mutation($id: ID!) { takePlan(templateId: $id) { plan { name } } }",
    theirs: elsewhere,
  },
  "ChangePlanInput.id": {
    query: "mutation($input: ChangePlanInput!) { changePlan(input: $input) { plan { name } } }",
    theirs: plan,
    variables: async (id) => ({ input: { id, templateId: (await planOffer()).id } }),
  },
  "ChangePlanInput.templateId": {
    query: "mutation($input: ChangePlanInput!) { changePlan(input: $input) { plan { name } } }",
    theirs: elsewhere,
    variables: async (id, own) => ({ input: { id: String(await plan(own)), templateId: id } }),
  },
  "Query.invoice(id)": { query: "query($id: ID!) { invoice(id: $id) { number } }", theirs: invoice },
  "Mutation.removeBankCard(id)": { query: "mutation($id: ID!) { removeBankCard(id: $id) }", theirs: card },
  "SetAutoTopUpInput.bankCardId": {
    query:
      'mutation($id: ID!) { setAutoTopUp(input: { autoCharge: true, bankCardId: $id, minBalance: "5", overrunValue: "20" }) { autoTopUp { version } } }',
    theirs: card,
  },
  "PlanInput.id": {
    query: "mutation($input: PlanInput!) { cancelPlan(input: $input) { plan { name } } }",
    theirs: plan,
    variables: inputOf,
  },
};
