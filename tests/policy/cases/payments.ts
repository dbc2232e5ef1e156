import { sql } from "drizzle-orm";

import { plugInCardProvider } from "@/lib/billing/payments/provider";
import { requestBankTransfer } from "@/lib/billing/payments/request-bank-transfer";

import { payIn } from "../../support/money";
import { type Account, asSuperuser } from "../../support/world";
import { type Case, fieldCases, type GridWorld } from "./case";

/** Pays into an account and returns its newest transaction's id. */
export async function transactionOf(account: Account): Promise<string> {
  await payIn(account, "20");
  const [row] = await asSuperuser<{ id: string }>(
    sql`select max(transaction_id)::text as id from transactions where account_id = ${account.id}`,
  );
  return row!.id;
}

/** Creates the account's only pending payment and returns its id. */
async function pendingPayment({ main }: Account): Promise<string> {
  await asSuperuser(
    sql`update payments set status = 'CANCELED' where account_id = ${main.viewer.accountId} and status = 'PENDING'`,
  );
  return String((await requestBankTransfer(main, { amount: "25", currency: "USD" })).paymentId);
}

const transaction = {
  needs: ["TRANSACTIONS"],
  query: (field: string) => `query($id: ID!) { transaction(id: $id) { ${field} } }`,
  path: ["transaction"],
  variables: async ({ account }: GridWorld) => ({ id: await transactionOf(account) }),
};
const behind = { needs: "TRANSACTIONS", path: ["transaction"] };

/** Cases of balance, payments and transactions. */
export const paymentCases: Record<string, Case> = {
  "Query.billing": {
    needs: ["BILLING"],
    query:
      "{ billing { balance creditLimit currency days { date in out } dueCharges { on amount } bankDetails cardProvider } }",
    path: ["billing"],
  },
  "Query.payments": {
    needs: ["BILLING"],
    query: "{ payments { totalCount nodes { reference amount } } }",
    path: ["payments"],
  },
  "Query.transactions": {
    needs: ["TRANSACTIONS"],
    query: "{ transactions { totalCount totals { sum } nodes { id amount entries { book amount } } } }",
    path: ["transactions"],
  },
  "Query.transaction": { ...transaction, query: transaction.query("id") },
  "Query.transactionReports": {
    needs: ["TRANSACTIONS"],
    query: "{ transactionReports { totalCount nodes { id } } }",
    path: ["transactionReports"],
  },
  ...fieldCases("Transaction", { ...transaction, needs: ["PHONE_NUMBERS"], behind }, ["description"]),
  ...fieldCases("Transaction", { ...transaction, needs: ["APPLICATIONS"], behind, isEmpty: true }, ["applicationName"]),
  ...fieldCases("Transaction", { ...transaction, needs: ["APPLICATION_USERS"], behind, isEmpty: true }, ["userName"]),
  ...fieldCases("Transaction", { ...transaction, needs: ["CHILD_ACCOUNTS"], behind, isEmpty: true }, [
    "relatedAccountName",
  ]),
  "Mutation.requestBankTransfer": {
    needs: ["BILLING"],
    query: 'mutation { requestBankTransfer(input: { amount: "25", currency: "USD" }) { payment { reference } } }',
    path: ["requestBankTransfer"],
  },
  "Mutation.startCardPayment": {
    needs: ["BILLING"],
    query: "mutation($input: PaymentInput!) { startCardPayment(input: $input) { url } }",
    path: ["startCardPayment"],
    variables: () => {
      plugInCardProvider({
        name: "Test Pay",
        startPayment: async () => ({ url: "https://pay.example.com/1" }),
        startCard: async () => ({ url: "https://pay.example.com/card" }),
        chargeCard: async () => {},
        forgetCard: async () => {},
      });
      return { input: { amount: "25", currency: "USD" } };
    },
  },
  "Mutation.cancelPayment": {
    needs: ["BILLING"],
    query: "mutation($id: ID!) { cancelPayment(id: $id) { payment { status } } }",
    path: ["cancelPayment"],
    variables: async ({ account }) => ({ id: await pendingPayment(account) }),
  },
  "Mutation.orderTransactionReport": {
    needs: ["TRANSACTIONS"],
    query: "mutation { orderTransactionReport(input: { kind: TRANSACTIONS }) { report { id } } }",
    path: ["orderTransactionReport"],
  },
};
