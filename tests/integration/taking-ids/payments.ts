import { requestBankTransfer } from "@/lib/billing/payments/request-bank-transfer";

import { transactionOf } from "../../policy/cases/payments";
import type { IdPlace, TenancyWorld } from "./place";

const transaction = ({ account }: TenancyWorld) => transactionOf(account);
const filtered = (field: string) =>
  `query($id: ID!) { transactions(filter: { ${field}: $id }) { totalCount totals { sum } nodes { id } } }`;
const payment = async ({ account }: TenancyWorld) =>
  (await requestBankTransfer(account.main, { amount: "25", currency: "USD" })).paymentId;

export const paymentIds: Record<string, IdPlace> = {
  "Query.transaction(id)": {
    query: "query($id: ID!) { transaction(id: $id) { amount description entries { amount } } }",
    theirs: transaction,
  },
  "TransactionFilter.applicationId": {
    query: filtered("applicationId"),
    theirs: ({ account }) => account.application(),
  },
  "TransactionFilter.userId": { query: filtered("userId"), theirs: ({ account }) => account.id },
  "TransactionFilter.childAccountId": { query: filtered("childAccountId"), theirs: ({ account }) => account.id },
  "Mutation.cancelPayment(id)": {
    query: "mutation($id: ID!) { cancelPayment(id: $id) { payment { status } } }",
    theirs: payment,
  },
};
