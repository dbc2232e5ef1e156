import { sql } from "drizzle-orm";

import { withAccount } from "@/db/with-account";
import { keepBankCard } from "@/lib/billing/bank-cards/add-bank-card";
import { makeInvoices } from "@/lib/billing/invoices/make-invoices";
import { post } from "@/lib/billing/ledger/post";
import { takePlan } from "@/lib/billing/plans/take-plan";

import { plugInTestProvider } from "../../support/card-provider";
import { payIn } from "../../support/money";
import { planOffer } from "../../support/plans";
import { asSuperuser } from "../../support/world";
import { type Case, fieldCases, type GridWorld, once } from "./case";

const plans = ["SUBSCRIPTION_PLANS"];

/** Subscribes the account to a plan in place of any other. */
async function ownPlan({ account }: GridWorld): Promise<string> {
  await noPlan(account);
  const { id } = await once(account, "plan on offer", () => planOffer({ charge: "0" }));
  return String((await takePlan(account.main, id)).planSubscriptionId);
}

/** Creates an invoice shared by all roles. */
const invoice = ({ account }: GridWorld) =>
  once(account, "invoice", async () => {
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
    return { id: row!.id };
  });
const oneInvoice = {
  needs: ["INVOICES"],
  behind: { needs: "INVOICES", path: ["invoice"] },
  query: (field: string) => `query($id: ID!) { invoice(id: $id) { ${field} } }`,
  path: ["invoice"],
  variables: invoice,
};

const cards = ["BANK_CARDS"];
const newCard = async ({ account }: GridWorld) => {
  plugInTestProvider();
  return {
    id: String(
      (
        await keepBankCard(account.id, {
          token: "tok",
          lastDigits: "4242",
          cardHolder: "Jo Doe",
          cardType: "VISA",
          expiryMonth: 12,
          expiryYear: 2099,
        })
      ).bankCardId,
    ),
  };
};
const oneCard = {
  needs: cards,
  behind: { needs: "BANK_CARDS", path: ["bankCards"] },
  // The variable lets the case add a card first.
  query: (field: string) => `query($some: Boolean!) { bankCards @include(if: $some) { ${field} } }`,
  path: ["bankCards"],
  variables: (world: GridWorld) => newCard(world).then(() => ({ some: true })),
};

const noPlan = ({ id }: { id: number }) =>
  asSuperuser(sql`update plan_subscriptions set ended_at = now() where account_id = ${id} and ended_at is null`);
const inputOfPlan = async (world: GridWorld) => ({ input: { id: await ownPlan(world) } });

export const billingCases: Record<string, Case> = {
  "Query.planTemplates": {
    needs: plans,
    query: "{ planTemplates { name periodicCharge packages { size } } }",
    path: ["planTemplates"],
  },
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
  "Mutation.cancelPlan": {
    needs: plans,
    query: "mutation($input: PlanInput!) { cancelPlan(input: $input) { plan { endsAtNextCharge } } }",
    path: ["cancelPlan"],
    variables: inputOfPlan,
  },
  "Query.invoices": {
    needs: ["INVOICES"],
    query: "{ invoices { totalCount nodes { number total rows { amount } } } }",
    path: ["invoices"],
  },
  "Query.invoiceYears": { needs: ["INVOICES"], query: "{ invoiceYears }", path: ["invoiceYears"] },
  "Query.invoice": { ...oneInvoice, behind: undefined, query: oneInvoice.query("number") },
  ...fieldCases("Invoice", oneInvoice, ["billTo", "path"]),
  "Query.bankCards": { needs: cards, query: "{ bankCards { provider cardType } }", path: ["bankCards"] },
  ...fieldCases("BankCard", oneCard, ["lastDigits", "cardHolder"]),
  "Query.autoTopUp": { needs: cards, query: "{ autoTopUp { autoCharge minBalance } }", path: ["autoTopUp"] },
  ...fieldCases(
    "AutoTopUp",
    {
      needs: cards,
      behind: { needs: "BANK_CARDS", path: ["autoTopUp"] },
      query: (field) => `{ autoTopUp { ${field} } }`,
      path: ["autoTopUp"],
    },
    ["receiptEmail"],
  ),
  "Mutation.addBankCard": {
    needs: cards,
    query: "mutation($some: Boolean!) { addBankCard @include(if: $some) { url } }",
    path: ["addBankCard"],
    variables: async ({ account }) => {
      plugInTestProvider();
      await asSuperuser(sql`delete from bank_cards where account_id = ${account.id}`);
      return { some: true };
    },
  },
  "Mutation.removeBankCard": {
    needs: cards,
    query: "mutation($id: ID!) { removeBankCard(id: $id) }",
    path: ["removeBankCard"],
    variables: newCard,
  },
  "Mutation.setAutoTopUp": {
    needs: cards,
    query:
      'mutation($id: ID!) { setAutoTopUp(input: { autoCharge: true, bankCardId: $id, minBalance: "5", overrunValue: "20" }) { autoTopUp { autoCharge } } }',
    path: ["setAutoTopUp"],
    variables: newCard,
  },
  "Mutation.keepPlan": {
    needs: plans,
    query: "mutation($input: PlanInput!) { keepPlan(input: $input) { plan { endsAtNextCharge } } }",
    path: ["keepPlan"],
    variables: inputOfPlan,
  },
};
